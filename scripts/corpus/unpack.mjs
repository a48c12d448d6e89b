// The files of a test set, out of a bare git mirror.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const REPOSITORIES = {
  fundus: ["flairNLP+fundus", ["tests/resources/parser/test_data"]],
  readability: ["mozilla+readability", ["test/test-pages"]],
  aeb: ["scrapinghub+article-extraction-benchmark", ["html", "ground-truth.json"]],
  postlight: ["postlight+parser", ["fixtures", "src/extractors/custom"]],
  naeb: ["AndyTheFactory+article-extraction-dataset", ["html", "articles.json"]],
  wcxb: ["Murrough-Foley+web-content-extraction-benchmark", ["metadata.json", "dev", "test"]],
};
const BATCH = 100;
const NEWLINE = 10;

/** The folder of a source's files, unpacked once. */
export function unpack(mirror, work, source) {
  const [name, paths] = REPOSITORIES[source];
  const git = path.join(mirror, name, "repo");
  const folder = path.join(work, source);
  if (existsSync(folder)) return folder;
  if (!existsSync(git)) throw new Error(`no mirror of ${name} under ${mirror}`);
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const listed = runGit(git, ["ls-tree", "-r", "--name-only", "-z", "HEAD", ...paths]).toString();
  const files = listed.split("\0").filter(Boolean);
  for (let i = 0; i < files.length; i += BATCH) unpackFiles(git, files.slice(i, i + BATCH), part);
  renameSync(part, folder);
  return folder;
}

/** File by file: a snapshot may list large files that it does not hold, and those are passed over. */
function unpackFiles(git, files, folder) {
  const blobs = runGit(git, ["cat-file", "--batch"], `${files.map((file) => `HEAD:${file}`).join("\n")}\n`);
  let at = 0;
  for (const file of files) {
    // <hash> blob <size>, or <name> missing
    const end = blobs.indexOf(NEWLINE, at);
    const size = blobs.subarray(at, end).toString().split(" ").at(-1);
    at = end + 1;
    if (size === "missing") continue;
    const to = path.join(folder, file);
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, blobs.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
}

function runGit(git, command, input) {
  return execFileSync("git", ["-C", git, ...command], { input, maxBuffer: 2 ** 30 });
}
