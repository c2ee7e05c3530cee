/** What could not be read, and what to do about it, as one sentence after another on one line. */
import type { Event } from "./events.ts"
import { type BankError, type Provider, titles } from "./model.ts"
import { variables } from "./settings.ts"

export type Failed = Extract<Event, { readonly _tag: "Failed" }>

/** `Harborlight Bank (its id): what went wrong. What to do.` At hosts that are configured, the variables to look at too. */
export const describeFailure = ({ connection, error, provider }: Failed, isSimulated: boolean): string => {
  const whose = connection === undefined ? "" : `${connection.institution} (${connection.id}): `
  const where = isSimulated ? undefined : whereToLook(provider, error)
  return `${whose}${error.message}${where === undefined ? "" : ` ${where}`}`
}

/** The variables that a failure may come from. */
const whereToLook = (provider: Provider, { reason }: BankError): string | undefined => {
  const [needed] = variables[provider]
  switch (reason._tag) {
    case "Unauthenticated":
      return `They are those of ${needed.join(" and ")}.`
    case "TransportFailed":
    case "Timeout":
      return reason.phase === "connect"
        ? `The base URL is that of ${provider.toUpperCase()}_BASE_URL, or ${titles[provider]}'s own when it is not set.`
        : undefined
    default:
      return undefined
  }
}
