import type { DiagnosticCode } from "../types";

// As an object, so that the compiler names a code that is missing here.
const EVERY_CODE = {
  "empty-text": true,
  "no-article": true,
  "ambiguous-day-order": true,
  "ambiguous-zone": true,
  "day-order-swapped": true,
  "future-date": true,
  "hour-24": true,
  "impossible-date": true,
  "impossible-time": true,
  "leap-second": true,
  "local-time": true,
  "meridiem-conflict": true,
  "no-reference-date": true,
  "nonexistent-local-time": true,
  "offset-zone-conflict": true,
  "repeated-local-time": true,
  "unknown-zone": true,
  "weekday-mismatch": true,
  "zone-out-of-season": true,
  "zone-suspect": true,
} as const satisfies Record<DiagnosticCode, true>;

/** What `--fail-on` takes. */
export const DIAGNOSTIC_CODES = Object.keys(EVERY_CODE) as DiagnosticCode[];
