/** What this reads of a DOM node, whichever library made it. */
export interface ContentNode {
  readonly nodeType: number;
  readonly localName?: string | null;
  readonly data?: string;
  readonly childNodes: Iterable<ContentNode>;
}

/** A heading, or a paragraph, list item or quote. */
export interface ContentBlock {
  isHeading: boolean;
  text: string;
}

const ELEMENT = 1;
const TEXT = 3;
const HEADING = /^h[1-6]$/u;
// Elements that stand on lines of their own; the text of all others runs on.
const OWN_LINES = new Set(
  (
    "address article aside blockquote body caption dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
// A caption that its tag tells from the text is no fault of the tool that kept it.
const UNREAD = new Set(["figcaption", "noscript", "script", "style", "template"]);

/** The headings and paragraphs of an element, in order. */
export function readContent(root: ContentNode): ContentBlock[] {
  const blocks: ContentBlock[] = [];
  let pending = "";
  const flush = (isHeading: boolean) => {
    const text = pending.replace(/\s+/gu, " ").trim();
    if (text !== "") blocks.push({ isHeading, text });
    pending = "";
  };
  const visit = (node: ContentNode, inHeading: boolean) => {
    if (node.nodeType === TEXT) pending += (node.data ?? "").replace(/\s+/gu, " ");
    const name = node.localName ?? "";
    if (UNREAD.has(name)) return;
    if (name === "br") {
      // two in a row end a paragraph, one breaks a line of it
      if (pending.replaceAll(" ", "").endsWith("\n")) flush(inHeading);
      else pending += "\n";
      return;
    }
    const standsAlone = node.nodeType === ELEMENT && OWN_LINES.has(name);
    const isHeading = inHeading || HEADING.test(name);
    if (standsAlone) flush(inHeading);
    for (const child of node.childNodes) visit(child, isHeading);
    if (standsAlone) flush(isHeading);
  };
  visit(root, false);
  flush(false);
  return blocks;
}
