import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { parseArticle } from "../../src/index";
import { toJsonLd } from "../../src/render/json-ld";
import { readFixtureTexts } from "../support/fixtures";
import { root } from "../support/paths";
import { BRIDGE } from "./articles";

// schema-dts is the vocabulary of schema.org as types: a literal of such a type may have the vocabulary's members only,
// each with a value of its range.
const HEAD = `import type { NewsArticle, WithContext } from "schema-dts";\n`;

/** What the compiler has against each of these objects as a NewsArticle: one list for each. */
function findFaults(articles: readonly unknown[]): string[][] {
  const rows = articles.map(
    (article, i) => `export const a${i}: WithContext<NewsArticle> = ${JSON.stringify(article)};`,
  );
  const path = join(root, "test/render/generated.ts");
  const source = ts.createSourceFile(path, HEAD + rows.join("\n"), ts.ScriptTarget.ES2022);
  const options = { strict: true, noEmit: true, types: [], module: ts.ModuleKind.ESNext } satisfies ts.CompilerOptions;
  const bundler = { ...options, moduleResolution: ts.ModuleResolutionKind.Bundler, skipLibCheck: true };
  const host = ts.createCompilerHost(bundler);
  const readFromDisk = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => (name === path ? source : readFromDisk.call(host, name, ...rest));
  const program = ts.createProgram([path], bundler, host);
  const faults: string[][] = articles.map(() => []);
  for (const { start = 0, messageText } of program.getSemanticDiagnostics(source)) {
    const line = source.getLineAndCharacterOfPosition(start).line;
    faults[line - 1]?.push(ts.flattenDiagnosticMessageText(messageText, "\n"));
  }
  return faults;
}

test("every article obeys the vocabulary of schema.org", () => {
  const articles = [BRIDGE, ...readFixtureTexts().map(({ text }) => parseArticle(text))];
  const options = { url: "https://example.org/", publisher: "Harbour News" };
  expect(findFaults(articles.map((article) => toJsonLd(article, options))).flat()).toEqual([]);
});

test("what does not is found", () => {
  const type = { "@context": "https://schema.org", "@type": "NewsArticle" };
  const faults = findFaults([
    type,
    { ...type, headlin: "A bridge" },
    { ...type, editor: { "@type": "Organization", name: "Harbour News" } },
    { ...type, image: { "@type": "ImageObject", credits: "Grace Hopper" } },
  ]);
  expect(faults.map(({ length }) => length > 0)).toEqual([false, true, true, true]);
});
