import { spawnSync } from "node:child_process";
import { transformSync } from "esbuild";

/** A fenced block of Markdown that runs, and the block right below it, which shows what it prints. */
export interface Example {
  language: "ts" | "js" | "sh";
  code: string;
  /** Null where nothing is shown. */
  shown: { language: "json" | "text"; content: string; start: number; end: number } | null;
}

// ```ts⏎code⏎```⏎⏎```json⏎output⏎```
const EXAMPLE = /^```(ts|js|sh)\n([\s\S]*?)^```$(?:\n\n```(json|text)\n([\s\S]*?)^```$)?/dgmu;

/** The examples of a Markdown text, in order. Shell commands count where their output is shown. */
export function readExamples(markdown: string): Example[] {
  const examples: Example[] = [];
  for (const { 1: language, 2: code, 3: shownLanguage, 4: content, indices } of markdown.matchAll(EXAMPLE)) {
    const [start, end] = indices?.[4] ?? [0, 0];
    const shown = shownLanguage === undefined ? null : { language: shownLanguage, content: content ?? "", start, end };
    if (language === "sh" && shown === null) continue;
    examples.push({ language, code, shown } as Example);
  }
  return examples;
}

/** Runs an example in the project's folder against the built package and returns what it prints.
 *  @throws Error with what it wrote to standard error, when it fails. */
export function runExample({ language, code }: Example, folder: string): string {
  const { status, stdout, stderr } =
    language === "sh"
      ? spawnSync("bash", ["-euc", withBuiltCommand(code)], { cwd: folder, encoding: "utf8" })
      : spawnSync(process.execPath, ["--input-type=module", "--eval", withoutTypes(code)], {
          cwd: folder,
          encoding: "utf8",
        });
  if (status !== 0) throw new Error(`${code}\n${stderr}`);
  return stdout;
}

/** What is already installed need not be installed again. */
function withBuiltCommand(code: string): string {
  return code.replaceAll("npm install && ", "").replaceAll("npx copydesk", "node dist/bin.js");
}

function withoutTypes(code: string): string {
  return transformSync(code, { loader: "ts", format: "esm" }).code;
}
