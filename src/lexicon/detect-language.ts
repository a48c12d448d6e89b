import { characterTable, Kind } from "../text/characters";
import type { TextLine } from "../text/lines";
import { HASH_SEED, hashLetter } from "../text/words";
import type { CommonWords } from "./common-words";
import type { Vocabulary } from "./vocabulary";

const SAMPLE_COUNT = 5;
const SAMPLE_LENGTH = 600;
// The least weight of common words that tells a language: two words that it alone uses, and one word in thirty.
// Prose has one in four or five; a menu has few; Latin filler text and word lists have chance hits alone.
const ENOUGH_EVIDENCE = 2;
const ENOUGH_EVIDENCE_A_WORD = 1 / 30;

type Script = "words" | "zh" | "ja" | "ko" | "th" | "hi" | "el" | "he";

type Range = readonly [first: number, last: number, script: Script, weight: number];

const FIRST_LATIN = 0x0041;
const LAST_LATIN = 0x024f;
/** Ranges of letters above Latin, in order; a script that one language writes bears its name. */
const SCRIPT_RANGES: readonly Range[] = [
  [0x0370, 0x03ff, "el", 1],
  [0x0400, 0x04ff, "words", 1], // Cyrillic
  [0x0590, 0x05ff, "he", 1],
  [0x0600, 0x06ff, "words", 1], // Arabic
  [0x0900, 0x097f, "hi", 1],
  [0x0e00, 0x0e7f, "th", 1],
  // A letter of a dense script says as much as some three Latin ones.
  [0x3040, 0x30ff, "ja", 3], // kana
  [0x4e00, 0x9fff, "zh", 3], // Han
  [0xac00, 0xd7af, "ko", 3], // Hangul
];
// What all these ranges lie in: most texts have none of it.
const OTHER_SCRIPTS = /[\u0370-\u0e7f\u3040-\ud7af]/u;
// Japanese prose is mostly kana, but headlines and lists are mostly Han.
const LEAST_KANA_OF_JAPANESE = 0.1;
const WORD_PART = /[\p{L}\p{M}'\u200c-]/u;

/** The language that most of the text is written in, among those of the vocabulary; null where nothing tells.
 *
 *  Scripts with one language each decide by themselves; Latin, Cyrillic and Arabic go by their commonest words,
 *  a word weighing the less the more languages use it. A long text is sampled, so the cost is constant.
 */
export function detectLanguage(normalised: string, lines: readonly TextLine[], vocabulary: Vocabulary): string | null {
  const sample = sampleOf(normalised, lines);
  const byScript = languageOfScript(sample);
  if (byScript !== null) return vocabulary.lexicons.some((l) => l.language === byScript) ? byScript : null;
  return languageOfWords(sample, vocabulary.commonWords);
}

/** Pieces of the lines at even distances. Only what lines hold is counted, so CR LF or LF makes no difference. */
function sampleOf(normalised: string, lines: readonly TextLine[]): string {
  const total = lines.reduce((sum, { start, end }) => sum + end - start, 0);
  const isShort = total <= SAMPLE_COUNT * SAMPLE_LENGTH;
  const length = isShort ? total : SAMPLE_LENGTH;
  const step = isShort ? total : Math.floor((total - SAMPLE_LENGTH) / (SAMPLE_COUNT - 1));
  const pieces: string[] = [];
  let passed = 0;
  let from = 0;
  for (const { start, end } of lines) {
    const next = passed + end - start;
    while (from < next) {
      pieces.push(normalised.slice(start + Math.max(0, from - passed), Math.min(end, start + from + length - passed)));
      if (from + length > next) break;
      from += step;
    }
    passed = next;
  }
  return pieces.join(" ");
}

function languageOfScript(sample: string): string | null {
  if (!OTHER_SCRIPTS.test(sample)) return null;
  const seen: Record<Script, number> = { words: 0, zh: 0, ja: 0, ko: 0, th: 0, hi: 0, el: 0, he: 0 };
  let latin = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code <= LAST_LATIN) {
      if (code >= FIRST_LATIN) latin++;
      continue;
    }
    const range = rangeOf(code);
    if (range && code >= range[0]) seen[range[2]] += range[3];
  }
  seen.words += latin;
  const [[script]] = Object.entries(seen).sort(([, a], [, b]) => b - a) as [[Script, number]];
  if (script === "words") return null;
  return script === "zh" && seen.ja > seen.zh * LEAST_KANA_OF_JAPANESE ? "ja" : script;
}

/** The range that a letter stands in or before. A function of its own: in the loop it would be made for every letter. */
function rangeOf(code: number): Range | undefined {
  return SCRIPT_RANGES.find((range) => code <= range[1]);
}

function languageOfWords(sample: string, commonWords: CommonWords): string | null {
  const hits = new Map<readonly string[], number>();
  let count = 0;
  forEachWord(sample.toLowerCase(), (hash) => {
    count++;
    const languages = commonWords.get(hash);
    if (languages !== undefined) hits.set(languages, (hits.get(languages) ?? 0) + 1);
  });
  const evidence = new Map<string, number>();
  for (const [languages, times] of hits) {
    for (const language of languages) evidence.set(language, (evidence.get(language) ?? 0) + times / languages.length);
  }
  let best: string | null = null;
  let most = Math.max(ENOUGH_EVIDENCE, count * ENOUGH_EVIDENCE_A_WORD);
  for (const [language, weight] of evidence) {
    if (weight < most) continue;
    most = weight;
    best = language;
  }
  return best;
}

/** Visits the hash of what stands between runs of other characters, of empty words at the ends too, as `split` does,
 *  which takes many times as long. */
function forEachWord(text: string, visit: (hash: number) => void): void {
  const { kinds } = characterTable();
  let start = 0;
  let hash = HASH_SEED;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = kinds[code] as number;
    if (kind === Kind.lower || (kind !== Kind.space && kind !== Kind.digit && WORD_PART.test(text[i] as string))) {
      hash = hashLetter(hash, code);
      continue;
    }
    if (i > start || i === 0) visit(hash);
    start = i + 1;
    hash = HASH_SEED;
  }
  visit(hash);
}
