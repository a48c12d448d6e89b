import type { BylineIndex } from "../lexicon/byline-index";
import type { Author } from "../types";
import type { FieldContext } from "./context";

/** Makes one author of several mentions of a person, in the order of the text. The first mention gives the place.
 *
 *     By Ada Lovelace … Ada Lovelace, Senior Correspondent, ada@example.org  →  one author with both
 *
 *  Who signs below the text of a person, and an agency beside one, has contributed.
 */
export function mergeAuthors(
  authors: readonly Author[],
  signed: readonly Author[],
  { vocabulary }: FieldContext,
): Author[] {
  const index = vocabulary.bylines;
  const merged = new Map<string, Author>();
  for (const author of [...authors, ...(authors.some(isWriter) ? signed.map(asHelper) : signed)]) {
    const key = keyOf(author, index);
    const known = merged.get(key);
    merged.set(key, known === undefined ? author : join(known, author));
  }
  const all = [...merged.values()];
  if (!all.some(isWriter)) return all;
  return all.map((author) => (index.agencyOf(author.name) === undefined ? author : asHelper(author)));
}

const isWriter = ({ kind, role }: Author): boolean => kind === "person" && role === "author";
const asHelper = (author: Author): Author => (author.role === "author" ? { ...author, role: "contributor" } : author);

// Accents, stops, spaces and hyphens tell no two people apart.
const LIGHT = /[\p{M}\s.'’-]/gu;

function keyOf({ name }: Author, index: BylineIndex): string {
  return index.agencyOf(name)?.toString() ?? name.normalize("NFD").replace(LIGHT, "").toLowerCase();
}

function join(known: Author, again: Author): Author {
  return {
    ...known,
    role: again.role === "author" ? "author" : known.role,
    jobTitle: known.jobTitle ?? again.jobTitle,
    affiliation: known.affiliation ?? again.affiliation,
    contact: known.contact ?? again.contact,
  };
}
