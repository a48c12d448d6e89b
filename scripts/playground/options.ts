import type { ParseOptions } from "../../src/types";

/** The parse options that the form holds; an empty field gives none. */
export function readOptions(form: HTMLFormElement): ParseOptions {
  const values = new FormData(form);
  const options = [...values].filter(([, value]) => value !== "");
  return Object.fromEntries(options) as ParseOptions;
}

/** Marks the field that an error of the library names: `options.timeZone: "Mars" is no IANA time zone`. */
export function markInvalid(form: HTMLFormElement, message: string): void {
  for (const field of form.elements) {
    const isNamed = field instanceof HTMLElement && message.includes(`options.${field.getAttribute("name")}`);
    field.toggleAttribute("aria-invalid", isNamed);
  }
}
