import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {tokens} from '../../build/manifest/design-tokens.js';
import {budgets, doorBudget} from '../../build/weight.js';
import {version} from '../../src/version.js';
import {pageHeaders} from '../hosts/pages/headers.js';
import {quoted, readme, section, table} from './support/readme.js';

const styles = readFileSync('src/styles/tokens.ts', 'utf8');
const rows = table(section('## Theming'), 'Token');

/** How the README words a default. */
function wording(fallback: string): RegExp {
  const [, share] = /currentColor (\d+)%, transparent/.exec(fallback) ?? [];
  if (share) return new RegExp(`^${share} % of the text colour$`);
  if (fallback.startsWith('color-mix(')) return /^an? \w+ mixed with the text colour$/;
  if (fallback === 'inherit') return /^the (host|text)'s$/;
  if (fallback.includes('--spasm-accent')) return /^the accent$/;
  const [, least] = /^max\(1em, (\d+px)/.exec(fallback) ?? [];
  if (least) return new RegExp(`^the host's, at least \`${least}\`$`);
  return new RegExp(`^\`${fallback.replaceAll(/[.()]/g, '\\$&')}\`$`);
}

describe('the table of tokens', () => {
  for (const {name, default: fallback = ''} of tokens()) {
    it(`is right about ${name}`, () => {
      const [, given = '', meaning = ''] = rows.find(([first]) => first === `\`${name}\``) ?? [];
      assert.match(given, wording(fallback));
      const bounds = new RegExp(`clamp\\(([\\d.]+)(px)?, var\\(${name}, .*, ([\\d.]+)(?:px)?\\)`).exec(
        styles,
      );
      if (!bounds) return;
      const [, least, unit = '', greatest] = bounds;
      const range = `${least} to ${greatest}${unit && ' px'}`;
      assert.ok(meaning.includes(range), `${meaning} ${range}`);
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

  it('gives weights that are budgets, all of them', () => {
    const named = [...budgets.values(), doorBudget].flatMap(({atOnce, whole}) => [atOnce, whole]);
    const limits = named.filter((limit) => limit !== undefined);
    const allowed = limits.map((bytes) => (bytes / 1000).toFixed(1));
    const given = [...readme.matchAll(/([\d.]+) kB/g)].map(([, number = '']) => Number(number).toFixed(1));
    assert.deepEqual(
      given.filter((each) => !allowed.includes(each)),
      [],
    );
    for (const budget of limits) assert.ok(given.includes((budget / 1000).toFixed(1)), `${budget} B`);
  });

  it('names the policy that a test serves', () => {
    const served = pageHeaders['strict-policy-tags.html']?.['Content-Security-Policy']?.split('; ') ?? [];
    const own = served.filter((directive) => !directive.startsWith('default-src'));
    const named = quoted(readme).filter((text) => text.startsWith('script-src'));
    assert.equal(own.length, 4);
    assert.equal(named.length, 2);
    // The same for both places but for the address of the script.
    const address = /src="(https:.*\/)dist\/spasm-elements\.js"/.exec(readme)?.[1] ?? '';
    assert.deepEqual(named[0]?.split('; '), own);
    assert.deepEqual(named[1]?.split('; '), [`script-src ${address}`, ...own.slice(1)]);
  });

  it('pins the version of the package', () => {
    const pinned = [...readme.matchAll(/spasm-elements@([\w.-]+)/g)].map(([, pin = '']) => pin);
    assert.ok(pinned.length > 0);
    for (const pin of pinned) assert.equal(pin, version);
  });

  it('imports only what package.json opens', () => {
    const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {exports: object};
    const doors = Object.keys(exports).map(
      (door) => new RegExp(`^${door.replace('.', 'spasm-elements').replace('*', '[\\w-]+')}$`),
    );
    const imported = [...readme.matchAll(/'(spasm-elements\/[^']+)'/g)].map(([, name = '']) => name);
    assert.ok(imported.length > 1);
    for (const name of imported)
      assert.ok(
        doors.some((door) => door.test(name)),
        name,
      );
  });

  it('gives the number of facts that there are', () => {
    const facts = JSON.parse(readFileSync('content/facts.json', 'utf8')) as object;
    const count = /the (\d+) facts/.exec(readme)?.[1];
    const ids = new Set(JSON.stringify(facts).match(/"[AB]\.[a-z0-9.]+"/g) ?? []);
    assert.equal(Number(count), ids.size);
  });
});
