import type { BoilerplateReason } from "../types";

/** Reasons that words can tell; a repeated line and an unknown one are told otherwise. */
export type WordedReason = Exclude<BoilerplateReason, "duplicate" | "unknown">;

/** What a language's pages print around an article, by reason: a bar stands between phrases.
 *
 *  A phrase is a vote, not a verdict: it counts for most where it makes up its line. Longer wordings of a
 *  phrase need no entry of their own: "comments" is found in "12 comments".
 */
export type LineWords = Partial<Record<WordedReason, string>>;
