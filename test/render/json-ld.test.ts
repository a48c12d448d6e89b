import type { NewsArticle, WithContext } from "schema-dts";
import { expect, test } from "vitest";
import { type JsonLdArticle, toJsonLd } from "../../src/render/json-ld";
import type { Author, Credit } from "../../src/types";
import { BRIDGE, EMPTY } from "./articles";

const AUTHOR: Author = {
  name: "Ada Lovelace",
  kind: "person",
  role: "author",
  jobTitle: null,
  affiliation: null,
  contact: null,
  start: 0,
  end: 12,
};

const CREDIT: Credit = { kind: "photo", names: [], sources: [], caption: null, text: "Photo: X", occurrences: [] };

/** Every object that the function can return, as the compiler knows it, obeys the vocabulary. */
const byTheVocabulary = (article: JsonLdArticle): WithContext<NewsArticle> => article;

test("an article is a NewsArticle of schema.org", () => {
  const article = toJsonLd(BRIDGE, { url: "https://example.org/bridge", publisher: "Harbour News" });
  expect(byTheVocabulary(article)).toEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "Council opens new bridge",
    author: [
      { "@type": "Person", name: "Ada Lovelace", jobTitle: "Chief Reporter" },
      { "@type": "Organization", name: "Harbour News" },
    ],
    datePublished: "2024-02-14T10:39:00+01:00",
    dateline: "HAMBURG",
    articleBody: [
      "The bridge opened on Monday.",
      "What changes",
      "Trams cross every five minutes",
      "Lorries stay out",
      '"A good day," the mayor said.',
    ].join("\n\n"),
    inLanguage: "en",
    image: [
      {
        "@type": "ImageObject",
        creditText: "Grace Hopper / Example Images",
        creator: [{ "@type": "Person", name: "Grace Hopper" }],
      },
    ],
    url: "https://example.org/bridge",
    publisher: { "@type": "Organization", name: "Harbour News" },
  });
});

test("what the article lacks has no member", () => {
  expect(toJsonLd(EMPTY)).toEqual({ "@context": "https://schema.org", "@type": "NewsArticle" });
});

test.each([
  ["editor", "person", "editor"],
  ["editor", "organization", "contributor"],
  ["translator", "person", "translator"],
  ["contributor", "person", "contributor"],
  ["photographer", "person", "contributor"],
] as const)("role %s of a %s stands under %s", (role, kind, member) => {
  const article = toJsonLd({ ...EMPTY, authors: [{ ...AUTHOR, role, kind }] });
  expect(article[member]).toEqual([{ "@type": kind === "person" ? "Person" : "Organization", name: "Ada Lovelace" }]);
});

test("an e-mail address is a contact, a handle has no member in the vocabulary", () => {
  const authors = [
    { ...AUTHOR, affiliation: "Harbour News", contact: "ada@example.org" },
    { ...AUTHOR, contact: "@ada" },
  ];
  expect(toJsonLd({ ...EMPTY, authors }).author).toEqual([
    {
      "@type": "Person",
      name: "Ada Lovelace",
      affiliation: { "@type": "Organization", name: "Harbour News" },
      email: "ada@example.org",
    },
    { "@type": "Person", name: "Ada Lovelace" },
  ]);
});

test.each([
  ["illustration", "image", "ImageObject"],
  ["graphic", "image", "ImageObject"],
  ["video", "video", "VideoObject"],
  ["audio", "audio", "AudioObject"],
] as const)("the credit of a(n) %s stands under %s", (kind, member, type) => {
  const article = toJsonLd({
    ...EMPTY,
    credits: [{ ...CREDIT, kind, sources: ["Example Images"], caption: "A bridge" }],
  });
  expect(article[member]).toEqual([{ "@type": type, creditText: "Example Images", caption: "A bridge" }]);
});

test("a credit that names nobody gives its words", () => {
  expect(toJsonLd({ ...EMPTY, credits: [CREDIT] }).image).toEqual([{ "@type": "ImageObject", creditText: "Photo: X" }]);
});
