/** A measure as a picture: a bar for each client, of the first figure that the measure has. */
import { clients } from "./clients.ts"
import type { Measure } from "./measures.ts"
import { figureOf } from "./reach.ts"
import type { Results } from "./results.ts"

const WIDTH = 760
const NAMES = 290
const NUMBERS = 110
const BAR = 20
const GAP = 8
const TOP = 44

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"))

const colorOf = (client: string): string =>
  client.startsWith("bankstream") ? "#2563eb" : client === "floor" || client === "effect" ? "#94a3b8" : "#d97706"

/** Light on white, so that it can be read wherever it is shown. */
export const toSvg = (results: Results, measure: Measure): string => {
  const [figure] = measure.figures
  const bars = measure.clients.map((client) => ({
    client,
    value: figure === undefined ? 0 : figureOf(results, measure.id, client, figure)
  }))
  const most = Math.max(...bars.map(({ value }) => value))
  const height = TOP + bars.length * (BAR + GAP) + GAP
  const lines = bars.flatMap(({ client, value }, index) => {
    const y = TOP + index * (BAR + GAP)
    const length = Math.max(1, (value / most) * (WIDTH - NAMES - NUMBERS))
    const middle = y + BAR / 2 + 4
    return [
      `<text x="${NAMES - 10}" y="${middle}" text-anchor="end">${escaped(clients[client].title.replaceAll("`", ""))}</text>`,
      `<rect x="${NAMES}" y="${y}" width="${length.toFixed(1)}" height="${BAR}" rx="2" fill="${colorOf(client)}"/>`,
      `<text x="${(NAMES + length + 8).toFixed(1)}" y="${middle}">${value.toFixed(figure?.digits ?? 0)}</text>`
    ]
  })
  const [title = ""] = measure.title.replaceAll("`", "").split(" (ours")
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="#0f172a">`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<text x="12" y="24" font-size="15" font-weight="600">${escaped(`${title}: ${figure?.unit ?? ""}`)}</text>`,
    ...lines,
    "</svg>",
    ""
  ].join("\n")
}
