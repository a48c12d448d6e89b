import type { FieldContext } from "../../src/fields/context";
import { allLanguages } from "../../src/lexicon/all";
import { createVocabulary } from "../../src/lexicon/vocabulary";
import { resolveSettings } from "../../src/settings";

const vocabulary = createVocabulary(allLanguages);

/** What a field parser is given in the whole pipeline, with every language and no options. */
export function fieldContext(language: string | null = null): FieldContext {
  return { vocabulary, settings: resolveSettings(), language, report: () => undefined };
}
