/** Reads the design tokens of a theme from a style sheet. */
import {CssSyntaxError, parse, type Root} from 'postcss';
import type {Theme} from '../static/theme.js';
import * as tokens from '../styles/tokens.js';
import {UsageError} from './usage-error.js';

/** The names of all tokens. */
export const tokenNames: readonly string[] = [
  ...new Set(Object.values(tokens).flatMap(({cssText}) => cssText.match(/--spasm-[\w-]+/g) ?? [])),
];

/** What could leave the declaration that it stands in, or load something. */
const unsafe = /[;{}<>\\]|url\(|\/\*/i;

/**
 * The `--spasm-*` declarations of a style sheet, in whatever rule they stand; of several with one name the last counts.
 *
 * @param css - The style sheet.
 * @param file - Its name, for messages.
 * @throws {UsageError} on CSS that cannot be read, an unknown token, or a value that cannot stand in a `style` attribute.
 */
export function readTheme(css: string, file: string): Theme {
  const theme: Record<string, string> = {};
  const fail = (given: string, allowed: string, line = 1): never => {
    throw new UsageError(`${file}:${line}: given ${given}, allowed ${allowed}`);
  };
  sheet(css, fail).walkDecls(/^--spasm-/, ({prop, value, source}) => {
    const line = source?.start?.line;
    if (!tokenNames.includes(prop)) fail(prop, tokenNames.join(', '), line);
    if (value.trim() === '' || unsafe.test(value)) fail(`${prop}: ${value}`, 'a plain value', line);
    theme[prop] = value.trim().replace(/\s+/g, ' ');
  });
  if (Object.keys(theme).length === 0) fail('no token', `declarations of ${tokenNames.join(', ')}`);
  return theme;
}

function sheet(css: string, fail: (given: string, allowed: string, line?: number) => never): Root {
  try {
    return parse(css);
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    return fail(error.reason.toLowerCase(), 'a style sheet', error.line);
  }
}
