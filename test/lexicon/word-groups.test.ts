import { describe, expect, test } from "vitest";
import { allLanguages } from "../../src/lexicon/all";
import { createVocabulary } from "../../src/lexicon/vocabulary";
import { CONTINUES, compileWordGroups, lookUp, WORD_GROUPS } from "../../src/lexicon/word-groups";
import { chainHash, createScan, scanText } from "../../src/text/words";

const { wordGroups } = createVocabulary(allLanguages);

/** The groups that hold exactly this phrase. */
function groupsOf(phrase: string): string[] {
  const scan = createScan();
  scanText(phrase, scan);
  let hash = scan.hashes[0] as number;
  for (let i = 1; i < scan.wordCount; i++) hash = chainHash(hash, scan.hashes[i] as number);
  const value = lookUp(wordGroups, hash) & ~CONTINUES;
  return WORD_GROUPS.filter((_, g) => (value & (1 << g)) !== 0);
}

describe("the look-up of word groups", () => {
  test.each([
    ["Most read", "popular"],
    ["MEHR ZUM THEMA", "related"],
    ["Lire aussi", "related"],
    ["関連記事", "related"],
    ["Читайте также", "related"],
    ["February", "month"],
    ["Feb", "month"],
    ["Story", "by"],
    ["Reuters", "agency"],
    ["the", "common"],
  ])("finds %s as %s, in any case", (phrase, group) => {
    expect(groupsOf(phrase)).toContain(group);
  });

  test.each(["bridge", "most", "関連", ""])("finds nothing in %j", (phrase) => {
    expect(groupsOf(phrase)).toEqual([]);
  });

  test("finds nothing in no languages but agencies", () => {
    const table = compileWordGroups([]);
    expect(table.some((value) => value !== 0)).toBe(true);
  });
});

describe("phrases around an article", () => {
  test.each(allLanguages.map(({ language, lines }) => [language, lines] as const))(
    "of %s are lower case, NFC and told once",
    (_, lines) => {
      for (const phrases of Object.values(lines)) {
        const list = phrases.split("|");
        expect(list).toEqual(list.map((phrase) => phrase.toLowerCase().normalize("NFC").trim()));
        expect(new Set(list).size).toBe(list.length);
        expect(list).not.toContain("");
      }
    },
  );
});
