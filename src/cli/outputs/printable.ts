// What a terminal would obey: escape sequences, and characters that turn the text around them.
const COMMANDS = /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** One line of text that can't speak to the terminal. */
export function printable(words: string): string {
  return words.replace(COMMANDS, "\ufffd");
}
