/** The published quotas of a provider's calls. */
import type { Call, Model } from "./model.ts"
import { key } from "./names.ts"
import type { Provider } from "./provider.ts"

/** Prints the quotas of every environment that has some. */
export const printQuotas = (model: Model, provider: Provider): string => {
  const calls = model.modules.flatMap((module) => module.calls).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const environments = [...new Set(calls.flatMap((call) => Object.keys(call.quotas)))].toSorted()
  const records = environments.map((environment) => {
    const rows = calls.flatMap((call) => {
      const quotas = quotasOf(call, environment, provider)
      return quotas.length === 0 ? [] : [`${key(call.id)}: [${quotas.join(", ")}]`]
    })
    return `${key(environment)}: { ${rows.join(", ")} }`
  })
  const names = environments.length === 0 ? "never" : environments.map((name) => JSON.stringify(name)).join(" | ")
  return [
    `/**\n * ${provider.title}'s published quotas, per client and, where there are some, per what a field of the request names.\n`,
    ` *\n * Generated from ${provider.title}'s document ${model.version}; changes belong into packages/codegen.\n */\n`,
    `import type { Quotas } from "@bankstream/core/limits"\n\n`,
    `export const quotas: Readonly<Record<${names}, Quotas>> = { ${records.join(", ")} }\n`
  ].join("")
}

const quotasOf = (call: Call, environment: string, provider: Provider): ReadonlyArray<string> =>
  Object.entries(call.quotas[environment] ?? {}).flatMap(([scope, { limit, shared, window_s: seconds }]) => {
    const counted = shared === undefined ? "" : `, shared: ${JSON.stringify(shared)}`
    if (scope === "client") return [`{ limit: ${limit}, seconds: ${seconds}${counted} }`]
    // Where no field names what is counted, the calls cannot be counted by it.
    const per = provider.scopes[scope]?.find((field) => call.fields.includes(field))
    return per === undefined ? [] : [`{ limit: ${limit}, seconds: ${seconds}, per: ${JSON.stringify(per)}${counted} }`]
  })
