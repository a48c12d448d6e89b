/** Where a sticky pattern's match ends that begins at an offset; the offset itself where none does. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
