// Checked by the compiler alone (npm run types): nothing here runs.
import { expectTypeOf } from "vitest";
import * as core from "../src/core";
import {
  type Article,
  type Author,
  type BoilerplateReason,
  type Confidence,
  type Credit,
  type Dateline,
  type Diagnostic,
  type DiagnosticCode,
  findTimestamps,
  type Line,
  type LineLabel,
  type ParseOptions,
  parseArticle,
  parseByline,
  parseCredit,
  parseTimestamp,
  type Section,
  type Timestamp,
  zonedIso,
} from "../src/index";
import * as languages from "../src/languages";

expectTypeOf(parseArticle).parameters.toEqualTypeOf<[text: string, options?: ParseOptions | undefined]>();
expectTypeOf(parseArticle).returns.toEqualTypeOf<Article>();
expectTypeOf(parseTimestamp).parameters.toEqualTypeOf<[text: string, options?: ParseOptions | undefined]>();
expectTypeOf(parseTimestamp).returns.toEqualTypeOf<Timestamp | null>();
expectTypeOf(findTimestamps).parameters.toEqualTypeOf<[text: string, options?: ParseOptions | undefined]>();
expectTypeOf(findTimestamps).returns.toEqualTypeOf<Timestamp[]>();
expectTypeOf(parseByline).parameters.toEqualTypeOf<[text: string, options?: ParseOptions | undefined]>();
expectTypeOf(parseByline).returns.toEqualTypeOf<Author[]>();
expectTypeOf(parseCredit).parameters.toEqualTypeOf<[text: string, options?: ParseOptions | undefined]>();
expectTypeOf(parseCredit).returns.toEqualTypeOf<Credit[]>();
expectTypeOf(zonedIso).parameters.toEqualTypeOf<[timestamp: Timestamp, timeZone: string]>();
expectTypeOf(zonedIso).returns.toEqualTypeOf<string | null>();

// Members may be gained, never lost or changed: every member of the contract, and room for more.
expectTypeOf<Article>().toExtend<{
  title: string | null;
  subtitle: string | null;
  kicker: string | null;
  author: Author | null;
  authors: Author[];
  published: Timestamp | null;
  updated: Timestamp | null;
  dateline: Dateline | null;
  credits: Credit[];
  sections: Section[];
  language: string | null;
  lines: Line[];
  diagnostics: Diagnostic[];
  confidence: Confidence;
}>();
expectTypeOf<Section>().toExtend<{ heading: string | null; paragraphs: string[] }>();
expectTypeOf<Author>().toExtend<{
  name: string;
  kind: "person" | "organization";
  role: "author" | "editor" | "translator" | "photographer" | "contributor";
  jobTitle: string | null;
  affiliation: string | null;
  contact: string | null;
  start: number;
  end: number;
}>();
expectTypeOf<Timestamp>().toExtend<{
  iso: string;
  date: string;
  time: string | null;
  offset: string | null;
  epochMilliseconds: number | null;
  zone: string | null;
  timeZone: string | null;
  zoneSource: "text" | "option" | null;
  precision: "day" | "minute" | "second";
  text: string;
  start: number;
  end: number;
}>();
expectTypeOf<Credit>().toExtend<{
  kind: "photo" | "video" | "illustration" | "graphic" | "audio" | "other";
  names: string[];
  sources: string[];
  caption: string | null;
  text: string;
  occurrences: { start: number; end: number }[];
}>();
expectTypeOf<Dateline>().toExtend<{ place: string; agency: string | null; start: number; end: number }>();
expectTypeOf<Line>().toExtend<{
  label: LineLabel;
  start: number;
  end: number;
  section: number | null;
  paragraph: number | null;
  reason: BoilerplateReason | null;
}>();
expectTypeOf<LineLabel>().toEqualTypeOf<
  | "kicker"
  | "title"
  | "subtitle"
  | "byline"
  | "timestamp"
  | "credit"
  | "caption"
  | "heading"
  | "paragraph"
  | "list-item"
  | "quote"
  | "boilerplate"
>();
expectTypeOf<
  "related" | "share" | "newsletter" | "advertisement" | "navigation" | "comments" | "duplicate"
>().toExtend<BoilerplateReason>();
expectTypeOf<Confidence>().toExtend<{ title: number; authors: number; published: number; body: number }>();
expectTypeOf<Diagnostic>().toExtend<{ code: DiagnosticCode; message: string; start: number; end: number }>();

// Every option may be left out, and may be given as undefined.
expectTypeOf<Record<string, never>>().toExtend<ParseOptions>();
expectTypeOf<{
  timeZone: string;
  language: string;
  referenceDate: Date | string;
  zones: Record<string, string>;
  abbreviations: "civil" | "literal";
  ambiguousZones: "commonest" | "open";
}>().toExtend<ParseOptions>();
expectTypeOf<{ timeZone: undefined; referenceDate: undefined }>().toExtend<ParseOptions>();

// @ts-expect-error a text is a string
parseArticle(undefined);
// @ts-expect-error no such option: it is timeZone
parseArticle("", { timezone: "Europe/Paris" });
// @ts-expect-error a reference date is no number
parseArticle("", { referenceDate: 0 });
// @ts-expect-error there are two ways to read abbreviations, and this is neither
parseArticle("", { abbreviations: "strict" });

expectTypeOf(core.createParser({ languages: [languages.en, languages.de] }).parseArticle).toEqualTypeOf(parseArticle);
// @ts-expect-error a parser needs languages
core.createParser({});
