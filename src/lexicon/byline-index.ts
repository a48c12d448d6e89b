import { AGENCIES, agencyNames } from "./agencies";
import type { BylineRole } from "./byline-words";
import { type DateIndex, type DateRole, foldWord } from "./date-index";
import type { Lexicon } from "./lexicon";
import { isParticle } from "./name-parts";

/** The byline words of several languages, looked up at once. */
export interface BylineIndex {
  /** What a word or phrase may mean; roles of all languages together. */
  rolesOf(phrase: string): ReadonlySet<BylineRole> | undefined;
  /** Tells a word that stands before an author in a language, a BCP 47 tag: "von" in German. */
  isByWordIn(language: string, word: string): boolean;
  /** Tells a by-word of one language that in a text of another is a small word inside names: "Anna von Aachen" in English.
   *  Where the language is unknown, far more languages must have it as a common word than as a by-word. */
  isParticleIn(language: string | null, word: string): boolean;
  /** For the first word of each phrase: how many words and marks its longest phrase has. */
  longest: ReadonlyMap<string, number>;
  /** Tells a word that says a job: "Chefredakteurin". */
  isJob(word: string): boolean;
  /** Tells a word that makes a name a desk's: "Sportredaktion". */
  isStaff(word: string): boolean;
  /** The agency that a text as printed names: a number, the same for every alias; undefined for none. */
  agencyOf(printed: string): number | undefined;
  /** Tells a word, in small letters, that opens the name of an agency. */
  opensAgency(word: string): boolean;
  /** Phrases that say who has contributed. */
  contributors: readonly string[];
  /** Words of scripts that put no space between words, longest first. */
  unspacedWords: readonly string[];
  /** Tells a word of dates and times, of one language or of any: it counts as one beside a number, for April and August
   *  are names too. */
  isTime(word: string, language?: string | null): boolean;
}

const STEM_LENGTH = 6;
const SHORTEST_BASE = 4;
const FAR_MORE = 3;
/** Jobs and desks are told by stems of their own; a little more on a button's word makes another word. */
const UNINFLECTED = ["beside", "staff", "job", "and", "using"] as const satisfies BylineRole[];
// Scripts with capitals, folded.
const ONE_WORD = /^\p{Ll}+$/u;

const UNSPACED = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}]{2,}$/u;

const TIMES: readonly DateRole[] = ["month", "weekday", "unit", "ago", "meridiem", "clock"];
const LABELS: readonly DateRole[] = ["published", "updated"];
const BESIDE_ROLE: ReadonlySet<BylineRole> = new Set(["beside"]);

/** Compiles the byline words of the languages given. */
export function compileBylines(lexicons: readonly Lexicon[], dates: DateIndex): BylineIndex {
  const roles = compileRoles(lexicons);
  const hasDateRole = (word: string, among: readonly DateRole[], language: string | null = null) =>
    dates
      .read(foldWord(word))
      .some(({ role, languages }) => among.includes(role) && (language === null || languages.includes(language)));
  const agencies = compileAgencies();
  const agencyOpenings = new Set(agencyNames().map(openingOf));
  const job = compileStems(lexicons.map((lexicon) => lexicon.bylines.job));
  const staff = compileStems(lexicons.map((lexicon) => lexicon.bylines.staff));
  const byLanguages = compileByLanguages(lexicons);
  const isByWordIn = (language: string, word: string) =>
    byLanguages.get(word.toLowerCase())?.includes(language.split("-")[0] as string) === true;
  const particles = compileParticles(lexicons, byLanguages);
  const phrases = [...roles.keys()];
  const labels = phrases.filter((phrase) => endsCompounds(phrase, roles.get(phrase)));
  const endings = new Set(labels.map((label) => label.slice(-SHORTEST_BASE)));
  return {
    rolesOf: (phrase) =>
      roles.get(phrase) ??
      inflectedRoles(phrase, roles) ??
      compoundRoles(phrase, roles, endings) ??
      (phrase.length >= SHORTEST_BASE && hasDateRole(phrase, LABELS) ? BESIDE_ROLE : undefined),
    isByWordIn,
    isParticleIn: (language, word) => {
      const isMostly = particles.get(word.toLowerCase());
      return isMostly !== undefined && (language === null ? isMostly : !isByWordIn(language, word));
    },
    longest: compileLengths(phrases),
    isJob: job,
    isStaff: staff,
    agencyOf: (printed) => agencies.get(printed) ?? agencies.get(foldAgency(printed)),
    opensAgency: (word) => agencyOpenings.has(word),
    contributors: phrases.filter((phrase) => roles.get(phrase)?.has("contributor")),
    unspacedWords: phrases.filter((phrase) => isCut(phrase, roles)).sort((a, b) => b.length - a.length),
    isTime: (word, language) => hasDateRole(word, TIMES, language),
  };
}

