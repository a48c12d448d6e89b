import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { SourceMap } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { publint } from "publint";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../package.json";
import { parseArticle } from "../src/index";
import { de } from "../src/lexicon/de";
import { en } from "../src/lexicon/en";
import { root } from "./support/paths";

const run = promisify(execFile);
const SEED = join(root, "fixtures/us-rejects-putins-proposal.txt");

let folder: string;
let tarball: string;
/** Where the tarball was unpacked by npm, in a project that holds nothing else. */
let installed: string;
let seedText: string;
let seedArticle: unknown;

beforeAll(async () => {
  seedText = await readFile(SEED, "utf8");
  seedArticle = parseArticle(seedText);
  folder = await realpath(await mkdtemp(join(tmpdir(), "copydesk-package-")));
  // What is built already is packed: building again would pull dist/ from under the other tests.
  await run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], { cwd: root });
  tarball = join(folder, `${manifest.name}-${manifest.version}.tgz`);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], { cwd: folder });
  installed = join(folder, "node_modules/copydesk");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

// A file without types has nothing for the resolution of old compilers to find.
const JSON_ALONE = ["--exclude-entrypoints", "./article.schema.json"];

describe("the tarball", () => {
  test("holds the build and what a package must hold, and nothing else", async () => {
    const names = await readdir(installed);
    const allowed = ["CHANGELOG.md", "LICENSE", "README.md", "dist", "package.json"];
    expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(["LICENSE", "README.md", "dist", "package.json"]));
    expect((await readdir(join(installed, "dist"))).sort()).toEqual((await readdir(join(root, "dist"))).sort());
  });

  test("brings no other package along", async () => {
    const packages = await readdir(join(folder, "node_modules"));
    expect(packages.filter((name) => !name.startsWith("."))).toEqual(["copydesk"]);
    expect(manifest.dependencies).toEqual({});
  });

  test("has no fault that publint knows", async () => {
    const { buffer } = await readFile(tarball);
    const { messages } = await publint({ pack: { tarball: buffer as ArrayBuffer }, strict: true });
    expect(messages).toEqual([]);
  });

  test("has types that are right in every resolution that attw knows", async () => {
    const attw = join(root, "node_modules/.bin/attw");
    const { stdout } = await run(attw, [tarball, "--format", "json", "--no-definitely-typed", ...JSON_ALONE]);
    expect(JSON.parse(stdout).analysis.problems).toEqual([]);
  });
});

