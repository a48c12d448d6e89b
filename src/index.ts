import { allLanguages } from "./lexicon/all";
import { createParser, type Parser } from "./parser";

export type * from "./types";

let everyLanguage: Parser | undefined;

// Made on first use: nothing runs at import.
const parser = (): Parser => (everyLanguage ??= createParser({ languages: allLanguages }));

export const parseArticle: Parser["parseArticle"] = (text, options) => parser().parseArticle(text, options);
export const parseTimestamp: Parser["parseTimestamp"] = (text, options) => parser().parseTimestamp(text, options);
export const findTimestamps: Parser["findTimestamps"] = (text, options) => parser().findTimestamps(text, options);
export const parseByline: Parser["parseByline"] = (text, options) => parser().parseByline(text, options);
export const parseCredit: Parser["parseCredit"] = (text, options) => parser().parseCredit(text, options);
export { zonedIso } from "./zones/zoned-iso";
