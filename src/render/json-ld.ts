import type { Article, Author, Credit } from "../types";
import { bodyBlocks } from "./body";

export interface JsonLdOptions {
  /** The page's address. */
  url?: string | undefined;
  /** The publisher's name. */
  publisher?: string | undefined;
}

/** A schema.org `Organization`. */
export interface JsonLdOrganization {
  "@type": "Organization";
  name: string;
  email?: string;
}

/** A schema.org `Person`. */
export interface JsonLdPerson {
  "@type": "Person";
  name: string;
  jobTitle?: string;
  affiliation?: JsonLdOrganization;
  email?: string;
}

/** A schema.org media object with its credit. */
export interface JsonLdMedia<Type extends string> {
  "@type": Type;
  creditText: string;
  caption?: string;
  creator?: JsonLdPerson[];
}

/** A schema.org `NewsArticle`. */
export interface JsonLdArticle {
  "@context": "https://schema.org";
  "@type": "NewsArticle";
  headline?: string;
  alternativeHeadline?: string;
  author?: (JsonLdPerson | JsonLdOrganization)[];
  editor?: JsonLdPerson[];
  translator?: (JsonLdPerson | JsonLdOrganization)[];
  contributor?: (JsonLdPerson | JsonLdOrganization)[];
  datePublished?: string;
  dateModified?: string;
  dateline?: string;
  articleBody?: string;
  inLanguage?: string;
  image?: JsonLdMedia<"ImageObject">[];
  video?: JsonLdMedia<"VideoObject">[];
  audio?: JsonLdMedia<"AudioObject">[];
  url?: string;
  publisher?: JsonLdOrganization;
}

/** The article as a schema.org `NewsArticle`, ready for `JSON.stringify`.
 *
 *     { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Council opens new bridge", … }
 *
 *  What the article lacks has no member. Inside a script element write `<` as `\u003c`, since a text may hold
 *  `</script>`.
 *
 *  Source: https://schema.org/NewsArticle
 */
export function toJsonLd(article: Article, { url, publisher }: JsonLdOptions = {}): JsonLdArticle {
  const { title, subtitle, authors, published, updated, dateline, credits, language } = article;
  return withoutGaps<JsonLdArticle>({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    alternativeHeadline: subtitle,
    author: authors.filter(({ role }) => role === "author").map(toAgent),
    editor: authors.filter(isHumanEditor).map(toPerson),
    translator: authors.filter(({ role }) => role === "translator").map(toAgent),
    contributor: authors.filter(isContributor).map(toAgent),
    datePublished: published?.iso,
    dateModified: updated?.iso,
    dateline: dateline?.place,
    articleBody: bodyBlocks(article)
      .map(({ text }) => text)
      .join("\n\n"),
    inLanguage: language,
    image: credits.filter(isImage).map((credit) => toMedia("ImageObject", credit)),
    video: credits.filter(({ kind }) => kind === "video").map((credit) => toMedia("VideoObject", credit)),
    audio: credits.filter(({ kind }) => kind === "audio").map((credit) => toMedia("AudioObject", credit)),
    url,
    publisher: publisher === undefined ? undefined : toOrganization(publisher),
  });
}

// The vocabulary lets nobody but a Person be an editor: an organisation that edited is a contributor.
function isHumanEditor({ role, kind }: Author): boolean {
  return role === "editor" && kind === "person";
}

function isContributor(author: Author): boolean {
  const { role } = author;
  return role === "contributor" || role === "photographer" || (role === "editor" && !isHumanEditor(author));
}

function isImage({ kind }: Credit): boolean {
  return kind === "photo" || kind === "illustration" || kind === "graphic";
}

function toAgent(author: Author): JsonLdPerson | JsonLdOrganization {
  if (author.kind === "person") return toPerson(author);
  return withoutGaps<JsonLdOrganization>({ ...toOrganization(author.name), email: emailOf(author) });
}

function toPerson(author: Author): JsonLdPerson {
  return withoutGaps<JsonLdPerson>({
    "@type": "Person",
    name: author.name,
    jobTitle: author.jobTitle,
    affiliation: author.affiliation === null ? null : toOrganization(author.affiliation),
    email: emailOf(author),
  });
}

function toOrganization(name: string): JsonLdOrganization {
  return { "@type": "Organization", name };
}

/** `"ada@example.org"`; null for a handle such as `"@ada"`, for which the vocabulary has no member. */
function emailOf({ contact }: Author): string | null {
  return contact !== null && contact.indexOf("@") > 0 ? contact : null;
}

function toMedia<Type extends string>(type: Type, { names, sources, caption, text }: Credit): JsonLdMedia<Type> {
  return withoutGaps<JsonLdMedia<Type>>({
    "@type": type,
    creditText: [...names, ...sources].join(" / ") || text,
    caption,
    creator: names.map((name) => ({ "@type": "Person", name })),
  });
}

type WithGaps<T> = { [Key in keyof T]: T[Key] | null | undefined };

/** Leaves out what is null, undefined, or an empty string or list. */
function withoutGaps<T extends object>(members: WithGaps<T>): T {
  const isPresent = (value: unknown) =>
    value !== undefined && value !== null && (value as { length?: number }).length !== 0;
  return Object.fromEntries(Object.entries(members).filter(([, value]) => isPresent(value))) as T;
}
