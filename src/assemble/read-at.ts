import type { FieldContext } from "../fields/context";

/** Runs a field parser on a piece of the input; what it reports gets the input's offsets. */
export function readAt<Value>(
  text: string,
  start: number,
  end: number,
  context: FieldContext,
  read: (piece: string, context: FieldContext) => Value,
): Value {
  return read(text.slice(start, end), {
    ...context,
    report: (code, message, from, to) => context.report(code, message, from + start, to + start),
  });
}

/** The same value with its span moved to the input's offsets. */
export function moveSpan<Value extends { start: number; end: number }>(value: Value, by: number): Value {
  return { ...value, start: value.start + by, end: value.end + by };
}
