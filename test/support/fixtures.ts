import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths";

export interface FixtureText {
  /** Its path inside fixtures/. */
  name: string;
  text: string;
}

/** The seed article and the input of every article fixture, in a stable order. */
export function readFixtureTexts(): FixtureText[] {
  const folder = join(root, "fixtures");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path === "us-rejects-putins-proposal.txt" || /^articles\/.*\/input\.txt$/u.test(path))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}
