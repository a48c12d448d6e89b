// "Home > Culture > " · "Du bist hier: Home » Kultur » "
const BREADCRUMBS = /^(?:[^>»›]{1,50}\s[>»›]\s+){2,6}(?=\S)/u;
// "HomeCulture" in "HomeCultureBridge opens": words of four letters or more, of which one word holds two, so that neither
// "YouTube" nor "HttpRawMessage" is such a way
const GLUED =
  /^(?=.{0,60}?\p{Ll}\p{Lu}\p{Ll}{2,}\p{Lu})(?:\p{Lu}\p{Ll}{3,}(?: \p{L}{3,})?(?<=\p{Ll})){2,6}(?=\p{Lu}\S* .{8})/u;

/** The headline without the way to it, where a page prints both in one line.
 *
 *     Home » Culture » Bridge opens
 *                      ^ starts here
 *     HomeCultureBridge opens
 *                ^
 */
export function headlineOf(line: string): string {
  return line.replace(BREADCRUMBS, "").replace(GLUED, "");
}
