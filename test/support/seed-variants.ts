/** A way to print the seed otherwise: `[what it does, how]`. */
export type Change = [name: string, apply: (text: string) => string];

const BYLINE = "Written by Camilla Jessen";
const TIME = "Feb.14 - 2024 10:39 AM CET";
const CREDIT = "Photo: Sebastian Castelier / Shutterstock.com";

const MENU = ["Home", "News", "World", "Politics", "Business", "Sport", "Culture", "Log in", "Subscribe"];
const FOOTER = [
  "Five ways to store apples until spring",
  "Lighthouse keeper wins regional chess title",
  "Why the old railway may run again next summer",
  "About us",
  "Contact us",
  "Privacy policy",
  "Terms of use",
  "© 2024 All rights reserved",
];

const NBSP = "\u00a0";
const NARROW_NBSP = "\u202f";
const ZERO_WIDTH_SPACE = "\u200b";
const BOM = "\ufeff";

export const lineEnds: Change[] = [
  ["CRLF", (text) => text.replaceAll("\n", "\r\n")],
  ["a lone CR", (text) => text.replaceAll("\n", "\r")],
  ["U+2028", (text) => text.replaceAll("\n", "\u2028")],
];

export const blankLines: Change[] = [
  ["no blank lines", (text) => text.replace(/\n{2,}/gu, "\n")],
  ["doubled blank lines", (text) => text.replace(/\n{2,}/gu, (run) => run + run.slice(1))],
];

export const whiteSpace: Change[] = [
  ["indentation", (text) => text.replace(/^(?=.)/gmu, "    ")],
  ["indentation by tabs", (text) => text.replace(/^(?=.)/gmu, "\t")],
  ["tabs between the words of its head", (text) => inHead(text, (head) => head.replaceAll(" ", "\t"))],
  ["trailing spaces", (text) => text.replace(/$/gmu, "  ")],
  ["NBSP for every space", (text) => text.replaceAll(" ", NBSP)],
  ["NBSP in its head", (text) => inHead(text, (head) => head.replaceAll(" ", NBSP))],
  ["narrow NBSP for every space", (text) => text.replaceAll(" ", NARROW_NBSP)],
];

export const invisibles: Change[] = [
  ["a BOM", (text) => BOM + text],
  ["zero-width spaces after its spaces", (text) => text.replaceAll(" ", ` ${ZERO_WIDTH_SPACE}`)],
  [
    "zero-width spaces around its lines",
    (text) => text.replace(/^(.+)$/gmu, `${ZERO_WIDTH_SPACE}$1${ZERO_WIDTH_SPACE}`),
  ],
  ["direction marks around its lines", (text) => text.replace(/^(.+)$/gmu, "\u200e$1\u200f")],
];

export const quotes: Change[] = [
  ["curly quotes", (text) => text.replace(/"([^"\n]*)"/gu, "“$1”").replaceAll("'", "’")],
];

export const wraps: Change[] = [
  ["lines of 64 columns", (text) => wrapAt(64, text)],
  ["lines of 72 columns", (text) => wrapAt(72, text)],
];

export const surroundings: Change[] = [
  ["a menu before", (text) => `${MENU.join("\n")}\n\n${text}`],
  ["a menu before, blank lines between", (text) => `${MENU.join("\n\n")}\n\n${text}`],
  ["a footer with teasers after", (text) => `${text}\n\n${FOOTER.join("\n")}\n`],
  ["a menu before and a footer after", (text) => `${MENU.join("\n")}\n\n${text}\n\n${FOOTER.join("\n")}\n`],
];

export const bylines: Change[] = [
  "By Camilla Jessen",
  "BY CAMILLA JESSEN",
  "BY Camilla Jessen",
  "By: Camilla Jessen",
  "Author: Camilla Jessen",
  "Story by Camilla Jessen",
  "by\nCamilla Jessen",
  "By\n\nCamilla Jessen",
].map((printed) => [JSON.stringify(printed), (text) => replaceOnce(text, BYLINE, printed)]);

