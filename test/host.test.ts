import { execFile } from "node:child_process";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { readFixtureTexts } from "./support/fixtures";
import { root } from "./support/paths";

const run = promisify(execFile);
const texts = readFixtureTexts().map(({ text }) => text);

// Reads the texts with and without options that make the library look at a calendar.
const READ = `
  const { parseArticle } = await import(${JSON.stringify(pathToFileURL(`${root}/dist/index.js`).href)});
  const texts = ${JSON.stringify([...texts, "By Ada Lovelace\n3 hours ago\n", "Yesterday at 23:30\n", "31/03/2024 02:30 local time\n"])};
  const options = [{}, { referenceDate: "2024-03-31T01:30:00Z" }, { timeZone: "Europe/Paris", referenceDate: new Date(0) }];
  console.log(JSON.stringify(texts.map((text) => options.map((given) => parseArticle(text, given)))));
`;

let expected: string;
beforeAll(async () => {
  expected = await read("UTC", "C");
});

test.each([
  ["Asia/Tokyo", "ja_JP.UTF-8"],
  ["America/St_Johns", "en_CA.UTF-8"],
  ["Europe/Istanbul", "tr_TR.UTF-8"],
  ["Pacific/Kiritimati", "ar_EG.UTF-8"],
])("the clocks of %s and the language %s change nothing", async (timeZone, language) => {
  expect(await read(timeZone, language)).toBe(expected);
});

async function read(timeZone: string, language: string): Promise<string> {
  const env = { ...process.env, TZ: timeZone, LANG: language, LC_ALL: language };
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", READ], { env, maxBuffer: 2 ** 28 });
  return stdout;
}
