/** The cells as tables for people. */
import { answers, type Call, type Provider } from "./answers.ts"
import { faults } from "./cases.ts"
import { type ClientName, clientNames, clients } from "./clients.ts"
import type { Machine } from "../machine.ts"
import { about, table } from "../table.ts"
import type { Failure } from "./observation.ts"
import type { Cell } from "./run.ts"

export const toMarkdown = (machine: Machine, cells: ReadonlyArray<Cell>): string =>
  [
    "# One call, and a provider that misbehaves",
    `Measured on ${machine.date} by \`npx -y pnpm@12.21.0 bench:faults\`; every cell is what came of it, none is written by hand.`,
    about(machine),
    `Each cell is one call of one client in a process of its own, against a server of its own on the same machine. The clients have their default settings. It is the first call of its process, on a machine that runs others at the same time: the seconds tell of waits, not of speed. A read is ${called("read")}; a write, which must not happen twice, is ${called("write")}.`,
    "*Typed* is a failure that is an instance of an error class which the client's package exports. *Garbage* is a success whose value is not what the server sent as the right one. *n sent* is how many requests the server received; the exchange of Pluggy's credentials, which goes well, is not among them. *Prints* is what the client wrote to the console by itself. *Leaks* is what was planted and could be read in the failure or on the console.",
    ["## How the call ended", outcomes("plaid", cells), outcomes("pluggy", cells)].join("\n\n"),
    ["## What could be read afterwards", leaks(cells)].join("\n\n")
  ].join("\n\n") + "\n"

const called = (call: Call): string =>
  `\`${answers.plaid.call[call].name}\` at Plaid and \`${answers.pluggy.call[call].name}\` at Pluggy`

const outcomes = (provider: Provider, cells: ReadonlyArray<Cell>): string => {
  const names = clientNames.filter((name) => clients[name].provider === provider)
  return table(
    ["Fault", ...names.map((name) => clients[name].title)],
    faults.map(({ id, title }) => [title, ...names.map((name) => textOf(find(cells, id, name)))])
  )
}

const find = (cells: ReadonlyArray<Cell>, fault: string, client: ClientName): Cell | undefined =>
  cells.find((cell) => cell.fault === fault && cell.client === client)

const textOf = (cell: Cell | undefined): string => {
  if (cell === undefined) return "not measured"
  const leaked = [...new Set(cell.leaks.map(({ secret }) => secret))]
  return [
    ending(cell),
    sent(cell),
    ...(cell.outcome._tag === "Waiting" ? [] : [`${cell.seconds.toFixed(1)} s`]),
    ...(cell.console.characters === 0 ? [] : [cell.console.answer ? "prints the answer" : "prints"]),
    ...(leaked.length === 0 ? [] : [`**leaks ${leaked.join(", ")}**`])
  ].join("; ")
}

/** A write that was sent more than once may have happened more than once. */
const sent = ({ fault, requests }: Cell): string =>
  requests > 1 && faults.some(({ call, id }) => id === fault && call === "write")
    ? `**${requests} sent**`
    : `${requests} sent`

const ending = ({ outcome, seconds }: Cell): string => {
  switch (outcome._tag) {
    case "Succeeded":
      return outcome.garbage === undefined ? "ok" : `**success with garbage: ${outcome.garbage}**`
    case "Failed":
      return outcome.typed ? typed(outcome) : untyped(outcome)
    case "Waiting":
      return `**gave up waiting: > ${Math.floor(seconds)} s**`
    case "Ended":
      return "**the process ended**"
  }
}

const typed = ({ code, is, path, phase, reason, retryAfter }: Failure): string => {
  const particulars = [
    ...(phase === undefined ? [] : [`phase ${phase}`]),
    ...(path === undefined ? [] : [`at \`${path}\``]),
    ...(retryAfter === undefined ? [] : [`wait ${retryAfter} s`]),
    ...(code === undefined || code === reason ? [] : [`code ${code}`])
  ]
  return `typed: ${reason ?? is}${particulars.length === 0 ? "" : ` (${particulars.join(", ")})`}`
}

const untyped = ({ code, is }: Failure): string => `untyped: ${is}${code === undefined ? "" : ` (${code})`}`

const leaks = (cells: ReadonlyArray<Cell>): string =>
  table(
    ["Client", "Failures", "Leaks in", "What", "Where"],
    clientNames.map((name) => {
      const own = cells.filter(({ client }) => client === name)
      const found = own.flatMap((cell) => cell.leaks)
      return [
        clients[name].title,
        String(own.filter(({ outcome }) => outcome._tag === "Failed").length),
        String(own.filter((cell) => cell.leaks.length > 0).length),
        [...new Set(found.map(({ secret }) => secret))].join(", ") || "nothing",
        [...new Set(found.map(({ print }) => print))].join("; ") || "nowhere"
      ]
    })
  )
