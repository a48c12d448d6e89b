import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { REPORT_STYLE } from "../src/render/report/style";

const PAGE = new URL("./playground/page.html", import.meta.url);
const STYLE = new URL("./playground/style.css", import.meta.url);

/** Builds the playground: one page that works from disk, without any network. */
export async function buildPlayground(outfile: string): Promise<void> {
  const script = await bundleScript();
  // The page runs this script and no other, whatever an article says.
  const hash = `sha256-${createHash("sha256").update(script).digest("base64")}`;
  const style = REPORT_STYLE + readFileSync(STYLE, "utf8");
  // By function, since "$&" in the script is no pattern.
  const page = readFileSync(PAGE, "utf8")
    .replace("SCRIPT_HASH", () => hash)
    .replace("/* STYLE */", () => style)
    .replace("/* SCRIPT */", () => script);
  writeFileSync(outfile, page);
}

async function bundleScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["scripts/playground/main.ts"],
    bundle: true,
    charset: "utf8",
    format: "iife",
    loader: { ".txt": "text" },
    minify: true,
    target: "es2022",
    write: false,
  });
  // esbuild itself writes "</script" as "<\/script".
  return outputFiles[0]?.text ?? "";
}
