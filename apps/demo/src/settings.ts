/** Where to read from: the local sandbox, or the real test hosts of the providers that are configured. */
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { type Provider, providers } from "./model.ts"

/** The command line or the environment is wrong; the message says what to change. */
export class SettingsError extends Schema.TaggedError<SettingsError>()("SettingsError", { message: Schema.String }) {}

export type Settings =
  | {
      readonly where: "sandbox"
      readonly providers: ReadonlyArray<Provider>
      /** How many transactions its world has, for measurements. */
      readonly transactions: number | undefined
    }
  | { readonly where: "hosts"; readonly providers: ReadonlyArray<Provider> }

/** The variables of a provider: those that it cannot do without, and the others. */
export const variables: Readonly<
  Record<Provider, readonly [needed: ReadonlyArray<string>, more: ReadonlyArray<string>]>
> = {
  plaid: [
    ["PLAID_CLIENT_ID", "PLAID_SECRET"],
    ["PLAID_ENV", "PLAID_BASE_URL"]
  ],
  moneykit: [["MONEYKIT_CLIENT_ID", "MONEYKIT_CLIENT_SECRET"], ["MONEYKIT_BASE_URL"]],
  pluggy: [["PLUGGY_CLIENT_ID", "PLUGGY_CLIENT_SECRET"], ["PLUGGY_BASE_URL"]]
}

/**
 * With no provider configured all are simulated; with some, those are read at their real test hosts and the others are
 * left out. `chosen` narrows either.
 */
export const readSettings = (chosen: ReadonlyArray<Provider>): Effect.Effect<Settings, SettingsError> =>
  Effect.gen(function* () {
    const wanted = chosen.length === 0 ? providers : providers.filter((provider) => chosen.includes(provider))
    const configured = yield* Effect.filter(providers, isConfigured)
    if (configured.length === 0) {
      return { where: "sandbox", providers: wanted, transactions: yield* sandboxTransactions }
    }
    const here = wanted.filter((provider) => chosen.includes(provider) || configured.includes(provider))
    for (const provider of here) yield* check(provider)
    return { where: "hosts", providers: here }
  })

const read = (name: string): Effect.Effect<string | undefined> =>
  Effect.map(Effect.orDie(Config.option(Config.String(name))), Option.getOrUndefined)

const isConfigured = (provider: Provider): Effect.Effect<boolean> =>
  Effect.map(Effect.forEach(variables[provider].flat(), read), (values) => values.some((value) => value !== undefined))

const fail = (message: string) => Effect.fail(new SettingsError({ message }))

/** Finds what the provider's own layer cannot: that it is configured in part, or for more than tests. */
const check = (provider: Provider): Effect.Effect<void, SettingsError> =>
  Effect.gen(function* () {
    const [needed] = variables[provider]
    for (const name of needed) {
      if ((yield* read(name)) === undefined) {
        return yield* fail(
          `${name} is not set: set ${needed.join(" and ")} to read ${provider}, or unset every provider's variables to use the local sandbox.`
        )
      }
    }
    const environment = provider === "plaid" ? yield* read("PLAID_ENV") : undefined
    if (environment !== undefined && environment !== "sandbox") {
      return yield* fail(
        `PLAID_ENV is ${environment}: the demo makes test Items, so it only runs with PLAID_ENV=sandbox.`
      )
    }
  })

/** The largest world that there is. */
const MOST_TRANSACTIONS = 10_000_000

const sandboxTransactions: Effect.Effect<number | undefined, SettingsError> = Effect.gen(function* () {
  const value = yield* read("BANKSTREAM_SANDBOX_TRANSACTIONS")
  if (value === undefined) return undefined
  if (/^\d+$/.test(value) && Number(value) <= MOST_TRANSACTIONS) return Number(value)
  return yield* fail(`BANKSTREAM_SANDBOX_TRANSACTIONS must be a whole number from 0 to ${MOST_TRANSACTIONS}.`)
})