/** The same instant, printed with its zone: `[as printed, the zone in it]`. */
export const times: [printed: string, zone: string | null][] = [
  ["February 14, 2024 10:39 AM CET", "CET"],
  ["Feb. 14, 2024 at 10:39 a.m. CET", "CET"],
  ["FEB 14 2024 10:39AM CET", "CET"],
  ["14 February 2024, 10:39 CET", "CET"],
  ["14 Feb 2024 10.39 CET", "CET"],
  ["Wednesday, February 14, 2024 10:39 AM CET", "CET"],
  ["Wed 14 Feb 2024 | 10:39 CET", "CET"],
  ["10:39 AM CET, February 14, 2024", "CET"],
  ["10:39 CET • 14 Feb 2024", "CET"],
  ["Feb 14, 2024 · 10:39 AM (CET)", "CET"],
  ["2024-02-14 10:39 CET", "CET"],
  ["2024-02-14T10:39+01:00", "+01:00"],
  ["14.02.2024 - 10:39 CET", "CET"],
  ["14/02/2024 10:39 CET", "CET"],
  ["Published: Feb 14, 2024, 10:39 AM CET", "CET"],
  ["Posted on February 14th, 2024 / 10:39 am CET", "CET"],
  ["14 February 2024 at 10:39 Central European Time", "Central European Time"],
  ["Feb 14, 2024 10:39 AM GMT+1", "GMT+1"],
];

export const printedTimes: Change[] = times.map(([printed]) => [printed, (text) => replaceOnce(text, TIME, printed)]);

export const credits: Change[] = [
  "Photo: Sebastian Castelier/Shutterstock.com",
  "Photo by Sebastian Castelier / Shutterstock.com",
  "(Photo by Sebastian Castelier/Shutterstock.com)",
  "Photo credit: Sebastian Castelier / Shutterstock.com",
  "PHOTO: Sebastian Castelier / Shutterstock.com",
  "Photo: Sebastian Castelier, Shutterstock.com",
  "Photograph: Sebastian Castelier | Shutterstock.com",
  "Picture: Sebastian Castelier via Shutterstock.com",
].map((printed) => [printed, (text) => text.replaceAll(CREDIT, printed)]);

/** Two changes at once, those that a copied page or a mail brings together. */
export const pairs: Change[] = [
  ...cross([...lineEnds, ...whiteSpace], surroundings),
  ...cross([...blankLines, ...invisibles, ...wraps], surroundings),
  ...cross(wraps, [...quotes, ...bylines]),
  ...cross(lineEnds, wraps),
  ...cross([...lineEnds, ...whiteSpace, ...blankLines], bylines.slice(-2)),
  ...cross(whiteSpace, printedTimes.slice(0, 4)),
  ...cross(surroundings, [...bylines, ...credits]),
];

/** Every change of `second` and then every change of `first`. */
function cross(first: Change[], second: Change[]): Change[] {
  return first.flatMap(([name, apply]) =>
    second.map(([otherName, applyOther]): Change => [`${otherName} with ${name}`, (text) => apply(applyOther(text))]),
  );
}

/** Headline to credits: the lines in which a space stands between values. */
function inHead(text: string, apply: (head: string) => string): string {
  const end = text.indexOf("US Rejects Putin's");
  return apply(text.slice(0, end)) + text.slice(end);
}

function wrapAt(columns: number, text: string): string {
  return text
    .split("\n")
    .map((line) => wrapLine(columns, line))
    .join("\n");
}

function wrapLine(columns: number, line: string): string {
  const rows: string[] = [];
  for (const word of line.split(" ")) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows.join("\n");
}

function replaceOnce(text: string, printed: string, other: string): string {
  if (text.split(printed).length !== 2) throw new Error(`"${printed}" does not stand once in the text`);
  return text.replace(printed, other);
}
