// "Home > Culture > " · "Du bist hier: Home » Kultur » "
const BREADCRUMBS = /^(?:[^>»›]{1,50}\s[>»›]\s+){2,6}(?=\S)/u;

/** The headline without the way to it, where a page prints both in one line.
 *
 *     Home » Culture » Bridge opens
 *                      ^ starts here
 */
export function headlineOf(line: string): string {
  return line.replace(BREADCRUMBS, "");
}
