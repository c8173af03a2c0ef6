import {readdirSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {content} from './build/content/rollup-plugin.ts';
import {contentSchemas} from './build/content/schemas-plugin.ts';
import {pageMinification} from './build/minification.ts';
import {templateLiterals} from './build/template-literals.ts';
import {withoutTraces} from './build/without-traces.ts';

const doors = readdirSync('src/define').map((file) => `src/define/${file}`);

// While watching, a type error is shown but must not end the watch.
const compiled = {
  noEmit: false,
  noEmitOnError: !process.env.ROLLUP_WATCH,
  include: ['src/**'],
  filterRoot: '.',
};

/** For pages: everything in one file. */
const page = {
  input: 'src/all.ts',
  output: {file: 'dist/spasm-elements.js', inlineDynamicImports: true, sourcemap: 'hidden'},
  plugins: [
    content(),
    contentSchemas(),
    templateLiterals(),
    withoutTraces(),
    nodeResolve(),
    typescript(compiled),
    terser(pageMinification),
  ],
};

/** For bundlers: one module for each source file, with types; what the package depends on stays outside. */
const modules = {
  input: ['src/index.ts', 'src/all.ts', ...doors],
  external: /^(lit|valibot|tslib)(\/|$)/,
  output: {dir: 'dist/modules', preserveModules: true, preserveModulesRoot: 'src'},
  plugins: [
    content(),
    templateLiterals(),
    typescript({...compiled, declaration: true, outDir: 'dist/modules', rootDir: 'src'}),
  ],
};

export default [page, modules];
