import {readdirSync} from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {content} from './build/content/rollup-plugin.ts';
import {contentJsonFiles} from './build/content/json-plugin.ts';
import {minification} from './build/minification.ts';
import {staticPages} from './build/static/rollup-plugin.ts';
import {templateLiterals} from './build/template-literals.ts';
import {withoutTraces} from './build/without-traces.ts';

const doors = readdirSync('src/define').map((file) => `src/define/${file}`);

// While watching, a type error is shown but must not end the watch.
const compiled = {
  noEmit: false,
  noEmitOnError: !process.env.ROLLUP_WATCH,
  include: ['src/**'],
  // These run in Node, and are a bundle of their own.
  exclude: ['src/cli/**', 'src/inspect/**', 'src/static/**', 'src/content/whole.ts'],
  filterRoot: '.',
};

const small = [
  templateLiterals(),
  withoutTraces(),
  nodeResolve(),
  typescript(compiled),
  terser(minification),
];

/** The second file for pages stands in a folder of the first one's name. It is whole in itself: see README. */
const checker = 'spasm-elements/content-check.js';

/** For pages: everything in one file, but for what only a clinic's own words need. */
const page = [
  {
    input: 'src/page.ts',
    external: /\/content-check\.[jt]s$/,
    output: {
      file: 'dist/spasm-elements.js',
      inlineDynamicImports: true,
      sourcemap: 'hidden',
      paths: (id) => (id.includes('content-check') ? `./${checker}` : id),
    },
    plugins: [content(), contentJsonFiles(), staticPages(), ...small],
  },
  {
    input: 'src/internal/content-check.ts',
    output: {file: `dist/${checker}`, sourcemap: 'hidden'},
    plugins: [content(), ...small],
  },
];

/** For our own pages, and for pages that hold them in frames: no modules, which a sandboxed frame could not load. */
const frames = [
  {
    input: 'src/frame.ts',
    external: /\/content-check\.[jt]s$/,
    output: {
      file: 'dist/site/frame.js',
      format: 'iife',
      inlineDynamicImports: true,
      sourcemap: 'hidden',
      paths: (id) => (id.includes('content-check') ? `../${checker}` : id),
    },
    plugins: [content(), ...small],
  },
  {
    input: 'src/frames.ts',
    output: {file: 'dist/spasm-frames.js', format: 'iife', sourcemap: 'hidden'},
    plugins: small,
  },
];

/** What only scripts for pages are made of: no module of the package leads there. */
const notInModules = [
  'src/page.ts',
  'src/frame.ts',
  'src/frames.ts',
  'src/embed/**',
  'src/internal/embeddable.ts',
];

/** For bundlers: one module for each source file, with types; what the package depends on stays outside. */
const modules = {
  input: ['src/index.ts', 'src/all.ts', ...doors],
  external: /^(lit|valibot|tslib)(\/|$)/,
  output: {dir: 'dist/modules', preserveModules: true, preserveModulesRoot: 'src'},
  plugins: [
    content(),
    templateLiterals(),
    typescript({
      ...compiled,
      exclude: [...compiled.exclude, ...notInModules],
      declaration: true,
      outDir: 'dist/modules',
      rootDir: 'src',
    }),
  ],
};

/**
 * For the command line: who installs the package gets none of the libraries it is made with. What renders shadow roots is
 * a file of its own, which brings Lit along and is read only where it is asked for.
 */
const commandLine = [
  {input: 'src/cli/main.ts', name: 'spasm-elements', banner: '#!/usr/bin/env node'},
  {input: 'src/cli/shadow-roots.ts', name: 'shadow-roots'},
].map(({input, name, banner = ''}) => ({
  input,
  // A library made for older compilers asks `this` for their helpers.
  context: 'globalThis',
  external: [/^node:/, /^\.\/shadow-roots\.js$/],
  output: {
    file: `dist/cli/${name}.js`,
    banner,
    inlineDynamicImports: true,
    paths: (id) => (id.includes('shadow-roots') ? './shadow-roots.js' : id),
  },
  plugins: [
    content(),
    templateLiterals(),
    nodeResolve({exportConditions: ['node'], preferBuiltins: true}),
    commonjs(),
    typescript({...compiled, exclude: []}),
    terser({module: true}),
  ],
}));

export default [...page, ...frames, modules, ...commandLine];
