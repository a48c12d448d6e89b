import { AGENCIES } from "./agencies";
import type { BylineRole, BylineWords } from "./byline-words";
import type { Lexicon } from "./lexicon";

/** The byline words of several languages, looked up at once. */
export interface BylineIndex {
  /** What a word or phrase may mean; roles of all languages together. */
  rolesOf(phrase: string): ReadonlySet<BylineRole> | undefined;
  /** Words of the longest phrase. */
  longestPhrase: number;
  /** Tells a word that says a job: "Chefredakteurin". */
  isJob(word: string): boolean;
  /** Tells a word that makes a name a desk's: "Sportredaktion". */
  isStaff(word: string): boolean;
  /** The agency that a text as printed names: a number, the same for every alias; undefined for none. */
  agencyOf(printed: string): number | undefined;
  /** Words of scripts that put no space between words, longest first. */
  unspacedWords: readonly string[];
  /** The commonest words of the languages: never a name of their own. */
  isCommon(word: string): boolean;
}

const STEM_LENGTH = 7;
const UNSPACED = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}]{2,}$/u;

/** Compiles the byline words of the languages given. */
export function compileBylines(lexicons: readonly Lexicon[]): BylineIndex {
  const roles = compileRoles(lexicons.map((lexicon) => lexicon.bylines));
  const agencies = compileAgencies();
  const job = compileStems(lexicons.map((lexicon) => lexicon.bylines.job));
  const staff = compileStems(lexicons.map((lexicon) => lexicon.bylines.staff));
  const common = new Set(lexicons.flatMap((lexicon) => lexicon.commonWords.split(" ")));
  const phrases = [...roles.keys()];
  return {
    rolesOf: (phrase) => roles.get(phrase),
    longestPhrase: Math.max(...phrases.map((phrase) => phrase.split(" ").length)),
    isJob: (word) => job.test(word),
    isStaff: (word) => staff.test(word),
    agencyOf: (printed) => agencies.get(printed) ?? agencies.get(foldAgency(printed)),
    unspacedWords: phrases.filter((phrase) => UNSPACED.test(phrase)).sort((a, b) => b.length - a.length),
    isCommon: (word) => common.has(word),
  };
}

function compileRoles(languages: readonly BylineWords[]): Map<string, Set<BylineRole>> {
  const roles = new Map<string, Set<BylineRole>>();
  for (const words of languages) {
    for (const [role, phrases] of Object.entries(words) as [BylineRole, string][]) {
      for (const phrase of phrases.split("|")) {
        const known = roles.get(phrase);
        if (known === undefined) roles.set(phrase, new Set([role]));
        else known.add(role);
      }
    }
  }
  return roles;
}

/** A long stem may stand anywhere in a word, a short one is the word, or a part of it between hyphens. */
function compileStems(stems: readonly string[]): RegExp {
  const all = stems.flatMap((list) => list.split("|")).filter((stem) => stem !== "" && !stem.includes(" "));
  const long = all.filter((stem) => stem.length >= STEM_LENGTH);
  const short = all.filter((stem) => stem.length < STEM_LENGTH);
  return new RegExp(`${long.join("|")}|(?<![^-])(?:${short.join("|")})(?![^-])`, "u");
}

function compileAgencies(): Map<string, number> {
  const agencies = new Map<string, number>();
  for (const [row, aliases] of AGENCIES.trim().split("\n").entries()) {
    for (const alias of aliases.split("|")) {
      agencies.set(alias, row);
      if (alias.length > 4) agencies.set(foldAgency(alias), row);
    }
  }
  return agencies;
}

function foldAgency(printed: string): string {
  return printed.toLowerCase().replace(/[ -]/gu, "");
}
