import arabic from "../../fixtures/articles/ar/maktabat-alqitar--meridiem-and-feminine-byline/input.txt";
import german from "../../fixtures/articles/de/schleuse-brakwede--agency-dateline-winter-zone-in-summer/input.txt";
import wholePage from "../../fixtures/articles/en/school-buses--whole-page-with-furniture/input.txt";
import japanese from "../../fixtures/articles/ja/minato-no-tokei--caption-and-credit/input.txt";
import seed from "../../fixtures/us-rejects-putins-proposal.txt";

/** What the user may look at before pasting anything; the first is shown at the start. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  "An article": seed,
  "A whole page": wholePage,
  "German agency copy": german,
  "Arabic, right to left": arabic,
  Japanese: japanese,
};
