/** The style of the report. Every text colour keeps a contrast of 4.5 : 1 or more on its ground (WCAG AA). */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --panel: #f6f7f9; --ink: #1b1d21; --faint: #5c6370; --rule: #d9dde3; --link: #0b57d0; --focus: #0b57d0; --wrong: #b3261e;
  --title: #dfe8ff; --byline: #d8f3dc; --time: #fdebc8; --credit: #f3e0fb; --heading: #e6ecf5; --target: #ffe58a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16181c; --panel: #1e2127; --ink: #e7e9ee; --faint: #a0a7b4; --rule: #343944; --link: #8ab4ff; --focus: #8ab4ff; --wrong: #ff8a80;
    --title: #24345c; --byline: #1d4028; --time: #4a3a16; --credit: #402a4d; --heading: #2a313d; --target: #6b5a12;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
h1 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 1rem; }
h2 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
small, .none { color: var(--faint); font-size: 0.875rem; }

.report { display: grid; grid-template-columns: minmax(0, 1fr) minmax(20rem, 28rem); height: 100vh; }
.pane { overflow: auto; padding: 1.25rem; scroll-behavior: inherit; }
.pane + .pane { background: var(--panel); border-inline-start: 1px solid var(--rule); }

.source { list-style: none; margin: 0; padding: 0; }
.line { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: 0.75rem; scroll-margin-block: 30vh; }
.line + .line { margin-top: 0.125rem; }
.line.gap { margin-top: 0.75rem; }
.label { color: var(--faint); font: 0.75rem/2 ui-monospace, monospace; text-align: end; }
.text { padding: 0.05rem 0.5rem; border-radius: 0.25rem; unicode-bidi: isolate; white-space: pre-wrap; }
[data-label="title"] .text { background: var(--title); font-size: 1.25rem; font-weight: 700; }
[data-label="subtitle"] .text { background: var(--title); font-weight: 600; }
[data-label="kicker"] .text { background: var(--title); }
[data-label="byline"] .text { background: var(--byline); }
[data-label="timestamp"] .text { background: var(--time); }
[data-label="credit"] .text, [data-label="caption"] .text { background: var(--credit); }
[data-label="heading"] .text { background: var(--heading); font-weight: 700; }
[data-label="list-item"] .text { padding-inline-start: 1.5rem; }
[data-label="quote"] .text { border-inline-start: 3px solid var(--rule); border-radius: 0; font-style: italic; }
[data-label="boilerplate"] .text { color: var(--faint); font-size: 0.875rem; }
mark { background: none; box-shadow: inset 0 -0.1em var(--faint); color: inherit; scroll-margin-block: 30vh; }
mark:target, .line:target .text { background: var(--target); color: var(--ink); outline: 2px solid var(--focus); outline-offset: 1px; }
.control::before { content: attr(data-name); border: 1px solid var(--faint); border-radius: 0.2rem; color: var(--faint); font: 0.7em ui-monospace, monospace; padding: 0 0.2em; }

.fields { margin: 0; }
.field { border-top: 1px solid var(--rule); padding: 0.5rem 0; }
.field dt { color: var(--faint); display: flex; font-size: 0.875rem; justify-content: space-between; }
.field dd { margin: 0; }
.confidence { display: inline-flex; align-items: center; gap: 0.4rem; font-variant-numeric: tabular-nums; }
.confidence meter { width: 4rem; }
.place { font-size: 0.875rem; padding: 0 0.25rem; }
.diagnostics { margin: 0; padding-inline-start: 1.25rem; }

@media (max-width: 56rem) {
  .report { display: flex; flex-direction: column-reverse; justify-content: flex-end; height: auto; }
  .pane { overflow: visible; padding: 1rem; }
  .pane + .pane { border-inline-start: 0; border-bottom: 1px solid var(--rule); }
  .line { display: block; }
  .label { text-align: start; }
  .text { display: block; }
}
`;
