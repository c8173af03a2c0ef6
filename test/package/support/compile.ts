import {resolve} from 'node:path';

import ts from 'typescript';

/**
 * What the compiler says of files that an app might have, and of our own declarations that come with them.
 * The files need not exist; they stand beside the package, which is found by its name.
 */
export function complaints(
  options: ts.CompilerOptions,
  files: Readonly<Record<string, string>>,
): readonly string[] {
  const all: ts.CompilerOptions = {
    ...options,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  };
  const app = new Map(Object.entries(files).map(([name, code]) => [resolve(name), code]));
  const host = ts.createCompilerHost(all);
  const {fileExists, getSourceFile} = host;
  host.fileExists = (name) => app.has(name) || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    const code = app.get(name);
    return code === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, code, ts.ScriptTarget.Latest);
  };
  const program = ts.createProgram([...app.keys()], all, host);
  // Declarations of others would take most of the time, and are not ours to judge.
  const ours = program.getSourceFiles().filter(({fileName}) => !fileName.includes('/node_modules/'));
  return [
    ...program.getOptionsDiagnostics(),
    ...ours.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ].map(({file, messageText}) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}
