import type { Labelling } from "../labels/label-blocks";
import type { Vocabulary } from "../lexicon/vocabulary";
import type { Settings } from "../settings";
import type { Block } from "../text/blocks";
import type { TextLine } from "../text/lines";
import type { Article } from "../types";

/** Everything that the stages before found out. */
export interface Assembly {
  text: string;
  lines: readonly TextLine[];
  blocks: readonly Block[];
  labelling: Labelling;
  language: string | null;
  settings: Settings;
  vocabulary: Vocabulary;
}

/** Labelled blocks → the article. */
export function assembleArticle({ labelling, language }: Assembly): Article {
  return {
    title: null,
    subtitle: null,
    kicker: null,
    author: null,
    authors: [],
    published: null,
    updated: null,
    dateline: null,
    credits: [],
    sections: [],
    language,
    lines: [],
    diagnostics: [],
    confidence: labelling.confidence,
  };
}
