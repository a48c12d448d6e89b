// What ground truths leave untidy.

import { toIso } from "../text/iso.mjs";
import { norm } from "../text/normalise.mjs";

export function clean(text) {
  if (typeof text !== "string") return "";
  return text
    .replace(/[\u200b\ufeff\u00ad]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** One text, a list of them, or nothing. */
export function cleanList(texts) {
  return [texts ?? []].flat().map(clean).filter(Boolean);
}

export function splitParagraphs(text) {
  return cleanList(String(text ?? "").split(/\n+/));
}

export function dedupe(texts) {
  return texts.filter((text, i) => texts.findIndex((other) => norm(other) === norm(text)) === i);
}

export function hostOf(url) {
  try {
    return new URL(url).hostname.replace(/^www\./, "");
  } catch {
    return "unknown";
  }
}

export function isAddress(text) {
  return /^(https?:|www\.)|^@|^\S+@\S+\.\S+$/i.test(text);
}

const DAY_MILLISECONDS = 86_400_000;
const MIDNIGHT = /T00:00:00(\.0+)?$/;

/** What date parsers leave: midnight without an offset is a mere day; days well after the crawl have day and month swapped, or worse. */
export function tidyDate(value, crawlDate) {
  const iso = toIso(value);
  if (iso === null) return { iso };
  const day = iso.slice(0, 10);
  const isMidnight = MIDNIGHT.test(iso);
  const isAfterCrawl = crawlDate && Date.parse(day) > Date.parse(crawlDate.slice(0, 10)) + 2 * DAY_MILLISECONDS;
  if (isAfterCrawl) return { iso: null, note: `rejected ${isMidnight ? day : iso}: later than the crawl` };
  return isMidnight ? { iso: day, note: "midnight without offset taken as a day" } : { iso };
}

const BY_WORD = /^(?:(?:written by|posted by|by|von|par|por)[:\s]+|(?:著者|作者|記者|文)\s?[：:●])\s*/i;
const BETWEEN_NAMES = /\s*(?:,|;|&|•|\||\s(?:and|und|et)\s)\s*/i;
const NO_NAME = /\d|https?:|[@:：●/()[\]|·]|著者|作者|翻訳|イラスト/;
const CAPITAL = /^[\p{Lu}\p{Lo}"'“‘]/u;
const PARTICLE = /^(?:de|del|della|di|da|do|dos|von|van|der|den|la|le|el|al|bin|ben|y|e)$/i;
const LONGEST_NAME_WORDS = 5;

/** The names of a printed byline; the whole line where a piece of it does not look like a name. */
export function splitByline(line) {
  const whole = clean(line);
  if (!whole || isAddress(whole)) return { authors: null, split: false };
  const names = cleanList(whole.replace(BY_WORD, "").split(BETWEEN_NAMES));
  const areNames = names.length > 0 && names.every((name) => looksLikeName(name, names.length === 1));
  return areNames ? { authors: dedupe(names), split: true } : { authors: [whole], split: false };
}

function looksLikeName(name, isAlone) {
  const words = name.split(" ");
  if (NO_NAME.test(name) || words.length > LONGEST_NAME_WORDS) return false;
  if (!words.every((word) => CAPITAL.test(word) || PARTICLE.test(word))) return false;
  return isAlone || words.length >= 2 || /\p{Lo}/u.test(name);
}
