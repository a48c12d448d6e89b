import type { Lexicon } from "./lexicon";

// Named once here, and not once a language: written out in every lexicon, these names take 2 kB of a gzipped bundle.
// In the order of the lexicons: of words that are equally long, the first is found first.
const MEMBERS = {
  dates:
    "months solarMonths weekdays publishedLabels updatedLabels relativeDays relativeUnits ago one meridiems noonAndMidnight clockUnits dateUnits connecting dayNumbers ordinals zones zoneModifiers eras",
  bylines:
    "by after editor translator photographer contributor and using house job staff beside photo video illustration graphic audio credit",
  lines:
    "advertisement author-box comments consent copyright follow footer login navigation newsletter player popular reading-time related share tags",
};

/** A lexicon as one string, which is how it ships: the language, its common words, then every member in a line of its own,
 *  an empty one where it is absent.
 *  @throws when the lexicon has a member that is not named above. */
export function packLexicon({ language, commonWords, ...parts }: Lexicon): string {
  const lines = [language, commonWords];
  for (const [part, names] of Object.entries(MEMBERS)) {
    const words = new Map<string, string>(Object.entries(parts[part as keyof typeof MEMBERS]));
    for (const name of names.split(" ")) {
      lines.push(words.get(name) ?? "");
      words.delete(name);
    }
    if (words.size > 0) throw new Error(`${language}.${part} has unknown members: ${[...words.keys()].join(", ")}`);
  }
  return lines.join("\n").trimEnd();
}

export function unpackLexicon(packed: string): Lexicon {
  const [language, commonWords, ...lines] = packed.split("\n");
  const parts = Object.entries(MEMBERS).map(([part, names]) => {
    const words = names.split(" ").map((name) => [name, lines.shift()]);
    return [part, Object.fromEntries(words.filter(([, list]) => list))];
  });
  return { language, commonWords, ...Object.fromEntries(parts) };
}
