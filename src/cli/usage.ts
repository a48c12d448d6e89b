import { FLAG_GROUPS, type Flag } from "./flags";

export const SYNOPSIS = `Usage: copydesk [options] [FILE|FOLDER…]
       copydesk [options] < FILE
       copydesk --help tells all options
`;

const INTRODUCTION = `Usage: copydesk [options] [FILE|FOLDER…]
       copydesk [options] < FILE

Reads the messy plain text of news articles and prints each as JSON: headline, authors,
timestamps, credits, sections, and what became of every line.

One text gives one JSON object. Several, NDJSON and Common Crawl's WET files give one record a
line, in input order. Gzip is read as it comes.
`;

const CLOSING = `Examples:
  copydesk --explain article.txt
  copydesk articles/ --format markdown --output notes/
  copydesk pages.ndjson --field body.text --jobs 2 --output read.ndjson
  copydesk crawl.warc.wet.gz | head -n 3

Exit codes: 0 all well, 1 some input failed, 2 wrong usage, 130 interrupted after whole records.
`;

/** The text of `--help`. */
export function helpText(): string {
  const groups: [string, Record<string, Flag>][] = Object.entries(FLAG_GROUPS);
  const rows = groups.map(([name, flags]) => `${name}:\n${Object.entries(flags).map(flagRow).join("")}`);
  return [INTRODUCTION, ...rows, CLOSING].join("\n");
}

const HELP_COLUMN = 27;

/**     -f, --format FORMAT  json (default), ndjson, … */
function flagRow([name, { short, value, help }]: [string, Flag]): string {
  const flag = `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
  return `  ${flag.padEnd(HELP_COLUMN)} ${help}\n`;
}
