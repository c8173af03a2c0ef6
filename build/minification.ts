import type {Options} from '@rollup/plugin-terser';
import {topicSchemas} from '../src/content/schema.js';

/** Small without a change of what a page can see: safe for the page's file and for any app that uses the modules. */
export const minification: Options = {
  module: true,
  ecma: 2022,
  compress: {
    passes: 3,
    pure_getters: true,
    unsafe: true,
    unsafe_arrows: true,
    unsafe_methods: true,
    inline: 1,
  },
  format: {comments: false},
};

/** Names that only our own modules use for each other's members. */
const internalNames = [
  ...Object.keys(topicSchemas.interface.entries),
  ...Object.keys(topicSchemas.meta.entries),
  ...['loadContent', 'renderItems', 'choose', 'hasFallback', 'report', 'known'],
  ...[
    'phrases',
    'framed',
    'adoptStyles',
    'PrintController',
    'audiences',
    'changeable',
    'changeNote',
    'regions',
  ],
];

/** For the page's file, which exports nothing: internal names become letters as well. */
export const pageMinification: Options = {
  ...minification,
  mangle: {properties: {regex: new RegExp(`^(${internalNames.join('|')})$`)}},
};
