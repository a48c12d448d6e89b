import { describe, expect, test } from "vitest";
import { AGENCIES } from "../../src/lexicon/agencies";
import { allLanguages } from "../../src/lexicon/all";
import type { BylineRole } from "../../src/lexicon/byline-words";

const NEEDED = [
  "by",
  "editor",
  "translator",
  "contributor",
  "and",
  "job",
  "staff",
  "photo",
  "video",
  "illustration",
  "graphic",
  "credit",
] as const satisfies BylineRole[];

describe.each(allLanguages.map((lexicon) => [lexicon.language, lexicon.bylines] as const))(
  "byline words of %s",
  (_, words) => {
    const entries = Object.entries(words).flatMap(([role, list]: [string, string]) =>
      list.split("|").map((word) => ({ role, word })),
    );

    test("are complete", () => {
      expect(NEEDED.filter((role) => !words[role])).toEqual([]);
    });

    test("are lower case, composed and trimmed", () => {
      const folded = entries.map(({ word }) => word.toLowerCase().normalize("NFC").trim());
      expect(entries.map(({ word }) => word)).toEqual(folded);
    });

    test("are said once, in one role", () => {
      const all = entries.map(({ word }) => word);
      expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
      expect(all).not.toContain("");
    });
  },
);

describe("agencies", () => {
  const aliases = AGENCIES.trim()
    .split("\n")
    .flatMap((row) => row.split("|"));

  test("are composed, trimmed and named once", () => {
    expect(aliases).toEqual(aliases.map((alias) => alias.normalize("NFC").trim()));
    expect(aliases.filter((alias, i) => aliases.indexOf(alias) !== i)).toEqual([]);
    expect(aliases).not.toContain("");
  });
});
