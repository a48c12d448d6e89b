import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

const PACKAGE_FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/iu;

/** Writes the licence of every package that goes into a build to one file, which ships with it.
 *  @throws when a package brings no licence: then it can't be bundled. */
export function thirdPartyLicences(outfile: string): Plugin {
  const folders = new Set<string>();
  return {
    name: "third-party-licences",
    setup({ onLoad, onEnd }) {
      // esbuild reads the filter as Go does, which knows no "u" flag
      onLoad({ filter: /[/\\]node_modules[/\\]/ }, ({ path }) => {
        const folder = PACKAGE_FOLDER.exec(path.replaceAll("\\", "/"))?.[0];
        if (folder !== undefined) folders.add(folder);
        return null;
      });
      onEnd(() => {
        mkdirSync(dirname(outfile), { recursive: true });
        writeFileSync(outfile, [...folders].sort().map(describePackage).join("\n"));
      });
    },
  };
}

function describePackage(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((candidate) => LICENCE_FILE.test(candidate));
  if (file === undefined) throw new Error(`${name} ${version} has no licence file`);
  const title = `${name} ${version} (${license})`;
  return `${title}\n${"=".repeat(title.length)}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
