import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { dropFeatureNames } from "./drop-feature-names";
import { packLexicons } from "./pack-lexicons";

interface Import {
  name: string;
  code: string;
  /** What we want it to be, minified and gzipped, in bytes: 1 kB is 1000. */
  goal: number;
  /** What it must not pass: what was reached. It rises only for what is worth its bytes, such as a better reading. */
  limit: number;
}

const IMPORTS: readonly Import[] = [
  {
    name: "parseArticle, every language",
    code: `export { parseArticle } from "./src/index";`,
    goal: 40_000,
    limit: 101_600,
  },
  {
    name: "createParser, one language",
    code: `import { createParser } from "./src/core";
           import { en } from "./src/languages";
           export const { parseArticle } = createParser({ languages: [en] });`,
    goal: 16_000,
    limit: 68_950,
  },
];

let passed = true;
for (const { name, code, goal, limit } of IMPORTS) {
  const { bytes, minified, rooms } = await measure(code);
  const within = bytes <= limit;
  passed &&= within;
  console.log(`${name}: ${bytes} bytes minified and gzipped; goal ${goal}, limit ${limit}${within ? "" : ", PASSED"}`);
  for (const [room, share] of rooms) {
    console.log(`  ${room.padEnd(16)} ${cell(share)} minified, about ${cell((bytes * share) / minified)} gzipped`);
  }
}
if (!passed) process.exitCode = 1;

async function measure(code: string): Promise<{ bytes: number; minified: number; rooms: [string, number][] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), sourcefile: "entry.ts" },
    bundle: true,
    minify: true,
    charset: "utf8",
    write: false,
    format: "esm",
    target: "es2022",
    metafile: true,
    plugins: [packLexicons, dropFeatureNames],
  });
  const script = outputFiles[0]?.contents ?? new Uint8Array();
  return { bytes: gzipSync(script, { level: 9 }).length, minified: script.length, rooms: shares(metafile) };
}

/** Minified bytes of each folder or file right under src/, the largest first. */
function shares({ outputs }: Metafile): [room: string, bytes: number][] {
  const rooms = new Map<string, number>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const room = path.split("/")[1] ?? path;
      rooms.set(room, (rooms.get(room) ?? 0) + bytesInOutput);
    }
  }
  return [...rooms].sort(([, a], [, b]) => b - a);
}

function cell(bytes: number): string {
  return String(Math.round(bytes)).padStart(7);
}
