import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {budgets, weighAll} from '../../build/weight.js';
import {pageHeaders} from '../hosts/pages/headers.js';
import {names, quoted, readme, section, table} from './support/readme.js';

interface Token {
  readonly name: string;
  /** What stands in the fallback of `var()`. */
  readonly fallback: string;
  /** Least and greatest value, where it is held between two. */
  readonly bounds?: readonly [string, string] | undefined;
}

const tokens: readonly Token[] = [
  ...readFileSync('src/styles/tokens.ts', 'utf8').matchAll(/= css`(.*var\((--spasm-[\w-]+), (.*?)\).*)`;/g),
].map(([, whole = '', name = '', found = '']) => {
  const [, least, greatest] = /^clamp\((\S+), .*, (\S+)\)$/.exec(whole) ?? [];
  return {name, fallback: found, bounds: least && greatest ? [least, greatest] : undefined};
});

const rows = table(section('## Theming'), 'Token');

/** How the README words a default. */
function wording(fallback: string): RegExp {
  const [, share] = /currentColor (\d+)%, transparent/.exec(fallback) ?? [];
  if (share) return new RegExp(`^${share} % of the text colour$`);
  if (fallback.startsWith('color-mix(')) return /^an? \w+ mixed with the text colour$/;
  if (fallback === 'inherit') return /^the (host|text)'s$/;
  if (fallback.includes('accent')) return /^the accent$/;
  const [, least] = /^max\(1em, (\d+px)/.exec(fallback) ?? [];
  if (least) return new RegExp(`^the host's, at least \`${least}\`$`);
  return new RegExp(`^\`${fallback.replaceAll('.', '\\.')}\`$`);
}

describe('the table of tokens', () => {
  it('has each token and no other', () => {
    assert.ok(tokens.length > 15);
    assert.deepEqual([...names(rows)].sort(), tokens.map(({name}) => name).sort());
  });

  for (const {name, fallback, bounds} of tokens) {
    it(`is right about ${name}`, () => {
      const [, given = '', meaning = ''] = rows.find(([first]) => first === `\`${name}\``) ?? [];
      assert.match(given, wording(fallback));
      if (!bounds) return;
      const [least, greatest] = bounds.map((bound) => bound.replace('px', ''));
      const unit = bounds[1].endsWith('px') ? ' px' : '';
      assert.ok(
        meaning.includes(`${least} to ${greatest}${unit}`),
        `${meaning} ${least} to ${greatest}${unit}`,
      );
    });
  }
});

describe('the README', () => {
  it('names only commands that there are', () => {
    const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: object};
    const named = [...readme.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name = '']) => name);
    const known = [...Object.keys(scripts), 'ci', 'install', 'i'];
    assert.ok(named.length > 4);
    assert.deepEqual(
      named.filter((name) => !known.includes(name)),
      [],
    );
  });

  it('links to headings and files that there are', () => {
    const headings = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
      text.toLowerCase().replaceAll(' ', '-'),
    );
    for (const [, target = ''] of readme.matchAll(/\]\(([^)]+)\)/g)) {
      if (target.startsWith('http')) continue;
      const isThere = target.startsWith('#') ? headings.includes(target.slice(1)) : existsSync(target);
      assert.ok(isThere, target);
    }
  });

  it('names files that there are', () => {
    const paths = quoted(readme).filter((name) => /^(src|content|build|demo|dist)\/[\w./-]*$/.test(name));
    assert.ok(paths.length > 3);
    // Written by a command of its own.
    for (const path of paths.filter((each) => each !== 'dist/content/report.html'))
      assert.ok(existsSync(path), path);
  });

  it('gives weights that are budgets, or as the command prints them', async () => {
    const real = (await weighAll()).flatMap(({atOnce, later}) => [atOnce, later]);
    const allowed = [...budgets.values(), ...real].map((bytes) => (bytes / 1000).toFixed(1));
    const given = [...readme.matchAll(/([\d.]+) kB/g)].map(([, number = '']) => Number(number).toFixed(1));
    assert.deepEqual(
      given.filter((each) => !allowed.includes(each)),
      [],
    );
    for (const budget of budgets.values())
      assert.ok(given.includes((budget / 1000).toFixed(1)), `${budget} B`);
  });

  it('names the policy that a test serves', () => {
    const served = pageHeaders['strict-policy-tags.html']?.['Content-Security-Policy']?.split('; ') ?? [];
    const named =
      quoted(readme)
        .find((text) => text.startsWith('script-src'))
        ?.split('; ') ?? [];
    assert.deepEqual(
      named,
      served.filter((directive) => !directive.startsWith('default-src')).slice(-named.length),
    );
    assert.ok(named.length === 4);
  });

  it('gives the number of facts that there are', () => {
    const facts = JSON.parse(readFileSync('content/facts.json', 'utf8')) as object;
    const count = /the (\d+) facts/.exec(readme)?.[1];
    const ids = new Set(JSON.stringify(facts).match(/"[AB]\.[a-z0-9.]+"/g) ?? []);
    assert.equal(Number(count), ids.size);
  });
});
