import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {readTheme, tokenNames} from '../../src/cli/theme-file.js';
import {UsageError} from '../../src/cli/usage-error.js';

const read = (css: string) => readTheme(css, 'theme.css');

function message(css: string): string {
  try {
    read(css);
  } catch (error) {
    assert.ok(error instanceof UsageError);
    return error.message;
  }
  return '';
}

describe('readTheme', () => {
  it('takes the tokens of any rule, the last one of a name', () => {
    const css = `
      @media screen { .clinic { --spasm-accent: #0b6e63; color: red } }
      :root { --other: 1; --spasm-font: Georgia,
        serif; --spasm-accent: color-mix(in srgb, teal 50%, black) }`;
    assert.deepEqual(read(css), {
      '--spasm-accent': 'color-mix(in srgb, teal 50%, black)',
      '--spasm-font': 'Georgia, serif',
    });
  });

  it('knows every token', () => {
    assert.ok(tokenNames.length > 15 && tokenNames.includes('--spasm-accent'));
    const theme = read(`a { ${tokenNames.map((name) => `${name}: 1px`).join(';')} }`);
    assert.deepEqual(Object.keys(theme), tokenNames);
  });

  it('refuses a token that does not exist, with its line', () => {
    assert.match(
      message('a {\n--spasm-acent: red }'),
      /^theme\.css:2: given --spasm-acent, allowed --spasm-accent, /,
    );
  });

  for (const value of ['url(https://x.example/a.png)', 'a\\3b color:red', '</style>', '{x}', '']) {
    it(`refuses the value ${JSON.stringify(value)}`, () => {
      assert.match(
        message(`a { --spasm-shadow: ${value}; }`),
        /^theme\.css:1: given .*, allowed (a plain value|a style sheet)$/,
      );
    });
  }

  it('refuses a file that is no style sheet, or has no token', () => {
    assert.match(message('a { color: red'), /^theme\.css:1: given unclosed block, allowed a style sheet$/);
    assert.match(message('a { color: red }'), /given no token, allowed declarations of --spasm-accent/);
  });
});
