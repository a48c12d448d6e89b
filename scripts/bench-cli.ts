// Measures the built command: records and megabytes a second, peak memory (Linux), start-up time.
//
//     npm run bench:cli -- --megabytes 1000 --write
//     npm run bench:cli -- --rounds 5
//
// With --write the table goes into the README. Of several rounds the fastest run counts, and the highest peak.

import { spawn, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BIN = join(ROOT, "dist/bin.js");
const ARTICLES = join(ROOT, "fixtures/articles");
const README = join(ROOT, "README.md");
const TABLE = /(?<=<!-- bench-cli -->\n).*?(?=<!-- \/bench-cli -->)/su;

const STARTS = 21;
const POLL_MILLISECONDS = 50;

interface Run {
  seconds: number;
  /** Peak of the resident memory; null where the system does not tell. */
  peakBytes: number | null;
}

/** Writes NDJSON made of the fixtures' articles, at least so many bytes, and counts its records. */
function writeInput(path: string, leastBytes: number): { records: number; bytes: number } {
  const files = readdirSync(ARTICLES, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("input.txt"),
  );
  const lines = files
    .sort()
    .map((file) => `${JSON.stringify({ file, text: readFileSync(join(ARTICLES, file), "utf8") })}\n`);
  const block = Buffer.from(lines.join(""));
  const output = openSync(path, "w");
  let bytes = 0;
  let records = 0;
  for (; bytes < leastBytes; records += lines.length) bytes += writeSync(output, block);
  closeSync(output);
  return { records, bytes };
}

async function measure(input: string, jobs: number): Promise<Run> {
  const startMilliseconds = performance.now();
  const child = spawn(process.execPath, [BIN, input, "--jobs", `${jobs}`, "--output", "/dev/null"], {
    stdio: "inherit",
  });
  let peakBytes: number | null = null;
  const poll = setInterval(() => {
    peakBytes = readPeak(child.pid) ?? peakBytes;
  }, POLL_MILLISECONDS);
  const code = await new Promise((resolve) => child.on("exit", resolve));
  clearInterval(poll);
  if (code !== 0) throw new Error(`copydesk exited with ${code}`);
  return { seconds: (performance.now() - startMilliseconds) / 1000, peakBytes };
}

/** The fastest of the runs, with the highest peak of all. */
function best(runs: readonly Run[]): Run {
  const peaks = runs.flatMap(({ peakBytes }) => peakBytes ?? []);
  return {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    peakBytes: peaks.length === 0 ? null : Math.max(...peaks),
  };
}

// VmHWM:	  123456 kB
const PEAK = /^VmHWM:\s+(\d+) kB$/mu;

function readPeak(pid: number | undefined): number | null {
  try {
    const kilobytes = PEAK.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}

function medianStart(args: readonly string[]): number {
  const milliseconds = Array.from({ length: STARTS }, () => {
    const start = performance.now();
    spawnSync(process.execPath, args);
    return performance.now() - start;
  });
  return milliseconds.sort((a, b) => a - b)[STARTS >> 1] as number;
}

function tableRow(jobs: number, { seconds, peakBytes }: Run, input: { records: number; bytes: number }): string {
  const perSecond = Math.round(input.records / seconds).toLocaleString("en");
  const megabytes = (input.bytes / seconds / 1e6).toFixed(1);
  return `| ${jobs} | ${perSecond} | ${megabytes} | ${peakBytes === null ? "?" : Math.round(peakBytes / 1e6)} MB |`;
}

const { values } = parseArgs({
  options: {
    megabytes: { type: "string", default: "200" },
    rounds: { type: "string", default: "1" },
    write: { type: "boolean" },
  },
});
const folder = mkdtempSync(join(tmpdir(), "copydesk-bench-"));
try {
  const path = join(folder, "input.ndjson");
  const input = writeInput(path, Number(values.megabytes) * 1e6);
  const ones: Run[] = [];
  const twos: Run[] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    ones.push(await measure(path, 1));
    twos.push(await measure(path, 2));
  }
  const [one, two] = [best(ones), best(twos)];
  const start = medianStart([BIN, "--version"]) - medianStart(["-e", "0"]);
  const table = `| \`--jobs\` | records a second | MB a second | peak memory |
|---|---|---|---|
${tableRow(1, one, input)}
${tableRow(2, two, input)}

NDJSON of ${Math.round(input.bytes / 1e6)} MB (${input.records.toLocaleString("en")} articles), Node ${process.versions.node}, ${cpus().length} cores. \
Two jobs are ${(one.seconds / two.seconds).toFixed(2)} times as fast as one. \
\`copydesk --version\` takes ${start.toFixed(0)} ms more than \`node -e 0\`.
`;
  process.stdout.write(table);
  if (values.write)
    writeFileSync(
      README,
      readFileSync(README, "utf8").replace(TABLE, () => table),
    );
} finally {
  rmSync(folder, { recursive: true });
}
