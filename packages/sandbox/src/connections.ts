/** Who is linked to what at the moment: the world's connections, those linked since, and which of them work. */
import type { Time } from "./time.ts"
import type { Connection, Health, Institution, Person, Provider, World } from "./world.ts"

/** The connections as they are now. */
export interface Connections {
  /** A further connection of somebody to a bank, as if a person had just linked it: that one, or anybody. */
  readonly link: (provider: Provider, institution: Institution, person?: Person) => Connection
  /** The connection that a person had with a bank from the start, or a further one of theirs. */
  readonly linkPerson: (provider: Provider, institution: Institution, person: Person) => Connection
  /** Only what the provider's client knows of: what was there from the start, and what was linked since. */
  readonly find: (provider: Provider, id: string) => Connection | undefined
  /** In the order in which they came. */
  readonly list: (provider: Provider) => ReadonlyArray<Connection>
  readonly health: (connection: Connection) => Health
  /** The bank stops letting the provider in. */
  readonly break: (connection: Connection) => void
  /** The end user takes back the consent, at the bank. */
  readonly revoke: (connection: Connection) => void
  /** The end user has signed in again. */
  readonly mend: (connection: Connection) => void
  /** What became of the login no longer counts: another one is tried, and the bank is read when that is good. */
  readonly forget: (connection: Connection) => void
  /** A product of the connection cannot be read before an instant of the world's time. */
  readonly holdBack: (connection: Connection, product: string, until: number) => void
  /** From when on a product can be read, in the world's time; undefined when nobody held it back. */
  readonly readyAt: (connection: Connection, product: string) => number | undefined
}

/** The connections of a world, as they are at its start. */
export const makeConnections = (world: World, time: Pick<Time, "now">): Connections => {
  const known = new Map(world.connections.map((connection) => [connection.id, connection]))
  /** What became of connections since the start. */
  const healths = new Map<string, Health>()
  const linked = new Map<string, number>()
  /** From when on products are there that were held back, by connection and product. */
  const held = new Map<string, number>()

  const fail = (connection: Connection, health: Health): void => {
    healths.set(connection.id, health)
    world.edit.pause(connection)
  }

  /** The next of the connections that can be made up for a bank, and that suits. */
  const next = (
    provider: Provider,
    institution: Institution,
    suits: (connection: Connection) => boolean
  ): Connection => {
    const key = `${provider} ${institution.slug}`
    for (let n = linked.get(key) ?? 0; ; n++) {
      const made = world.connect(provider, institution, n)
      if (known.has(made.id) || !suits(made)) continue
      world.edit.link(made)
      const connection: Connection = {
        ...made,
        linkedAt: time.now(),
        get refreshedAt() {
          return made.refreshedAt
        }
      }
      known.set(connection.id, connection)
      // Those that were passed over stay open for somebody whom they suit.
      if (n === (linked.get(key) ?? 0)) linked.set(key, n + 1)
      return connection
    }
  }

  return {
    link: (provider, institution, person) =>
      next(provider, institution, (one) => person === undefined || one.person === person),
    linkPerson: (provider, institution, person) =>
      world.connections.find(
        (one) => one.provider === provider && one.institution === institution && one.person === person
      ) ?? next(provider, institution, (one) => one.person === person),
    find: (provider, id) => {
      const found = known.get(id)
      return found?.provider === provider ? found : undefined
    },
    list: (provider) => [...known.values()].filter((connection) => connection.provider === provider),
    health: (connection) => healths.get(connection.id) ?? connection.health,
    break: (connection) => fail(connection, connection.institution.oauth ? "consent_expired" : "credentials_rejected"),
    revoke: (connection) => fail(connection, "consent_revoked"),
    mend: (connection) => {
      healths.set(connection.id, "healthy")
      world.edit.resume(connection)
    },
    forget: (connection) => {
      healths.set(connection.id, "healthy")
    },
    holdBack: (connection, product, until) => {
      held.set(`${connection.id} ${product}`, until)
    },
    readyAt: (connection, product) => held.get(`${connection.id} ${product}`)
  }
}
