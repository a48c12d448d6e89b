import { NO_TOKEN, type Token } from "./tokens";

// 20232 before ":23": a year and an hour
const YEAR_HOUR = /^((?:19|20)\d\d)(\d{1,2})$/u;
// 02202321 before ":06": day, year and hour
const DAY_YEAR_HOUR = /^(\d{1,2})((?:19|20)\d\d)(\d{1,2})$/u;
// 0812 before ":00", behind "10-": day and hour
const DAY_HOUR = /^((?!19|20)\d\d)(\d\d)$/u;
// 5593 behind "11:": minutes and what stood beside them
const MINUTES_REST = /^(\d\d)(\d+)$/u;
// 320 behind "GMT +", before a month: offset and day
const OFFSET_DAY = /^(\d)(\d\d)$/u;

/** Cuts runs of digits in which text that stood apart on the page was glued together.
 *
 *     Apr 28 20232:23 PM  →  Apr 28 2023 2:23 PM
 */
export function splitDigits(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    const pattern = token.kind === "number" && token.text.length > 2 ? patternFor(tokens, at) : null;
    const found = pattern?.exec(token.text);
    return found ? cut(token, found.slice(1)) : [token];
  });
}

function patternFor(tokens: readonly Token[], at: number): RegExp | null {
  const { text } = tokens[at] as Token;
  const next = tokens[at + 1] ?? NO_TOKEN;
  const before = tokens[at - 1] ?? NO_TOKEN;
  const isBehindNumber = tokens[at - 2]?.kind === "number";
  if (before.text === ":" && isBehindNumber) return MINUTES_REST;
  if (before.text === "+" && next.readings.some(({ role }) => role === "month")) return OFFSET_DAY;
  const isHour = (next.text === ":" || next.text === "." || next.text === "h") && tokens[at + 2]?.kind === "number";
  if (!isHour || next.isSpaced) return null;
  if (text.length > 4) {
    const isBehindMonth = before.readings.some(({ role }) => role === "month");
    return isBehindMonth && text.length > 6 ? DAY_YEAR_HOUR : YEAR_HOUR;
  }
  return next.text === ":" && /[-/.]/u.test(before.text) && isBehindNumber ? DAY_HOUR : null;
}

function cut(token: Token, parts: string[]): Token[] {
  let start = token.start;
  return parts.map((text, i) => {
    const end = start + text.length;
    const part = { ...token, text, start, end, isSpaced: i === 0 ? token.isSpaced : true };
    start = end;
    return part;
  });
}
