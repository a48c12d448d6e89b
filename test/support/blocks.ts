import { type Observation, observeBlocks } from "../../src/features/observe";
import { allLanguages } from "../../src/lexicon/all";
import { createVocabulary } from "../../src/lexicon/vocabulary";
import { splitLines } from "../../src/text/lines";
import { normaliseText } from "../../src/text/normalise";
import { unwrapLines } from "../../src/text/unwrap";

const vocabulary = createVocabulary(allLanguages);

/** What is seen of a text's blocks, with every language. */
export function observeText(text: string): Observation {
  return observeBlocks(unwrapLines(normaliseText(text), splitLines(text)), vocabulary.wordGroups);
}
