import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import ts from 'typescript';

import {version} from '../../src/version.js';
import {filesIn, parse} from './support/modules.js';

interface PackageJson {
  readonly version: string;
  readonly files: readonly string[];
  readonly sideEffects: readonly string[];
  readonly exports: Readonly<Record<string, string | {readonly types: string; readonly default?: string}>>;
}

const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;

/** The files that a path of package.json, with or without a star, stands for. */
function filesFor(path: string): readonly string[] {
  const [start = '', end] = path.replace(/^\.\//, '').split('*');
  return end === undefined ? [start] : filesIn(start, end);
}

describe('package.json', () => {
  for (const [door, target] of Object.entries(packageJson.exports)) {
    it(`has files behind the door ${door}`, () => {
      const paths = typeof target === 'string' ? [target] : Object.values(target);
      for (const path of paths) {
        const files = filesFor(path);
        assert.ok(files.length > 0, path);
        for (const file of files) assert.ok(existsSync(file), file);
      }
    });
  }

  it('has types beside each module that a door leads to', () => {
    for (const target of Object.values(packageJson.exports)) {
      if (typeof target === 'string' || !target.default) continue;
      for (const file of filesFor(target.default)) {
        const types = file.replace(/\.js$/, '.d.ts');
        assert.ok(filesFor(target.types).includes(types), `${types} for ${file}`);
      }
    }
  });

  it('puts all that a door leads to in the package', () => {
    for (const target of Object.values(packageJson.exports)) {
      const path = typeof target === 'string' ? target : (target.default ?? target.types);
      const isIn =
        path === './package.json' || packageJson.files.some((each) => path.startsWith(`./${each}/`));
      assert.ok(isIn, path);
    }
  });

  it('names as side effects exactly the modules that do something when imported', () => {
    const files = [...filesIn('dist/modules', '.js'), 'dist/spasm-elements.js'];
    const acting = files.filter((file) => parse(file).statements.some(acts));
    assert.deepEqual(packageJson.sideEffects.flatMap(filesFor).sort(), acting.sort());
  });

  it('has the version that the classes carry', () => {
    assert.equal(version, packageJson.version);
  });
});

/** Whether a statement is there for what it does: a call, or an import of no name. */
function acts(statement: ts.Statement): boolean {
  return (
    ts.isExpressionStatement(statement) || (ts.isImportDeclaration(statement) && !statement.importClause)
  );
}
