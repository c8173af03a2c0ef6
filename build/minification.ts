import type {Options} from '@rollup/plugin-terser';

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
    inline: 0,
  },
  format: {comments: false},
};
