import type { LineLabel } from "../types";

/** Where in the page a block stands. Regions come in this order; the tail alone may be left again, for the body. */
type Region = "before" | "header" | "body" | "tail";

/** What the model takes a block for: a kind, and a place in the page. */
export interface State {
  region: Region;
  label: LineLabel;
  /** Column of the weight table; states of one kind share it and differ by their neighbours. */
  column: number;
}

/** Names of the weight table's columns. */
export const COLUMNS = [
  "menu",
  "title",
  "deck",
  "byline",
  "date",
  "header",
  "paragraph",
  "heading",
  "insert",
  "tail",
] as const;

type Column = (typeof COLUMNS)[number];

const state = (region: Region, label: LineLabel, column: Column): State => ({
  region,
  label,
  column: COLUMNS.indexOf(column),
});

/** All states. Bylines and times of teasers are `boilerplate`; those outside the header are the article's own. */
export const STATES = {
  menu: state("before", "boilerplate", "menu"),
  bylineAbove: state("before", "byline", "byline"),
  dateAbove: state("before", "timestamp", "date"),
  title: state("header", "title", "title"),
  deck: state("header", "subtitle", "deck"),
  byline: state("header", "byline", "byline"),
  date: state("header", "timestamp", "date"),
  header: state("header", "boilerplate", "header"),
  paragraph: state("body", "paragraph", "paragraph"),
  heading: state("body", "heading", "heading"),
  insert: state("body", "boilerplate", "insert"),
  bylineInside: state("body", "byline", "byline"),
  dateInside: state("body", "timestamp", "date"),
  tail: state("tail", "boilerplate", "tail"),
  bylineBelow: state("tail", "byline", "byline"),
  dateBelow: state("tail", "timestamp", "date"),
} as const satisfies Record<string, State>;

export type StateName = keyof typeof STATES;
export const STATE_NAMES = Object.keys(STATES) as StateName[];
export const STATE_LIST: readonly State[] = Object.values(STATES);

export function indexOf(name: StateName): number {
  return STATE_NAMES.indexOf(name);
}

const PARAGRAPH = indexOf("paragraph");
const HEADING = indexOf("heading");

/** Whether a state is text of the article itself. */
export function isBodyState(s: number): boolean {
  return s === PARAGRAPH || s === HEADING;
}

/** Gives a block another label; its place in the page stays what it is. */
export function relabel(states: State[], i: number, label: LineLabel): void {
  states[i] = { ...(states[i] as State), label };
}

/** The numbers of all states with a label. */
export function columnsOf(label: LineLabel): readonly number[] {
  return STATE_LIST.flatMap((state, s) => (state.label === label ? [s] : []));
}

const ORDER: readonly Region[] = ["before", "header", "body", "tail"];

/** Hard rules: one title at most, regions in order, a heading before body. */
export function mayFollow(from: StateName, to: StateName): boolean {
  const [before, after] = [STATES[from], STATES[to]];
  if (from === "heading") return after.region === "body";
  if (to === "title") return before.region === "before";
  if (before.region === "tail" && after.region === "body") return to === "paragraph" || to === "heading";
  if (before.region === "body" && to === "bylineBelow") return true;
  return ORDER.indexOf(before.region) <= ORDER.indexOf(after.region);
}

/** A text may start anywhere but in its tail, and end anywhere but on a heading. */
export function mayStart(name: StateName): boolean {
  return STATES[name].region !== "tail";
}

export function mayEnd(name: StateName): boolean {
  return name !== "heading";
}
