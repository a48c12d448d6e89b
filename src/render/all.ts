export { toHtmlReport } from "./html";
export {
  type JsonLdArticle,
  type JsonLdMedia,
  type JsonLdOptions,
  type JsonLdOrganization,
  type JsonLdPerson,
  toJsonLd,
} from "./json-ld";
export { type MarkdownOptions, toMarkdown } from "./markdown";
export { toPlainText } from "./text";
