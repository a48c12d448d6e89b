/** The value at a path of members: `["body", "text"]` of `{"body":{"text":"…"}}`; undefined where there is none. */
export function memberAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => {
    return typeof inner === "object" && inner !== null && Object.hasOwn(inner, name)
      ? (inner as Record<string, unknown>)[name]
      : undefined;
  }, value);
}

/** A JSON object with one more member, as one line.
 *
 *  The printed object is kept to the letter, since numbers such as 12345678901234567890 do not survive a parser. Only
 *  when it has such a member already is it written anew.
 *
 * @param printed The object as printed.
 * @param object The same object, parsed.
 */
export function withMember(printed: string, object: object, name: string, value: unknown): string {
  const names = Object.keys(object);
  if (names.includes(name)) return JSON.stringify({ ...object, [name]: value });
  const open = printed.trim().slice(0, -1);
  return `${open}${names.length === 0 ? "" : ","}${JSON.stringify(name)}:${JSON.stringify(value)}}`;
}
