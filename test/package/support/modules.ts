import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';

import ts from 'typescript';

/** An import or re-export in a module. */
export interface Import {
  readonly specifier: string;
  /** Whether only types come by it, so that nothing of it is left in JavaScript. */
  readonly isType: boolean;
  readonly isDynamic: boolean;
}

/** The files of a folder and its folders, by the ends of their names. */
export function filesIn(folder: string, ...ends: readonly string[]): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => join(folder, name))
    .filter((path) => ends.some((end) => path.endsWith(end)))
    .sort();
}

export function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** All nodes of a tree. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (each: ts.Node): void => {
    nodes.push(each);
    each.forEachChild(visit);
  };
  visit(node);
  return nodes;
}

/** What a module imports. */
export function importsOf(path: string): readonly Import[] {
  return nodesOf(parse(path)).flatMap((node) => importIn(node) ?? []);
}

function importIn(node: ts.Node): Import | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    const isType = ts.isImportDeclaration(node)
      ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : node.isTypeOnly;
    return {specifier: textOf(node.moduleSpecifier), isType, isDynamic: false};
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return {specifier: textOf(node.argument.literal), isType: true, isDynamic: false};
  }
  const [argument] = ts.isCallExpression(node) ? node.arguments : [];
  if (argument && ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return {specifier: textOf(argument), isType: false, isDynamic: true};
  }
  return undefined;
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText();
}

/** The file a relative import leads to; `undefined` for a package. */
export function resolveImport(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = normalize(join(dirname(from), specifier));
  return from.endsWith('.ts') ? path.replace(/\.js$/, '.ts') : path;
}
