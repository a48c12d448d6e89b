import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { type Module, readModules, walk } from "./support/imports";
import { root } from "./support/paths";

const modules = readModules();
const rooms = readRooms();

describe("who imports whom", () => {
  test("CONTRIBUTING.md has a row for every file", () => {
    expect(modules.filter(({ name }) => roomOf(name) === undefined).map(({ name }) => name)).toEqual([]);
  });

  test("a row names only rooms that have one", () => {
    const allowed = [...rooms.values()].flat();
    expect(allowed.filter((name) => !rooms.has(name) && !/^(?:package\.json|node:|npm:.+)$/u.test(name))).toEqual([]);
  });

  test.each(modules.map((module) => [module.name, module] as const))("%s imports what its row allows", (_, module) => {
    expect(module.imports.filter((to) => !mayImport(module.name, to))).toEqual([]);
  });

  test("no import leads back to where it came from", () => {
    expect(findCircle(modules)).toBeNull();
  });
});

describe("the same text gives the same object anywhere", () => {
  // The command line lives in a process and may ask it for anything.
  const pure = modules.filter(({ name }) => roomOf(name) !== "cli");

  test.each(pure.map((module) => [module.name, module] as const))("%s asks nothing of its host", (_, { tree }) => {
    expect(questionsToTheHost(tree)).toEqual([]);
  });
});

/** The table under "Who may import whom": room → the rooms that it may import besides `types`. */
function readRooms(): Map<string, string[]> {
  const markdown = readFileSync(join(root, ".github/CONTRIBUTING.md"), "utf8");
  const table = /^## Who may import whom$[^#]*?^(\| room .*(?:\n\|.*)+)/mu.exec(markdown)?.[1];
  if (table === undefined) throw new Error("no table under “Who may import whom” in .github/CONTRIBUTING.md");
  const rows = table.split("\n").slice(2);
  return new Map(
    rows.map((row) => {
      const [, room = "", allowed = ""] = row.split("|");
      return [codeNames(room).join(), codeNames(allowed)];
    }),
  );
}

function codeNames(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = ""]) => name);
}

/** The room with the longest name that the path starts with: lexicon/all is a room inside lexicon. */
function roomOf(path: string): string | undefined {
  if (path.startsWith("node:")) return "node:";
  if (path.startsWith("npm:") || path === "package.json") return path;
  return [...rooms.keys()]
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function mayImport(from: string, to: string): boolean {
  const room = roomOf(from) as string;
  const target = roomOf(to);
  if (target === undefined) return false;
  return target === room || (target === "types" && room !== "types") || (rooms.get(room) ?? []).includes(target);
}

/** The first circle found, as a path: ["a", "b", "a"]. */
function findCircle(all: readonly Module[]): string[] | null {
  const importsOf = new Map(all.map((module) => [module.name, module.imports]));
  const done = new Set<string>();
  const follow = (name: string, path: readonly string[]): string[] | null => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return null;
    for (const next of importsOf.get(name) ?? []) {
      const circle = follow(next, [...path, name]);
      if (circle !== null) return circle;
    }
    done.add(name);
    return null;
  };
  for (const { name } of all) {
    const circle = follow(name, []);
    if (circle !== null) return circle;
  }
  return null;
}

const HOST_GLOBALS =
  /^(?:process|Buffer|performance|console|fetch|navigator|window|globalThis|setTimeout|setInterval|queueMicrotask)$/u;
// Members whose answer depends on the host's clock, time zone, locale or luck.
const HOST_MEMBERS =
  /^(?:toLocale\w*|localeCompare|resolvedOptions|random|now|getTimezoneOffset|get(?:Hours|Minutes|Date|Day|Month|FullYear))$/u;

function questionsToTheHost(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const declared = new Set<string>();
  walk(tree, (node) => {
    if (isTheClock(node) || isHostMember(node) || isHostGlobal(node)) found.push(node.getText());
    if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) {
      declared.add(node.name.getText());
    }
  });
  return found.filter((name) => !declared.has(name));
}

// new Date()
function isTheClock(node: ts.Node): boolean {
  return ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length;
}

function isHostMember(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && HOST_MEMBERS.test(node.name.text);
}

function isHostGlobal(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || !HOST_GLOBALS.test(node.text)) return false;
  return ts.isExpression(node.parent) && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);
}
