/** MoneyKit's links. */
import type { CreateLinkSessionRequest, LinkCommon } from "@bankstream/moneykit/link-session"
import type { ImportLinkRequest, UpdateLinkRequest } from "@bankstream/moneykit/links"
import * as Result from "effect/Result"
import type { Simulation } from "../face.ts"
import { type Connection, formatInstant, type Institution } from "../world.ts"
import { type CustomAccount, customAccounts } from "./custom.ts"
import { badState, deleted, forbidden, linkCodes, type MoneyKitRefusal, noLink } from "./errors.ts"
import { type Product, PRODUCTS, type Refresh, writeProduct } from "./products.ts"

/** Why a link does not work. */
export const LINK_ERRORS = [
  "system_error",
  "provider_error",
  "institution_error",
  "user_error",
  "auth_expired",
  "no_accounts",
  "user_setup_required",
  "invalid_credentials",
  "user_oauth_denied",
  "user_input_incorrect",
  "incomplete"
] as const

/** One of the reasons why a link does not work. */
export type LinkError = (typeof LINK_ERRORS)[number]

/** An end user's connection, as MoneyKit keeps it. */
export interface Link {
  readonly connection: Connection
  /** The app's own id of its user. Of links that are there from the start it is the person's e-mail address. */
  readonly userId: string
  /** As the app named it, where it was imported from elsewhere. */
  readonly importedFrom: { readonly institutionId: string; readonly provider: LinkCommon["provider"] } | undefined
  /** What the end user has granted. */
  products: ReadonlyArray<Product>
  readonly settings: NonNullable<CreateLinkSessionRequest["settings"]>
  /** What the app made up in the place of what the bank has. */
  readonly custom: ReadonlyArray<CustomAccount>
  readonly createdAt: number
  readonly refreshes: Map<Product, Refresh>
  /** What the next refresh of a product fails with. */
  readonly failures: Map<Product, NonNullable<Refresh["error"]>>
  state: "connecting" | "awaiting_token_exchange" | "connected" | "deleted"
  deletedAt: number | undefined
  /** What a control or a reset says is wrong. */
  error: LinkError | undefined
  webhook: string | null
  tags: ReadonlyArray<string>
}

/** Documented: for so long MoneyKit knows that there was such a link. */
const TOMBSTONE_LIFE = 90 * 24 * 3_600_000

type Answer<A> = Result.Result<A, MoneyKitRefusal>

/** The links. */
export interface Links {
  /** A link of somebody to a bank, which they have not agreed to yet, or refused. */
  readonly make: (request: CreateLinkSessionRequest, institution: Institution, error?: LinkError) => Link
  readonly import: (request: ImportLinkRequest) => Link
  /** The link with this id, whatever state it is in, unless it was deleted. */
  readonly find: (id: string) => Answer<Link>
  /** The link of a connection, unless it was deleted. */
  readonly of: (connection: Connection) => Link | undefined
  /** The link with this id, if it works. */
  readonly working: (id: string) => Answer<Link>
  /** The link with this id, if it works and its user granted the product. */
  readonly open: (id: string, product: Product) => Answer<Link>
  /** What is wrong with a link, if anything is. */
  readonly errorOf: (link: Link) => string | undefined
  /** Has it not work, for this reason: its bank is not read any more. */
  readonly fail: (link: Link, error: LinkError) => void
  /** Has it work again, as far as its bank lets MoneyKit in. */
  readonly heal: (link: Link) => void
  readonly update: (link: Link, request: UpdateLinkRequest) => void
  readonly delete: (link: Link) => void
  /** In the order in which they were made, without those that were deleted. */
  readonly list: () => ReadonlyArray<Link>
  readonly write: (link: Link) => LinkCommon
}

