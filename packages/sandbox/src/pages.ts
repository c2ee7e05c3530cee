/**
 * Pages for a person, or for a browser without one: plain HTML that works without scripts, and is read aloud well. Forms
 * post to the page's own address, so that anything that can post a form can go through.
 */
import type { Reply } from "./face.ts"
import type { Received } from "./received.ts"

/** A piece of HTML, as opposed to text that has yet to be escaped. */
export interface Html {
  readonly html: string
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? letter)

type Part = string | number | Html | undefined | ReadonlyArray<Html>

const write = (part: Part): string => {
  if (part === undefined) return ""
  if (typeof part === "string" || typeof part === "number") return escape(String(part))
  return "html" in part ? part.html : part.map(({ html }) => html).join("\n")
}

/** HTML with text in it, which is escaped. */
export const html = (strings: TemplateStringsArray, ...parts: ReadonlyArray<Part>): Html => ({
  html: strings.map((text, i) => (i === 0 ? text : write(parts[i - 1]) + text)).join("")
})

const STYLE = `
:root { --ink: #16202c; --soft: #55616f; --line: #d5dbe2; font: 1rem/1.5 system-ui, sans-serif }
* { box-sizing: border-box }
body { background: #eef1f5; color: var(--ink); margin: 0; min-height: 100vh; padding: 1rem; display: grid;
  grid-template-rows: 1fr auto; place-items: center }
.card { background: #fff; border-radius: 1rem; box-shadow: 0 1px 2px #16202c1f, 0 12px 32px #16202c1a; max-width: 26rem;
  overflow: hidden; width: 100% }
header { background: var(--brand); color: #fff; font-weight: 600; padding: .9rem 1.5rem }
main { padding: 1.5rem }
h1 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 .75rem }
p, ul { margin: 0 0 1rem } ul { padding-left: 1.2rem }
form { display: grid; gap: .75rem; grid-template-columns: minmax(0, 1fr); margin: .75rem 0 0 }
label { display: grid; font-weight: 600; gap: .25rem }
label:has([type=checkbox], [type=radio]) { align-items: center; border: 1px solid var(--line); border-radius: .5rem;
  display: flex; font-weight: 400; gap: .75rem; padding: .65rem .75rem }
label small { color: var(--soft); margin-left: auto }
fieldset { border: 0; display: grid; gap: .5rem; margin: 0; padding: 0 } legend { margin-bottom: .5rem; padding: 0 }
input, select { background: #fff; border: 1px solid #7b8794; border-radius: .5rem; color: inherit; font: inherit;
  min-width: 0; padding: .65rem .75rem }
input:is([type=checkbox], [type=radio]) { accent-color: var(--brand); flex: none; height: 1.15rem; width: 1.15rem }
button { background: var(--brand); border: 1px solid var(--brand); border-radius: .5rem; color: #fff; cursor: pointer;
  font: inherit; font-weight: 600; padding: .7rem 1rem }
button:hover { filter: brightness(1.1) }
button.quiet { background: none; border-color: transparent; color: var(--soft) }
button.quiet:hover { text-decoration: underline }
button.choice { background: #fff; border-color: var(--line); color: var(--ink); display: flex; flex-direction: column;
  text-align: left }
button.choice:hover { border-color: var(--brand) }
button.choice small { color: var(--soft); font-weight: 400; overflow-wrap: anywhere }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px }
[role=alert] { background: #fdecea; border-left: .25rem solid #b3261e; border-radius: .25rem; color: #6b1712;
  padding: .7rem .9rem }
a { color: var(--brand) }
.hint, footer { color: var(--soft); font-size: .875rem } footer { padding: 1rem; text-align: center }
`

/** Dark enough for white text on it. */
const COLOR = "#27435f"

/** Whose page it looks like, where it is not the provider's: a bank's own. `color` is `#rrggbb`. */
export interface Brand {
  readonly name: string
  readonly color: string
}

/** A page of the sandbox. `provider` is whose place it takes, so that nobody takes it for the real one. */
export const page = (provider: string, title: string, content: Html, status = 200, brand?: Brand): Reply => ({
  status,
  // A page shows what somebody is about to link: it is nothing to keep, to frame, or to tell others of.
  headers: { "cache-control": "no-store", "referrer-policy": "no-referrer", "x-frame-options": "DENY" },
  html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>:root { --brand: ${brand?.color ?? COLOR} }${STYLE}</style>
</head>
<body>
<div class="card">
<header>${escape(brand?.name ?? provider)}</header>
<main>
<h1>${escape(title)}</h1>
${content.html}
</main>
</div>
<footer>Bankstream sandbox, in the place of ${escape(provider)}. Nothing here is real.</footer>
</body>
</html>
`
})

/** What was wrong with what was sent before; nothing when nothing was. It is read aloud when the page comes. */
export const alert = (text: string | undefined): Html | undefined =>
  text === undefined ? undefined : html`<p role="alert">${text}</p>`

/** One of several things to do: a button of a form, by whose value the next page is chosen. */
export const button = (name: string, value: string, label: string, look?: "quiet" | "choice", hint?: string): Html =>
  html`<button name="${name}" value="${value}" class="${look}">
    ${label}${hint === undefined ? undefined : html`<small>${hint}</small>`}
  </button>`

/** Sends the browser on, with a GET. */
export const redirect = (location: string): Reply => ({
  status: 303,
  headers: { location, "cache-control": "no-store" }
})

/** What was filled in on a page, by name; the last one of each. */
export const readForm = ({ body }: Received): Readonly<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(body))
