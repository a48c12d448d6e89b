import { nameOdds } from "../lexicon/name-spelling";
import type { Author } from "../types";

// © Copyright 2012–2025: the word is the same in most languages
const NOTICE = /^\s*(?=.{0,8}(?:\u00a9|\(c\)|copyright))(?:(?:\u00a9|\(c\)|copyright|\d{4})[\s,\u2013-]*)+/iu;
// Ada Lovelace · Ada K. Lovelace-Byron
const NAME = /^\p{Lu}[\p{Ll}\p{M}'’]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}\p{M}'’-]*\p{Ll}){1,2}/u;
// "Ada Lovelace, Inc." and "Ada Lovelace & Sons" are firms.
const END = /^\s*(?:$|[.|·•∙\u2013\u2014-]|\d|, \p{Ll})/u;
const WORDS = /[\s-]+/u;
const SHORTEST_WORD = 3;
// Of 40 people behind the copyright signs of the corpus, all but a few are above, and all but a few of 160 firms below.
const LEAST_ODDS = 0.2;
const LEAST_ODDS_OF_WORD = -1;

/** Reads whose page it is, where that is a person: who stands alone in its first line, or opens its copyright line.
 *
 *     Ada Lovelace                              © 2012–2025 Ada Lovelace. All rights reserved.
 *
 *  More pages are a firm's than a person's, so that a name must be spelled like one.
 *  @param isFirst whether the line is the first of the text; in others the name must stand in a notice.
 */
export function readOwner(line: string, isFirst: boolean): Author | null {
  const start = isFirst ? line.length - line.trimStart().length : (NOTICE.exec(line)?.[0].length ?? -1);
  const name = start < 0 ? undefined : NAME.exec(line.slice(start))?.[0];
  if (name === undefined || !isSpelledLikeName(name)) return null;
  const end = start + name.length;
  const rest = line.slice(end);
  if (isFirst ? rest.trim() !== "" : !END.test(rest)) return null;
  return { name, kind: "person", role: "author", jobTitle: null, affiliation: null, contact: null, start, end };
}

function isSpelledLikeName(name: string): boolean {
  const odds = name.split(WORDS).flatMap((word) => (word.length < SHORTEST_WORD ? [] : [nameOdds(word)]));
  const mean = odds.reduce((sum, one) => sum + one, 0) / odds.length;
  return mean >= LEAST_ODDS && odds.every((one) => one >= LEAST_ODDS_OF_WORD);
}
