import { type ContentBlock, type ContentNode, readContent } from "./content";

/** What a tool makes of the HTML of a page, in its own words. */
export interface HtmlReading {
  title: string | null;
  byline: string | null;
  published: string | null;
  blocks: ContentBlock[];
}

export interface HtmlTool {
  name: string;
  read(html: string, url: string): Promise<HtmlReading>;
}

interface Jsdom {
  JSDOM: {
    new (html: string, options: { url: string; virtualConsole: unknown }): { window: JsdomWindow };
    fragment(html: string): ContentNode;
  };
  VirtualConsole: new () => unknown;
}

interface JsdomWindow {
  document: unknown;
  close(): void;
}

interface Readability {
  Readability: new (
    document: unknown,
    options: { serializer: (node: ContentNode) => ContentNode },
  ) => {
    parse(): { title?: string; byline?: string; publishedTime?: string; content?: ContentNode } | null;
  };
}

interface Defuddle {
  Defuddle(
    html: string,
    url: string,
    options: { useAsync: boolean },
  ): Promise<{ title?: string; author?: string; published?: string; content?: string }>;
}

/** Loads the tools, each on the DOM that its makers recommend, from the package in this folder.
 *  @throws Error where that package is not installed. */
export async function loadTools(): Promise<HtmlTool[]> {
  const jsdom: Jsdom = await load("jsdom");
  return [
    readabilityOn(jsdom, await load<Readability>("@mozilla/readability")),
    defuddleOn(jsdom, await load<Defuddle>("defuddle/node")),
  ];
}

/** The names of those packages stand in variables: the rest of the project compiles without them. */
async function load<T>(name: string): Promise<T> {
  try {
    return await import(name);
  } catch (cause) {
    throw new Error(`${name} is missing: npm install --prefix scripts/compare`, { cause });
  }
}

function readabilityOn({ JSDOM, VirtualConsole }: Jsdom, { Readability }: Readability): HtmlTool {
  return {
    name: "Readability, HTML",
    async read(html, url) {
      const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      const article = new Readability(window.document, { serializer: (node) => node }).parse();
      const blocks = article?.content ? readContent(article.content) : [];
      window.close();
      const { title, byline, publishedTime } = article ?? {};
      return { title: title ?? null, byline: byline ?? null, published: publishedTime ?? null, blocks };
    },
  };
}

function defuddleOn({ JSDOM }: Jsdom, { Defuddle }: Defuddle): HtmlTool {
  return {
    name: "Defuddle, HTML",
    async read(html, url) {
      // nothing is fetched, whatever the page
      const { title, author, published, content } = await Defuddle(html, url, { useAsync: false });
      const blocks = readContent(JSDOM.fragment(content ?? ""));
      return { title: title || null, byline: author || null, published: published || null, blocks };
    },
  };
}
