import { describe, expect, test } from "vitest";
import { allLanguages } from "../../src/lexicon/all";
import { packLexicon, unpackLexicon } from "../../src/lexicon/packed";

describe("a lexicon that is packed", () => {
  test.each(allLanguages.map((lexicon) => [lexicon.language, lexicon] as const))(
    "is itself again: %s",
    (_, lexicon) => {
      const unpacked = unpackLexicon(packLexicon(lexicon));
      expect(unpacked).toEqual(lexicon);
      for (const part of ["bylines", "lines"] as const) {
        expect(Object.keys(unpacked[part])).toEqual(Object.keys(lexicon[part]));
      }
    },
  );

  test("has no member that would be lost", () => {
    const [first] = allLanguages;
    const odd = { ...first, dates: { ...first?.dates, seasons: "spring" } } as unknown as (typeof allLanguages)[number];
    expect(() => packLexicon(odd)).toThrow("seasons");
  });
});
