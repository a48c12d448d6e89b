import type { Article, Author, Confidence, Credit, LineLabel, Timestamp } from "../../types";
import { escapeHtml, escapeVisibly } from "./escape";
import { lineAt } from "./places";
import { lineId, placeId } from "./source";

/** The values found, each linked to its places in the source, then what was doubtful. */
export function renderFields(article: Article): string {
  const { authors, credits, confidence, language } = article;
  const rows = [
    renderRowIfAny("Kicker", linkLines(article, "kicker", article.kicker)),
    renderRow("Title", linkLines(article, "title", article.title), confidence.title),
    renderRowIfAny("Subtitle", linkLines(article, "subtitle", article.subtitle)),
    renderRow("Authors", authors.map(renderAuthor), confidence.authors),
    renderRow("Published", renderTimestamp(article.published), confidence.published),
    renderRowIfAny("Updated", renderTimestamp(article.updated)),
    renderRowIfAny("Dateline", renderDateline(article)),
    renderRowIfAny("Credits", credits.map(renderCredit)),
    renderRow("Language", language === null ? [] : [escapeHtml(language)]),
    renderRow("Sections", renderSections(article), confidence.body),
  ];
  return `<dl class="fields">\n${rows.filter(Boolean).join("\n")}\n</dl>\n${renderDiagnostics(article)}`;
}

/** For what most articles lack, and nobody misses. */
function renderRowIfAny(name: string, values: readonly string[]): string {
  return values.length === 0 ? "" : renderRow(name, values);
}

function renderRow(name: string, values: readonly string[], confidence?: Confidence[keyof Confidence]): string {
  const printed = values.length === 0 ? ['<span class="none">none</span>'] : values;
  const items = printed.map((value) => `<dd>${value}</dd>`).join("");
  return `<div class="field"><dt>${name}${confidence === undefined ? "" : renderConfidence(name, confidence)}</dt>${items}</div>`;
}

function renderConfidence(name: string, confidence: number): string {
  const percent = Math.round(confidence * 100);
  const meter = `<meter min="0" max="100" low="50" high="80" optimum="100" value="${percent}" aria-label="${name}: confidence"></meter>`;
  return ` <span class="confidence">${meter} ${percent} %</span>`;
}

// A line repeated a hundred times needs no hundred links.
const MOST_LINKS = 12;

/** A value linked to its first place, followed by a numbered link to each further one. */
function linkPlaces(value: string, ids: readonly string[]): string {
  const [first, ...further] = ids.slice(0, MOST_LINKS);
  if (first === undefined) return value;
  const links = further.map((id, index) => {
    return ` <a class="place" href="#${id}" aria-label="place ${index + 2}">${index + 2}</a>`;
  });
  const rest = ids.length > MOST_LINKS ? ` <small>of ${ids.length}</small>` : "";
  return `<a href="#${first}">${value}</a>${links.join("")}${rest}`;
}

function linkLines({ lines }: Article, label: LineLabel, value: string | null): string[] {
  if (value === null) return [];
  const ids = lines.flatMap((line, index) => (line.label === label ? [lineId(index)] : []));
  return [linkPlaces(showText(value), ids)];
}

function showText(text: string): string {
  return `<bdi>${escapeVisibly(text)}</bdi>`;
}

/** Small print after a value: what is known of it, with dots between. */
function showDetails(details: readonly (string | null)[]): string {
  const known = details.filter((detail) => detail !== null && detail !== "");
  return known.length === 0 ? "" : ` <small>${known.map((detail) => showText(detail as string)).join(" · ")}</small>`;
}

function renderAuthor(author: Author): string {
  const { name, role, kind, jobTitle, affiliation, contact } = author;
  const details = [role === "author" ? null : role, kind === "person" ? null : kind, jobTitle, affiliation, contact];
  return linkPlaces(showText(name), [placeId(author)]) + showDetails(details);
}

function renderTimestamp(stamp: Timestamp | null): string[] {
  if (stamp === null) return [];
  const { iso, zone, timeZone, zoneSource } = stamp;
  const details = [zone, timeZone, zoneSource === "option" ? "zone from the options" : null];
  return [linkPlaces(showText(iso), [placeId(stamp)]) + showDetails(details)];
}

function renderDateline({ dateline }: Article): string[] {
  return dateline === null
    ? []
    : [linkPlaces(showText(dateline.place), [placeId(dateline)]) + showDetails([dateline.agency])];
}

function renderCredit({ kind, names, sources, caption, text, occurrences }: Credit): string {
  const value = names.length === 0 ? sources.join(" / ") || text : names.join(", ");
  const details = [kind, ...(names.length === 0 ? [] : sources), caption];
  return linkPlaces(showText(value), occurrences.map(placeId)) + showDetails(details);
}

function renderSections({ sections, lines }: Article): string[] {
  return sections.map(({ heading, paragraphs }, section) => {
    const first = lines.findIndex((line) => line.section === section);
    const value = heading === null ? "<i>lead</i>" : showText(heading);
    const count = `${paragraphs.length} paragraph${paragraphs.length === 1 ? "" : "s"}`;
    return linkPlaces(value, first === -1 ? [] : [lineId(first)]) + showDetails([count]);
  });
}

function renderDiagnostics({ diagnostics, lines }: Article): string {
  if (diagnostics.length === 0) return "";
  const items = diagnostics.map(({ code, message, start }) => {
    const ids = lines.length === 0 ? [] : [lineId(lineAt(lines, start))];
    return `<li>${linkPlaces(`<code>${escapeHtml(code)}</code>`, ids)} ${escapeVisibly(message)}</li>`;
  });
  return `<h2>Diagnostics</h2>\n<ul class="diagnostics">\n${items.join("\n")}\n</ul>`;
}
