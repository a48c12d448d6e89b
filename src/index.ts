import { allLanguages } from "./lexicon/all";
import { createParser, type Parser } from "./parser";

export type * from "./types";

let everyLanguage: Parser | undefined;

// Made on first use: nothing runs at import.
const parser = (): Parser => (everyLanguage ??= createParser({ languages: allLanguages }));

/** Reads the messy plain text of an article into its fields, and says of every line what became of it.
 *
 *     const { title, author, published, sections } = parseArticle(document.body.innerText);
 *
 * A text that is no article gives what little it has of one, most often nothing, a low `confidence.body` and the
 * diagnostic `no-article`.
 *
 * @throws TypeError for a text that is no string and for an option that is not known.
 * @throws RangeError for an option that names nothing, such as an unknown IANA zone.
 */
export const parseArticle: Parser["parseArticle"] = (text, options) => parser().parseArticle(text, options);

/** Reads the first publication time of a line or short text; null where it prints none.
 *
 *     parseTimestamp("Feb.14 - 2024 10:39 AM CET")?.iso  →  "2024-02-14T10:39:00+01:00"
 *
 * @throws TypeError and RangeError as {@link parseArticle}.
 */
export const parseTimestamp: Parser["parseTimestamp"] = (text, options) => parser().parseTimestamp(text, options);

/** Reads every time of a text, in order, published and updated told apart.
 *
 *     findTimestamps("Published: 14/02/2024 10:39 | Updated: 15/02/2024 11:00 GMT").map(({ role, iso }) => [role, iso])
 *       →  [["published", "2024-02-14T10:39"], ["updated", "2024-02-15T11:00:00+00:00"]]
 *
 * @throws TypeError and RangeError as {@link parseArticle}.
 */
export const findTimestamps: Parser["findTimestamps"] = (text, options) => parser().findTimestamps(text, options);

/** Reads the persons and organisations that a byline, or a block of byline lines, names; none where it is no byline.
 *
 *     parseByline("By Ada Lovelace, Science Correspondent, and Charles Babbage").map(({ name, jobTitle }) => [name, jobTitle])
 *       →  [["Ada Lovelace", "Science Correspondent"], ["Charles Babbage", null]]
 *
 * @throws TypeError and RangeError as {@link parseArticle}.
 */
export const parseByline: Parser["parseByline"] = (text, options) => parser().parseByline(text, options);

/** Reads picture credits, persons and sources apart; a credit printed twice is one with two places.
 *
 *     parseCredit("A bridge in Lyon. (Photo: Ada Lovelace / Reuters)")
 *       →  [{ kind: "photo", names: ["Ada Lovelace"], sources: ["Reuters"], caption: "A bridge in Lyon.", … }]
 *
 * @throws TypeError and RangeError as {@link parseArticle}.
 */
export const parseCredit: Parser["parseCredit"] = (text, options) => parser().parseCredit(text, options);
export { zonedIso } from "./zones/zoned-iso";
