import { basename } from "node:path";
import type { Plugin } from "esbuild";
import { allLanguages } from "../src/lexicon/all";
import { packLexicon } from "../src/lexicon/packed";

/** Builds every language's lexicon as one string. */
export const packLexicons: Plugin = {
  name: "pack-lexicons",
  setup({ onLoad }) {
    // esbuild reads the filter as Go does, which knows no "u" flag
    onLoad({ filter: /[/\\]src[/\\]lexicon[/\\][a-z]{2}\.ts$/ }, ({ path }) => {
      const language = basename(path, ".ts");
      const lexicon = allLanguages.find((one) => one.language === language);
      if (lexicon === undefined) throw new Error(`${path} is not named in src/lexicon/all.ts`);
      const packed = JSON.stringify(packLexicon(lexicon));
      return {
        contents: `import { unpackLexicon } from "./packed";
                   export const ${language} = /* @__PURE__ */ unpackLexicon(${packed});`,
        loader: "ts",
      };
    });
  },
};
