import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {safeAddress} from '../../src/internal/address.js';

describe('safeAddress', () => {
  for (const [given, address] of [
    ['https://clinic.example/problem?from=tag#form', 'https://clinic.example/problem?from=tag#form'],
    ['http://clinic.example', 'http://clinic.example/'],
    [' HTTPS://Clinic.Example/a\n', 'https://clinic.example/a'],
    ['mailto:desk@clinic.example?subject=A%20problem', 'mailto:desk@clinic.example?subject=A%20problem'],
    ['https://praxis-müller.example/', 'https://xn--praxis-mller-klb.example/'],
  ] as const) {
    it(`takes ${JSON.stringify(given)}`, () => expect(safeAddress(given)).to.equal(address));
  }

  for (const given of [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\u0000script:alert(1)',
    '\u0001javascript:alert(1)',
    ' JavaScript:alert(1)',
    'https://clinic.example/\u0000',
    'https://clinic.example/\u202Egpj.exe',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://clinic.example/1',
    'file:///etc/passwd',
    'tel:123',
    '//elsewhere.example/a',
    '\\\\elsewhere.example',
    'https:\\\\elsewhere.example',
    'https:elsewhere.example',
    'https://clinic.example@elsewhere.example/',
    'https://:secret@elsewhere.example/',
    'http://',
    'https://clinic .example',
    '/problem',
    'problem.html',
    '#problem',
    'mailto:',
    'mailto:desk',
    `https://clinic.example/${'x'.repeat(2000)}`,
    '',
    '   ',
    undefined,
    null,
    7,
    {toString: () => 'https://clinic.example'},
    new URL('https://clinic.example'),
  ]) {
    const shown = typeof given === 'string' ? JSON.stringify(given).slice(0, 60) : typeof given;
    it(`refuses ${shown}`, () => expect(safeAddress(given)).to.equal(undefined));
  }

  it('gives nothing but addresses of the web or of a mailbox, whatever it is given', () => {
    const start = fc.constantFrom('https://', 'http://', 'mailto:', 'javascript:', 'data:', '//', '');
    const any = fc.string({unit: 'binary', maxLength: 30});
    fc.assert(
      fc.property(start, any, any, (first, before, after) => {
        const address = safeAddress(before.length % 2 ? first + after : before + first + after);
        expect(address ?? 'mailto:').to.match(/^(https?:\/\/|mailto:)[^\s\\]*$/);
      }),
    );
  });
});
