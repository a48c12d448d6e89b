// From a rendered page to the files of its case.

import { createHash } from "node:crypto";
import { ORIGIN } from "./render.mjs";
import { pickLang } from "./text/language.mjs";
import { norm, squash } from "./text/normalise.mjs";
import { recoverable } from "./text/recoverable.mjs";

const HELD_OUT = ["aeb", "postlight"];
const SHORTEST_PAGE = 200;
const LEAST_FOUND = 0.5;

/** Half of the publishers are held out, always the same. */
export function splitOf({ split, source, key }) {
  if (split) return split;
  if (HELD_OUT.includes(source)) return "heldout";
  return createHash("sha256").update(key).digest()[0] % 2 === 0 ? "dev" : "heldout";
}

/** The texts and answers of a case, or why it is dropped. */
export function finishCase(one, rendered) {
  const { expected } = one;
  const pageText = tidy(rendered.page ?? "");
  const articleText = rendered.article ? tidy(rendered.article) : null;
  if (pageText.trim().length < SHORTEST_PAGE) return { dropped: "page text under 200 characters" };
  if (expected.paragraphs?.length === 0) return { dropped: "no expected paragraphs" };
  const found = shareFound(pageText, expected.paragraphs, squash);
  if (found !== null && found < LEAST_FOUND) return { dropped: "under half of the paragraphs found", found };
  const { lang, langFrom } = rendered.lang ? rendered : languageOf(one, rendered, articleText ?? pageText);
  const answers = {
    id: one.id,
    source: one.source,
    publisher: one.publisher,
    lang,
    langFrom,
    url: one.url ?? canonicalUrl(rendered),
    crawlDate: one.crawlDate,
    split: splitOf(one),
    expected,
    ...(one.extra ? { extra: one.extra } : {}),
    recoverable: {
      page: recoverable(pageText, expected, lang),
      ...(articleText ? { article: recoverable(articleText, expected, lang) } : {}),
    },
    check: {
      paragraphsInPage: inThousandths(shareFound(pageText, expected.paragraphs, norm)),
      paragraphsInPageNoSpace: inThousandths(found),
      articleNode: articleText ? rendered.node : null,
      ...(rendered.revealed ? { revealed: true } : {}),
      pageChars: pageText.length,
      articleChars: articleText?.length ?? null,
    },
  };
  return { answers, pageText, articleText };
}

function tidy(text) {
  return text.replace(/\r\n?/g, "\n").replaceAll("\0", "").toWellFormed();
}

function shareFound(text, paragraphs, fold) {
  if (!paragraphs?.length) return null;
  const folded = fold(text);
  return paragraphs.filter((paragraph) => folded.includes(fold(paragraph))).length / paragraphs.length;
}

function languageOf({ expected, fallbackLang }, { htmlLang }, text) {
  return pickLang(htmlLang, fallbackLang, expected.paragraphs?.join("\n") ?? text);
}

function canonicalUrl({ canonical }) {
  return canonical && !canonical.startsWith(ORIGIN) && /^https?:/.test(canonical) ? canonical : null;
}

function inThousandths(share) {
  return share === null ? null : Math.round(share * 1000) / 1000;
}