/** The links that are there from the start. */
export const makeLinks = ({ connections, ids, time, world }: Simulation): Links => {
  const links = new Map<string, Link>()

  const add = (
    link: Omit<Link, "createdAt" | "refreshes" | "failures" | "deletedAt"> & { createdAt?: number }
  ): Link => {
    const { now } = time
    const made: Link = { createdAt: now(), ...link, refreshes: new Map(), failures: new Map(), deletedAt: undefined }
    links.set(made.connection.id, made)
    return made
  }

  for (const connection of world.connections) {
    if (connection.provider !== "moneykit") continue
    add({
      connection,
      userId: connection.person.email,
      importedFrom: undefined,
      products: PRODUCTS,
      settings: {},
      custom: [],
      createdAt: connection.linkedAt,
      state: "connected",
      error: undefined,
      webhook: null,
      tags: []
    })
  }

  const find: Links["find"] = (id) => {
    const link = links.get(id)
    if (link === undefined) return Result.fail(noLink)
    if (link.deletedAt === undefined) return Result.succeed(link)
    return Result.fail(time.now() < link.deletedAt + TOMBSTONE_LIFE ? deleted : noLink)
  }

  const errorOf: Links["errorOf"] = ({ connection, error }) => {
    const health = connections.health(connection)
    return error ?? (health === "healthy" ? undefined : linkCodes[health])
  }

  return {
    make: (request, institution, error) => {
      // Who lives where the bank is and is known by that address is who links it; of others the sandbox knows nothing.
      const person = world.people.find(
        ({ country, email }) => email === request.customer_user.id && country === institution.country
      )
      const connection = connections.link("moneykit", institution, person)
      const custom = customAccounts(ids, connection, request.custom_sandbox_data)
      return add({
        connection: custom.length === 0 ? connection : { ...connection, accounts: [] },
        custom,
        userId: request.customer_user.id,
        importedFrom: undefined,
        products: [],
        settings: request.settings ?? {},
        state: "connecting",
        error,
        webhook: request.webhook ?? null,
        tags: request.link_tags ?? []
      })
    },

    import: ({ customer_user, institution_id, provider }) => {
      // `mx.chase` and the like are known to MoneyKit, and to nobody here.
      const institution =
        world.institution("moneykit", institution_id) ??
        world.institutions.find(({ ids: { moneykit } }) => moneykit !== undefined)
      if (institution === undefined) throw new RangeError("the world has no institution of MoneyKit")
      return add({
        connection: connections.link("moneykit", institution),
        userId: customer_user.id,
        importedFrom: { institutionId: institution_id, provider },
        products: ["accounts", "transactions"],
        settings: {},
        custom: [],
        state: "connected",
        // Documented: its user has to sign in before anything is read.
        error: "auth_expired",
        webhook: null,
        tags: []
      })
    },

    find,
    of: (connection) => {
      const link = find(connection.id)
      return Result.isSuccess(link) ? link.success : undefined
    },
    working: (id) =>
      Result.flatMap(find(id), (link) => {
        const error = errorOf(link) ?? (link.state === "connected" ? undefined : "incomplete")
        return error === undefined ? Result.succeed(link) : Result.fail(badState(error))
      }),
    open(id, product) {
      return Result.flatMap(this.working(id), (link) =>
        link.products.includes(product) ? Result.succeed(link) : Result.fail(forbidden(titleOf(product)))
      )
    },
    errorOf,

    fail: (link, error) => {
      link.error = error
      world.edit.pause(link.connection)
    },
    heal: (link) => {
      link.error = undefined
      if (connections.health(link.connection) === "healthy") world.edit.resume(link.connection)
    },
    update: (link, { link_tags, tags, webhook }) => {
      if (webhook !== undefined) link.webhook = webhook
      link.tags = link_tags ?? tags ?? link.tags
    },
    delete: (link) => {
      link.state = "deleted"
      link.deletedAt = time.now()
    },
    list: () => [...links.values()].filter(({ state }) => state !== "deleted"),

    write: (link) => {
      const { connection, importedFrom, refreshes, settings } = link
      const { institution } = connection
      const error = errorOf(link)
      const now = time.now()
      // Nothing was read yet of what its user did not grant, nor of what was only imported.
      const readAt =
        link.state === "connecting" || (importedFrom !== undefined && error !== undefined)
          ? undefined
          : connections.health(connection) === "healthy"
            ? world.readAt(connection)
            : connection.refreshedAt
      const product = (name: Product) => {
        const own = name === "accounts" || name === "enrichment" ? undefined : settings.products?.[name]
        // What a control holds back was never fetched.
        const isHeld = now < (connections.readyAt(connection, name) ?? now)
        return link.products.includes(name)
          ? writeProduct(refreshes.get(name), isHeld ? undefined : readAt, own, now)
          : null
      }
      const transactions = product("transactions")
      return {
        link_id: connection.id,
        institution_id: importedFrom?.institutionId ?? institution.ids.moneykit ?? institution.slug,
        institution_name: institution.name,
        institution_avatar: `https://${institution.domain}/avatar.png`,
        state: link.state !== "deleted" && error !== undefined ? "error" : link.state,
        error_code: error ?? null,
        last_synced_at: readAt === undefined ? null : formatInstant(readAt),
        provider: importedFrom?.provider ?? (institution.oauth ? "akoya" : "mx"),
        link_tags: link.tags,
        tags: link.tags,
        webhook: link.webhook,
        products: {
          accounts: product("accounts"),
          account_numbers: product("account_numbers"),
          identity: product("identity"),
          transactions: transactions === null ? null : { ...transactions, has_history: true },
          investments: product("investments"),
          enrichment: product("enrichment")
        },
        available_products: PRODUCTS.filter((name) => !link.products.includes(name))
      }
    }
  }
}

const titleOf = (product: Product): string => product.charAt(0).toUpperCase() + product.slice(1).replaceAll("_", " ")
