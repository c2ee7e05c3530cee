import { makeAccounts } from "./accounts.ts"
import { ANCHOR_DAY } from "./balances.ts"
import { DAY_MILLIS, type DayNumber } from "./calendar.ts"
import { between, hashOf } from "./hash.ts"
import type { Ids } from "./ids.ts"
import { INSTITUTIONS } from "./institutions.ts"
import type { Connection, Institution, Person, Provider } from "./model.ts"
import { CONNECTIONS_PER_INSTITUTION, derivationOf, derivedNumber } from "./numbering.ts"
import { type AccountPlan, CONNECTIONS, NEW_CONNECTION, type Shares } from "./portfolio.ts"

/** The connections of a world: those from the start, and those that can be made. */
export interface Connections {
  readonly listed: ReadonlyArray<Connection>
  readonly connect: (provider: Provider, institution: Institution, n: number) => Connection
  /** Listed or derived: the number says which, and from what. */
  readonly byNumber: (number: number) => Connection | undefined
}

const HOUR_MILLIS = 3_600_000

/** Connections that were made later are made again when they are asked for; so many of them need not be. */
const REMEMBERED = 1_024

/** The connections that follow from a seed. */
export const makeConnections = (
  seed: number,
  today: DayNumber,
  ids: Ids,
  people: ReadonlyArray<Person>,
  shares: Shares,
  readAt: (connection: number) => number
): Connections => {
  const draw = (number: number, salt: number, low: number, high: number): number =>
    between(hashOf(seed, number, 0x636f6e6e), salt, low, high)
  const startOfToday = today * DAY_MILLIS

  const make = (
    connection: Omit<Connection, "accounts" | "refreshedAt">,
    plans: ReadonlyArray<AccountPlan>,
    counts: ReadonlyArray<number>
  ): Connection => ({
    ...connection,
    get refreshedAt() {
      return readAt(connection.number)
    },
    accounts: makeAccounts(seed, ids, connection, plans, counts)
  })

  const listed = CONNECTIONS.map((plan, number): Connection => {
    const institution = INSTITUTIONS.find(({ slug }) => slug === plan.institution)
    const person = people[plan.person]
    if (institution === undefined || person === undefined) throw new RangeError(`no such plan: ${plan.institution}`)
    const staleSince =
      plan.health === "healthy"
        ? undefined
        : startOfToday - draw(number, 3, 5, 20) * DAY_MILLIS + draw(number, 2, 0, 6 * 3600) * 1000
    const connection = {
      id: ids.of(plan.provider, "connection", number),
      number,
      provider: plan.provider,
      institution,
      person,
      health: plan.health,
      // From the anchor and not from today, so that the day of linking stays the same when time moves on.
      linkedAt: Math.min((ANCHOR_DAY + draw(number, 1, 0, 300)) * DAY_MILLIS, startOfToday) + 9 * HOUR_MILLIS,
      staleSince
    }
    return make(connection, plan.accounts, shares.counts[number] ?? [])
  })

  const derived = new Map<number, Connection>()

  const connect: Connections["connect"] = (provider, institution, n) => {
    const place = INSTITUTIONS.indexOf(institution)
    if (place < 0 || institution.ids[provider] === undefined) {
      throw new RangeError(`${institution.slug} is not offered by ${provider}`)
    }
    if (!Number.isInteger(n) || n < 0 || n >= CONNECTIONS_PER_INSTITUTION) {
      throw new RangeError(`n must be a whole number below ${CONNECTIONS_PER_INSTITUTION}, got ${n}`)
    }
    const number = derivedNumber({ provider, institution: place, n })
    const known = derived.get(number)
    if (known !== undefined) return known
    const neighbours = people.filter(({ country }) => country === institution.country)
    const person = neighbours[n % neighbours.length]
    if (person === undefined) throw new RangeError(`nobody lives in ${institution.country}`)
    const connection = {
      id: ids.of(provider, "connection", number),
      number,
      provider,
      institution,
      person,
      health: "healthy" as const,
      linkedAt: startOfToday + 9 * HOUR_MILLIS,
      staleSince: undefined
    }
    const plans = NEW_CONNECTION[provider]
    const made = make(
      connection,
      plans,
      plans.map(({ type }) => shares.usual(type))
    )
    if (derived.size >= REMEMBERED) derived.clear()
    derived.set(number, made)
    return made
  }

  return {
    listed,
    connect,
    byNumber: (number) => {
      const derivation = derivationOf(number)
      if (derivation === undefined) return listed[number]
      const institution = INSTITUTIONS[derivation.institution]
      if (institution?.ids[derivation.provider] === undefined) return undefined
      return connect(derivation.provider, institution, derivation.n)
    }
  }
}
