import {createHash} from 'node:crypto';
import {escape} from '../../src/static/declarative.js';
import {pageStyle} from './style.js';

export interface Page {
  readonly language: string;
  readonly title: string;
  /** The page's description, for search engines and previews. */
  readonly about: string;
  /** What stands in the body, as markup. */
  readonly body: string;
  /** Address of the page's script, as seen from the page. */
  readonly script?: string;
  /** The page's whole address, where it is known. */
  readonly address?: string | undefined;
  /** Address of the page's oEmbed answer, where it is known. */
  readonly oEmbed?: string | undefined;
}

/** The page, with a policy that lets in its own styles and script and nothing else. */
export function pageText({language, title, about, body, script, address, oEmbed}: Page): string {
  const style = `<style>${pageStyle}</style>`;
  const loader = script && loaderOf(script);
  const policy = [
    "default-src 'none'",
    // In WebKit, 'self' names nothing in a sandboxed frame; so the loader, known by its hash, answers for what it loads.
    `script-src ${loader ? `'self' 'strict-dynamic' ${hashOf(loader)}` : "'none'"}`,
    `style-src ${styleHashes(style + body).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    ...(script ? ["require-trusted-types-for 'script'", 'trusted-types lit-html spasm-page'] : []),
  ];
  const name = escape(title);
  return [
    '<!doctype html>',
    `<html lang="${escape(language)}" dir="${directionOf(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escape(policy.join('; '))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="description" content="${escape(about)}">`,
    `<title>${name}</title>`,
    ...(address ? [`<link rel="canonical" href="${escape(address)}">`] : []),
    ...(oEmbed
      ? [`<link rel="alternate" type="application/json+oembed" href="${escape(oEmbed)}" title="${name}">`]
      : []),
    style,
    '</head>',
    '<body>',
    body,
    ...(loader ? [`<script>${loader}</script>`] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Loads the page's script. Not as a module, which a sandboxed frame could load only from a server that allows every origin. */
function loaderOf(script: string): string {
  return [
    "{const script=document.createElement('script');",
    `const address=${JSON.stringify(script)};`,
    "const policy=window.trustedTypes?.createPolicy('spasm-page',{createScriptURL:(url)=>url});",
    'script.src=policy?.createScriptURL(address)??address;',
    'document.body.append(script)}',
  ].join('');
}

/** The hash of each style element, by which a policy lets it in. */
function styleHashes(markup: string): readonly string[] {
  const styles = [...markup.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css);
  return [...new Set(styles)].map(hashOf);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur|ps|yi)\b/.test(language) ? 'rtl' : 'ltr';
}