function compileRoles(lexicons: readonly Lexicon[]): Map<string, Set<BylineRole>> {
  const roles = new Map<string, Set<BylineRole>>();
  const add = (role: BylineRole, phrases: readonly string[]) => {
    for (const phrase of phrases) {
      const known = roles.get(phrase);
      if (known === undefined) roles.set(phrase, new Set([role]));
      else known.add(role);
    }
  };
  for (const { bylines } of lexicons) {
    for (const [role, phrases] of Object.entries(bylines)) add(role as BylineRole, phrases.split("|"));
  }
  // What lines are told by stands beside names as well; little words mean other things in other languages.
  for (const { lines } of lexicons) {
    for (const phrases of Object.values(lines)) add("beside", phrases.split("|").filter(isLong));
  }
  return roles;
}

/** The words that stand before an author, each with its languages. */
function compileByLanguages(lexicons: readonly Lexicon[]): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const { language, bylines } of lexicons) {
    for (const word of bylines.by.split("|")) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}

/** By-words that are a part of names elsewhere, and whether they are so in most languages that have them. */
function compileParticles(
  lexicons: readonly Lexicon[],
  byLanguages: ReadonlyMap<string, readonly string[]>,
): Map<string, boolean> {
  const common = lexicons.map(({ commonWords }) => commonWords.split(" "));
  const particles = [...byLanguages].filter(([word]) => isParticle(word));
  return new Map(
    particles.map(([word, languages]) => {
      const commonIn = common.filter((words) => words.includes(word));
      return [word, commonIn.length > FAR_MORE * languages.length];
    }),
  );
}

function isLong(phrase: string): boolean {
  return phrase.length >= SHORTEST_BASE || UNSPACED.test(phrase);
}

/** "autorka", "autorzy", "photos": a known word with one or two letters more. */
function inflectedRoles(
  word: string,
  roles: ReadonlyMap<string, ReadonlySet<BylineRole>>,
): ReadonlySet<BylineRole> | undefined {
  for (let length = word.length - 1; length >= SHORTEST_BASE && length >= word.length - 2; length--) {
    const known = roles.get(word.slice(0, length));
    if (known !== undefined && ONE_WORD.test(word) && !UNINFLECTED.some((role) => known.has(role))) return known;
  }
  return undefined;
}

/** "Symbolfoto", "Infografik": a label in the last part of a word. */
function compoundRoles(
  word: string,
  roles: ReadonlyMap<string, ReadonlySet<BylineRole>>,
  endings: ReadonlySet<string>,
): ReadonlySet<BylineRole> | undefined {
  if (!endings.has(word.slice(-SHORTEST_BASE)) || !ONE_WORD.test(word)) return undefined;
  for (let from = 2; from <= word.length - SHORTEST_BASE; from++) {
    const label = word.slice(from);
    if (endsCompounds(label, roles.get(label))) return roles.get(label);
  }
  return undefined;
}

/** "grafik", but not "chart": Marchart is a name. */
function endsCompounds(label: string, known: ReadonlySet<BylineRole> | undefined): boolean {
  return known?.has("photo") === true || (label.length >= STEM_LENGTH && known?.has("graphic") === true);
}

/** 聯合晚報 stays whole: what makes it a paper is part of its name. */
function isCut(phrase: string, roles: ReadonlyMap<string, ReadonlySet<BylineRole>>): boolean {
  return UNSPACED.test(phrase) && roles.get(phrase)?.has("staff") !== true;
}

// author:in · m.m.v. · aus dem englischen
const PHRASE_PART = /[\p{L}\p{M}\p{Nd}'.-]+|\S/gu;

function compileLengths(phrases: readonly string[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const parts = phrase.match(PHRASE_PART) ?? [];
    const first = parts[0] ?? "";
    if (parts.length > (longest.get(first) ?? 1)) longest.set(first, parts.length);
  }
  return longest;
}

/** A long stem may stand anywhere in a word, a short one is the word, or a part of it between hyphens. */
function compileStems(lists: readonly string[]): (word: string) => boolean {
  const stems = lists.flatMap((list) => list.split("|")).filter((stem) => !stem.includes(" "));
  const whole = new Set(stems);
  const unspaced = stems.filter((stem) => UNSPACED.test(stem));
  const byHead = new Map<string, string[]>();
  for (const stem of stems) {
    const head = stem.slice(0, STEM_LENGTH);
    if (head.length === STEM_LENGTH) byHead.set(head, [...(byHead.get(head) ?? []), stem]);
  }
  const holdsStem = (word: string) => {
    for (let at = 0; at + STEM_LENGTH <= word.length; at++) {
      if (byHead.get(word.slice(at, at + STEM_LENGTH))?.some((stem) => word.startsWith(stem, at))) return true;
    }
    return UNSPACED.test(word) && unspaced.some((stem) => word.includes(stem));
  };
  const isPart = (word: string) => word.includes("-") && word.split("-").some((part) => whole.has(part));
  return (word) => whole.has(word) || isPart(word) || holdsStem(word);
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

/** "İhlas Haber Ajansı" → "ihlas" */
function openingOf(alias: string): string {
  return (alias.split(" ", 1)[0] as string).toLowerCase().replaceAll("i\u0307", "i");
}

function foldAgency(printed: string): string {
  return printed.toLowerCase().replace(/[ -]/gu, "");
}
