const ownFilesOnly = ["default-src 'none'", "script-src 'self'", "style-src 'self'"];
const trustedTypes = "require-trusted-types-for 'script'";

function policy(...directives: readonly string[]): Readonly<Record<string, string>> {
  return {'Content-Security-Policy': [...ownFilesOnly, trustedTypes, ...directives].join('; ')};
}

/**
 * Response headers by page, as the sites we stand in for send them. A page that is not listed is
 * served without any.
 */
export const pageHeaders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'strict-policy.html': policy('trusted-types lit-html'),
  'strict-policy-tags.html': policy('trusted-types lit-html'),
  'strict-policy-own-words.html': policy('trusted-types lit-html'),
  'private.html': policy('trusted-types lit-html', "connect-src 'none'", "form-action 'none'"),
  'no-template-policy.html': policy("trusted-types 'none'"),
  'strict-nonce.html': {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'nonce-bWFyaw' 'strict-dynamic'",
      "style-src 'nonce-bWFyaw'",
      "base-uri 'none'",
      trustedTypes,
      'trusted-types lit-html',
    ].join('; '),
  },
  'forbidden-script.html': {'Content-Security-Policy': "script-src 'none'"},
};
