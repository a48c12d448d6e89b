import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { root } from "./paths";

const SOURCES = join(root, "src");

/** A source file of the library and what it imports. */
export interface Module {
  /** Its path inside src/, without extension: "lexicon/de". */
  name: string;
  /** Paths in the same form; "node:fs", "npm:typescript"; "package.json" for the package's own. */
  imports: string[];
  tree: ts.SourceFile;
}

/** Every module under src/, parsed. Imports of types count: a reader follows them as well. */
export function readModules(): Module[] {
  return readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map(readModule);
}

function readModule(path: string): Module {
  const source = readFileSync(join(SOURCES, path), "utf8");
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  return { name: withoutExtension(path), imports: importsOf(tree).map((to) => resolve(path, to)), tree };
}

/** Calls `visit` with every node below `node`. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  ts.forEachChild(node, (child) => {
    visit(child);
    walk(child, visit);
  });
}

function importsOf(tree: ts.SourceFile): string[] {
  const names: string[] = [];
  walk(tree, (node) => {
    const name = importedName(node);
    if (name !== undefined) names.push(name);
  });
  return names;
}

function importedName(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal);
  if (!ts.isCallExpression(node)) return undefined;
  const loads = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === "require";
  return loads ? (literal(node.arguments[0]) ?? node.arguments[0]?.getText()) : undefined;
}

function literal(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function resolve(from: string, to: string): string {
  if (!to.startsWith(".")) return to.startsWith("node:") ? to : `npm:${to}`;
  const path = join(SOURCES, dirname(from), to);
  return path === join(root, "package.json") ? "package.json" : withoutExtension(relative(SOURCES, path));
}

function withoutExtension(path: string): string {
  return path.replaceAll("\\", "/").replace(/\.(?:ts|js)$/u, "");
}
