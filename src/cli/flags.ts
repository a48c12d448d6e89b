/** One flag of the command: what `parseArgs` needs and what `--help` prints. */
export interface Flag {
  type: "string" | "boolean";
  short?: string;
  multiple?: boolean;
  /** What the flag's value is called in the help. */
  value?: string;
  help: string;
}

/** Every flag, in the order of the help. An empty line in the help stands before each group. */
export const FLAG_GROUPS = {
  Input: {
    input: { type: "string", value: "KIND", help: "text, ndjson, wet, or auto (default): told by name and content" },
    field: { type: "string", value: "PATH", help: "ndjson: where the text stands, such as body.text (default: text)" },
  },
  Output: {
    format: {
      type: "string",
      short: "f",
      value: "FORMAT",
      help: "json (default), ndjson, markdown, jsonld, html or text",
    },
    as: { type: "string", value: "NAME", help: "the member for the result in NDJSON (default: article)" },
    output: {
      type: "string",
      short: "o",
      value: "PATH",
      help: "write to a file, or, where PATH ends in /, into a folder",
    },
    explain: { type: "boolean", help: "print every line with its label and the values found in it" },
  },
  Parsing: {
    "time-zone": { type: "string", value: "ZONE", help: "IANA zone for times that print none: Europe/Paris" },
    language: { type: "string", value: "TAG", help: "BCP 47 tag, such as en-GB; detected when absent" },
    "reference-date": { type: "string", value: "DATE", help: 'ISO 8601 date for "3 hours ago" and missing years' },
    zone: {
      type: "string",
      multiple: true,
      value: "ABBR=ZONE",
      help: "what an abbreviation means here: IST=Asia/Jerusalem; may be repeated",
    },
    abbreviations: {
      type: "string",
      value: "HOW",
      help: "CET printed in July: civil (default) +02:00, literal +01:00",
    },
    "ambiguous-zones": {
      type: "string",
      value: "HOW",
      help: "IST: commonest (default) takes the likeliest reading, open none",
    },
  },
  Work: {
    jobs: { type: "string", short: "j", value: "N", help: "worker threads; output stays in input order (default: 1)" },
    "keep-going": { type: "boolean", help: "write an error record for what fails: the default for many records" },
    "no-keep-going": { type: "boolean", help: "stop at the first record that fails" },
    "fail-on": {
      type: "string",
      value: "CODES",
      help: "diagnostics that count as failures: no-article,ambiguous-zone",
    },
  },
  Help: {
    help: { type: "boolean", short: "h", help: "print this help" },
    version: { type: "boolean", short: "v", help: "print the version" },
  },
} as const satisfies Record<string, Record<string, Flag>>;

type Groups = typeof FLAG_GROUPS;

/** All flags in one object, as `parseArgs` takes them. */
export const FLAGS: Groups["Input"] & Groups["Output"] & Groups["Parsing"] & Groups["Work"] & Groups["Help"] = {
  ...FLAG_GROUPS.Input,
  ...FLAG_GROUPS.Output,
  ...FLAG_GROUPS.Parsing,
  ...FLAG_GROUPS.Work,
  ...FLAG_GROUPS.Help,
};
