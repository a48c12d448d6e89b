import { describe, expect, test } from "vitest";
import { mergeAuthors } from "../../src/fields/authors";
import { readByline } from "../../src/fields/byline";
import { fieldContext } from "../support/field-context";

const context = fieldContext();

function merged(...lines: string[]) {
  return mergeAuthors(
    lines.flatMap((line) => readByline(line, context)),
    [],
    context,
  );
}

describe("mentions of one author", () => {
  test("become one with what each of them tells", () => {
    const authors = merged(
      "By Odessa Farthingale",
      "ODESSA FARTHINGALE, Health Reporter",
      "Odessa Farthingale (Reuters)",
    );
    expect(authors).toMatchObject([
      { name: "Odessa Farthingale", jobTitle: "Health Reporter", affiliation: "Reuters", start: 3, end: 21 },
    ]);
  });

  test("are told from each other by more than accents and stops", () => {
    expect(merged("By José B. Müller", "By Jose B Muller").map(({ name }) => name)).toEqual(["José B. Müller"]);
    expect(merged("By Ada Lovelace", "By Ida Lovelace")).toHaveLength(2);
  });

  test("of an agency by its other names are one", () => {
    expect(merged("dpa", "Deutsche Presse-Agentur").map(({ name }) => name)).toEqual(["dpa"]);
  });

  test("leave an agency beside a person an organisation that contributed", () => {
    expect(merged("By Odessa Farthingale", "Reuters")).toMatchObject([
      { name: "Odessa Farthingale", role: "author" },
      { name: "Reuters", kind: "organization", role: "contributor" },
    ]);
  });

  test("leave an agency alone an author", () => {
    expect(merged("Reuters")).toMatchObject([{ name: "Reuters", role: "author" }]);
  });

  test("make an editor who also writes an author", () => {
    expect(merged("Edited by Maud Ellershaw", "By Maud Ellershaw")).toMatchObject([{ role: "author" }]);
  });
});
