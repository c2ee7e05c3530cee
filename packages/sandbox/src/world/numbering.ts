import type { Provider } from "./model.ts"

/**
 * Connections and accounts are numbered so that the number says what they are made from, and an id, which carries the
 * number, is enough to make them again.
 */

/** The most accounts that a connection has. */
export const ACCOUNTS_PER_CONNECTION = 8
const FIRST_DERIVED = 1024
const INSTITUTION_SLOTS = 64
/** How many connections `connect` can tell apart for one bank at one provider. */
export const CONNECTIONS_PER_INSTITUTION = 65_536

const PROVIDERS: ReadonlyArray<Provider> = ["plaid", "moneykit", "pluggy"]

/** The number of the account at a place in a connection. */
export const accountNumber = (connectionNumber: number, place: number): number =>
  connectionNumber * ACCOUNTS_PER_CONNECTION + place

/** The number of an account's connection. */
export const connectionNumberOf = (account: number): number => Math.floor(account / ACCOUNTS_PER_CONNECTION)

/** The place of an account in its connection. */
export const placeOf = (account: number): number => account % ACCOUNTS_PER_CONNECTION

/** What a connection that was made later is made from. */
export interface Derivation {
  readonly provider: Provider
  /** The place in the table of institutions. */
  readonly institution: number
  readonly n: number
}

/** The number of a connection that is made later. */
export const derivedNumber = ({ provider, institution, n }: Derivation): number =>
  FIRST_DERIVED + (PROVIDERS.indexOf(provider) * INSTITUTION_SLOTS + institution) * CONNECTIONS_PER_INSTITUTION + n

/** `undefined` for the number of a connection that exists from the start. */
export const derivationOf = (connectionNumber: number): Derivation | undefined => {
  const rest = connectionNumber - FIRST_DERIVED
  if (rest < 0) return undefined
  const slot = Math.floor(rest / CONNECTIONS_PER_INSTITUTION)
  const provider = PROVIDERS[Math.floor(slot / INSTITUTION_SLOTS)]
  if (provider === undefined) return undefined
  return { provider, institution: slot % INSTITUTION_SLOTS, n: rest % CONNECTIONS_PER_INSTITUTION }
}
