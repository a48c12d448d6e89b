import type { Vocabulary } from "./vocabulary";

const SAMPLE_COUNT = 6;
const SAMPLE_LENGTH = 1200;
// A letter of a dense script says as much as some three Latin ones.
const DENSE_SCRIPT_WEIGHT = 3;
// The least weight of common words that tells a language: two words that it alone uses.
const ENOUGH_EVIDENCE = 2;

const KANA = /[\u3040-\u30ff]/gu;
const SCRIPTS: readonly { language: string; letters: RegExp; weight: number }[] = [
  { language: "zh", letters: /[\u4e00-\u9fff]/gu, weight: DENSE_SCRIPT_WEIGHT },
  { language: "ja", letters: KANA, weight: DENSE_SCRIPT_WEIGHT },
  { language: "ko", letters: /[\uac00-\ud7af]/gu, weight: DENSE_SCRIPT_WEIGHT },
  { language: "th", letters: /[\u0e00-\u0e7f]/gu, weight: 1 },
  { language: "hi", letters: /[\u0900-\u097f]/gu, weight: 1 },
  { language: "el", letters: /[\u0370-\u03ff\u1f00-\u1fff]/gu, weight: 1 },
  { language: "he", letters: /[\u0590-\u05ff]/gu, weight: 1 },
];
const WORD_SCRIPTS = /[a-z\u00c0-\u024f\u0400-\u04ff\u0600-\u06ff]/giu;
const NON_LETTERS = /[^\p{L}\p{M}'\u200c-]+/u;

/** The language that most of the text is written in, among those of the vocabulary; null where nothing tells.
 *
 *  Scripts with one language each decide by themselves; Latin, Cyrillic and Arabic go by their commonest words,
 *  a word weighing the less the more languages use it. A long text is sampled, so the cost is constant.
 */
export function detectLanguage(normalised: string, vocabulary: Vocabulary): string | null {
  const sample = sampleOf(normalised);
  const byScript = languageOfScript(sample);
  if (byScript !== null) return vocabulary.lexicons.some((l) => l.language === byScript) ? byScript : null;
  return languageOfWords(sample, vocabulary.commonWords);
}

function sampleOf(text: string): string {
  if (text.length <= SAMPLE_COUNT * SAMPLE_LENGTH) return text;
  const step = Math.floor((text.length - SAMPLE_LENGTH) / (SAMPLE_COUNT - 1));
  return Array.from({ length: SAMPLE_COUNT }, (_, i) => text.slice(i * step, i * step + SAMPLE_LENGTH)).join(" ");
}

function languageOfScript(sample: string): string | null {
  let best: string | null = null;
  let most = count(sample, WORD_SCRIPTS);
  for (const { language, letters, weight } of SCRIPTS) {
    const found = weight * count(sample, letters);
    if (found <= most) continue;
    most = found;
    best = language;
  }
  // Japanese prose is mostly kana, but headlines and lists are mostly Han.
  if (best === "zh" && count(sample, KANA) * DENSE_SCRIPT_WEIGHT * 10 > most) return "ja";
  return best;
}

function languageOfWords(sample: string, commonWords: ReadonlyMap<string, readonly string[]>): string | null {
  const evidence = new Map<string, number>();
  for (const word of sample.toLowerCase().split(NON_LETTERS)) {
    const languages = commonWords.get(word);
    if (languages === undefined) continue;
    for (const language of languages) evidence.set(language, (evidence.get(language) ?? 0) + 1 / languages.length);
  }
  let best: string | null = null;
  let most = ENOUGH_EVIDENCE;
  for (const [language, weight] of evidence) {
    if (weight < most) continue;
    most = weight;
    best = language;
  }
  return best;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