describe("installed into an empty folder", () => {
  const USE = `
    const { parseArticle } = createParser({ languages: Object.values(languages) });
    const text = readFileSync(process.argv[2], "utf8");
    console.log(JSON.stringify({ whole: copydesk.parseArticle(text), core: parseArticle(text) }));
  `;

  test.each([
    [
      "ESM",
      "use.mjs",
      `import { readFileSync } from "node:fs";
       import * as copydesk from "copydesk";
       import { createParser } from "copydesk/core";
       import * as languages from "copydesk/languages";`,
    ],
    [
      "CommonJS",
      "use.cjs",
      `const { readFileSync } = require("node:fs");
       const copydesk = require("copydesk");
       const { createParser } = require("copydesk/core");
       const languages = require("copydesk/languages");`,
    ],
  ])("it is imported from %s", async (_, file, imports) => {
    await writeFile(join(folder, file), imports + USE);
    const { stdout } = await run(process.execPath, [file, SEED], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual({ whole: seedArticle, core: seedArticle });
  });

  test.each([
    ["bundler", "use.ts", ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
    ["node16, from ESM", "use.mts", ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
    ["node16, from CommonJS", "use.cts", ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
  ])("TypeScript finds the types under moduleResolution %s", async (_, file, module, moduleResolution) => {
    const lines = [
      `import { type Article, parseArticle, type ParseOptions } from "copydesk";`,
      `import { createParser, type Parser } from "copydesk/core";`,
      `import { en } from "copydesk/languages";`,
      `const options: ParseOptions = { timeZone: "Europe/Paris" };`,
      `const parser: Parser = createParser({ languages: [en] });`,
      `export const articles: Article[] = [parseArticle("text", options), parser.parseArticle("text")];`,
      `export const wrong: number = parseArticle("text").title;`,
    ];
    await writeFile(join(folder, file), lines.join("\n"));
    const found = typeErrors(join(folder, file), { module, moduleResolution });
    expect(found).toEqual([`${file}:7 TS2322`]);
  });

  test("its command reads a file", async () => {
    const { stdout, stderr } = await run(join(folder, "node_modules/.bin/copydesk"), [SEED], { cwd: folder });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual(seedArticle);
  });

  test.each(["unpkg", "jsdelivr"] as const)("the script that %s serves sets one global", async (cdn) => {
    const context = createContext({ text: seedText });
    const before = Object.keys(context);
    runInContext(await readFile(join(installed, manifest[cdn]), "utf8"), context);
    expect(Object.keys(context).filter((name) => !before.includes(name))).toEqual(["copydesk"]);
    expect(JSON.parse(runInContext("JSON.stringify(copydesk.parseArticle(text))", context))).toEqual(seedArticle);
  });
});

describe("bundled by somebody", () => {
  test("it costs nothing while nothing of it is used", async () => {
    expect(
      await bundle(`import "copydesk"; import "copydesk/core"; import "copydesk/languages"; import "copydesk/render";`),
    ).toBe("");
  });

  test("only the languages imported are in the bundle", async () => {
    const code = await bundle(
      `import { createParser } from "copydesk/core";
       import { en } from "copydesk/languages";
       console.log(createParser({ languages: [en] }));`,
    );
    expect(code).toContain(en.commonWords);
    expect(code).not.toContain(de.commonWords);
  });
});

describe("source maps", () => {
  test("every script has one, with the sources inside", async () => {
    const scripts = (await readdir(join(installed, "dist"))).filter((name) => /\.c?js$/u.test(name));
    for (const name of scripts) {
      const script = await readFile(join(installed, "dist", name), "utf8");
      expect(script.trimEnd().split("\n").at(-1)).toBe(`//# sourceMappingURL=${name}.map`);
      const map = JSON.parse(await readFile(join(installed, "dist", `${name}.map`), "utf8"));
      expect(map.sourcesContent).toHaveLength(map.sources.length);
      expect(map.sources.filter((source: string) => !source.startsWith("../"))).toEqual([]);
    }
  });

  test.each([".js", ".cjs"])("a function of a %s file is found in its source", async (ending) => {
    const declaration = "function createParser(";
    const [path, script] = await findScript(ending, declaration);
    const before = script.slice(0, script.indexOf(declaration)).split("\n");
    const map = new SourceMap(JSON.parse(await readFile(`${path}.map`, "utf8")));
    const entry = map.findEntry(before.length - 1, before.at(-1)?.length ?? 0);
    if (!("originalSource" in entry)) throw new Error(`${basename(path)}.map has no entry for createParser`);
    expect(entry.originalSource).toMatch(/src\/parser\.ts$/u);
    const source = (await readFile(join(root, "src/parser.ts"), "utf8")).split("\n");
    expect(source[entry.originalLine]).toContain(declaration);
  });
});

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

async function findScript(ending: string, content: string): Promise<[path: string, script: string]> {
  const dist = join(installed, "dist");
  for (const name of (await readdir(dist)).filter((candidate) => candidate.endsWith(ending))) {
    const script = await readFile(join(dist, name), "utf8");
    if (script.includes(content)) return [join(dist, name), script];
  }
  throw new Error(`no ${ending} file contains ${content}`);
}

function typeErrors(file: string, options: ts.CompilerOptions): string[] {
  const program = ts.createProgram([file], {
    ...options,
    target: ts.ScriptTarget.ES2022,
    // No Node, no DOM: the declarations must stand alone.
    lib: ["lib.es2022.d.ts"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  });
  return ts.getPreEmitDiagnostics(program).map(({ file: at, start = 0, code }) => {
    const line = at === undefined ? 0 : at.getLineAndCharacterOfPosition(start).line + 1;
    return `${basename(at?.fileName ?? "")}:${line} TS${code}`;
  });
}
