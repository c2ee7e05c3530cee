/** The reference of a provider's operations, as Markdown. */
import type { Call, Model } from "./model.ts"
import { callName } from "./names.ts"
import type { Provider } from "./provider.ts"

/** Prints a table of operations for every product group. */
export const printReference = (model: Model, provider: Provider): string =>
  model.modules
    .filter(({ calls }) => calls.length > 0)
    .map(({ calls, name }) => {
      const rows = calls.map(
        (call) =>
          `| \`${callName(call.id)}\` | \`${call.method} ${call.path}\` | ${remarksOf(call)} | ${sentenceOf(call, provider)} |`
      )
      return [
        `### \`@bankstream/${provider.name}/${name}\``,
        "",
        provider.groups[name] ?? "",
        "",
        "| Operation | Call | | What it does |",
        "|---|---|---|---|",
        ...rows
      ].join("\n")
    })
    .join("\n\n")

const sentenceOf = (call: Call, provider: Provider): string =>
  (provider.operations[call.id] ?? "").split("\n\n", 1).join("").replaceAll("\n", " ")

const remarksOf = (call: Call): string =>
  [
    call.replay === "unsafe" ? [] : [call.replay],
    call.page === undefined ? [] : [call.page.kind === "update" ? "update" : "paged"],
    call.answer.tag === "file" ? ["file"] : [],
    call.host === undefined ? [] : [`host \`${call.host}\``],
    call.isDeprecated ? ["deprecated"] : []
  ]
    .flat()
    .join(", ")
