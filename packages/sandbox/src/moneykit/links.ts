/** MoneyKit's links, and the sessions in which they are made. */
import type { CreateLinkSessionRequest, LinkCommon } from "@bankstream/moneykit/link-session"
import { createLinkSession } from "@bankstream/moneykit/link-session"
import type { ImportLinkRequest, UpdateLinkRequest } from "@bankstream/moneykit/links"
import * as Result from "effect/Result"
import type { Simulation } from "../face.ts"
import { type Connection, formatInstant, type Institution } from "../world.ts"
import {
  badExchange,
  badState,
  deleted,
  forbidden,
  invalidField,
  linkCodes,
  type MoneyKitRefusal,
  noLink
} from "./errors.ts"
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

/** What an end user does in Connect, and for whom. */
export interface Session {
  readonly request: CreateLinkSessionRequest
  readonly expiresAt: number
  /** The link that was begun. */
  link: Link | undefined
  isOver: boolean
}

interface Exchangeable {
  readonly link: Link
  readonly expiresAt: number
  used: boolean
}

/** What a session's token and the token that it ends with are good for. */
const TOKEN_LIFE = 30 * 60_000

/** Documented: for so long MoneyKit knows that there was such a link. */
const TOMBSTONE_LIFE = 90 * 24 * 3_600_000

type Answer<A> = Result.Result<A, MoneyKitRefusal>

/** What an end user ends Connect with: a link, and the token to exchange; none where the link was there before. */
export interface Linked {
  readonly link: Link
  readonly token: string | null
}

/** The links, and the sessions that make them. */
export interface Links {
  readonly startSession: (request: CreateLinkSessionRequest) => Answer<string>
  /** A session that an end user can still go through; or a sentence. */
  readonly session: (token: string) => Result.Result<Session, string>
  /** The end user has signed in at a bank, and still has to agree to what is shared. */
  readonly begin: (session: Session, institution: Institution) => Link
  /** The end user did not let MoneyKit in. */
  readonly refuse: (session: Session, institution: Institution) => Link
  /** The end user agrees to share these products; all that the session asks for unless said otherwise. */
  readonly finish: (session: Session, link: Link, products?: ReadonlyArray<Product>) => string
  /** The end user has signed in again; undefined when the link is gone. */
  readonly mend: (session: Session) => Link | undefined
  /** What a person would do in Connect, all at once: links a bank, or signs in again; or a sentence. */
  readonly complete: (sessionToken: string, institutionId: string | undefined) => Result.Result<Linked, string>
  readonly exchange: (token: string) => Answer<Link>
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
  readonly update: (link: Link, request: UpdateLinkRequest) => void
  readonly delete: (link: Link) => void
  /** In the order in which they were made, without those that were deleted. */
  readonly list: () => ReadonlyArray<Link>
  readonly write: (link: Link) => LinkCommon
  /** The banks that a session lets its user choose from. */
  readonly choices: (session: Session) => ReadonlyArray<Institution>
}

/** The links that are there from the start. */
export const makeLinks = ({ connections, ids, time, world }: Simulation): Links => {
  const links = new Map<string, Link>()
  const sessions = new Map<string, Session>()
  const exchangeables = new Map<string, Exchangeable>()

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

  const institutionOf = (id: string | null | undefined): Institution | undefined =>
    id === undefined || id === null ? undefined : world.institution("moneykit", id)

  const errorOf: Links["errorOf"] = ({ connection, error }) => {
    const health = connections.health(connection)
    return error ?? (health === "healthy" ? undefined : linkCodes[health])
  }

  const asked = ({ request }: Session): ReadonlyArray<Product> => {
    const products = request.settings?.products
    return products === undefined
      ? PRODUCTS
      : PRODUCTS.filter((product) => product === "accounts" || Object.hasOwn(products, product))
  }

  const choices: Links["choices"] = ({ request }) => {
    const countries = request.settings?.countries
    return world.institutions.filter(
      ({ country, ids: { moneykit } }) =>
        moneykit !== undefined && (countries ?? [country]).some((each) => each === country)
    )
  }

  const session: Links["session"] = (token) => {
    const found = sessions.get(token)
    if (found === undefined) return Result.fail("There is no such link session.")
    if (found.isOver) return Result.fail("This link session is completed already.")
    return time.clock() >= found.expiresAt ? Result.fail("This link session has expired.") : Result.succeed(found)
  }

  const make = ({ request }: Session, institution: Institution, error?: LinkError): Link =>
    add({
      connection: connections.link("moneykit", institution),
      userId: request.customer_user.id,
      importedFrom: undefined,
      products: [],
      settings: request.settings ?? {},
      state: "connecting",
      error,
      webhook: request.webhook ?? null,
      tags: request.link_tags ?? []
    })

  const begin: Links["begin"] = (found, institution) => (found.link ??= make(found, institution))

  const finish: Links["finish"] = (found, link, products = asked(found)) => {
    found.isOver = true
    link.products = PRODUCTS.filter((product) => product === "accounts" || products.includes(product))
    link.state = "awaiting_token_exchange"
    const token = ids.moneykitId("exchangeable", exchangeables.size).replace("mk_", "ext_")
    exchangeables.set(token, { link, expiresAt: time.clock() + TOKEN_LIFE, used: false })
    return token
  }

  const mend: Links["mend"] = (found) => {
    const { existing_link_id, link_tags, webhook } = found.request
    const link = find(existing_link_id ?? "")
    if (Result.isFailure(link)) return undefined
    found.isOver = true
    link.success.error = undefined
    link.success.state = "connected"
    connections.mend(link.success.connection)
    // Documented: what a session for an existing link leaves out is removed from it.
    link.success.webhook = webhook ?? null
    link.success.tags = link_tags ?? []
    link.success.products = PRODUCTS.filter(
      (product) =>
        link.success.products.includes(product) || Object.hasOwn(found.request.settings?.products ?? {}, product)
    )
    return link.success
  }

  return {
    startSession: (request) => {
      const { existing_link_id, institution_id, redirect_uri } = request
      if (existing_link_id !== undefined && existing_link_id !== null && Result.isFailure(find(existing_link_id))) {
        return Result.fail(invalidField(createLinkSession, "existing_link_id", "there is no such link"))
      }
      if (institution_id !== undefined && institution_id !== null && institutionOf(institution_id) === undefined) {
        return Result.fail(invalidField(createLinkSession, "institution_id", "there is no such institution"))
      }
      if (redirect_uri.includes("?")) {
        const message = "The redirect_uri must not have a query string of its own"
        return Result.fail({ code: "link_session_error.forbidden_config", message })
      }
      const token = ids.moneykitId("link_session", sessions.size).replace("mk_", "lst_")
      sessions.set(token, { request, expiresAt: time.clock() + TOKEN_LIFE, link: undefined, isOver: false })
      return Result.succeed(token)
    },
    session,
    choices,
    begin,
    refuse: (found, institution) => {
      found.isOver = true
      return make(found, institution, "user_oauth_denied")
    },
    finish,
    mend,

    complete: (sessionToken, institutionId) =>
      Result.flatMap(session(sessionToken), (found): Result.Result<Linked, string> => {
        if (found.request.existing_link_id !== undefined && found.request.existing_link_id !== null) {
          const mended = mend(found)
          return mended === undefined
            ? Result.fail("The link of this session was deleted.")
            : Result.succeed({ link: mended, token: null })
        }
        const wanted = institutionId ?? found.request.institution_id
        const institution = institutionOf(wanted) ?? (institutionId === undefined ? choices(found)[0] : undefined)
        if (institution === undefined) return Result.fail(`There is no institution ${institutionId ?? ""}.`)
        const link = begin(found, institution)
        return Result.succeed({ link, token: finish(found, link) })
      }),

    exchange: (token) => {
      const found = exchangeables.get(token)
      if (found === undefined) return Result.fail(badExchange("The token is not known"))
      if (found.used) return Result.fail(badExchange("The token was exchanged already"))
      if (time.clock() >= found.expiresAt) return Result.fail(badExchange("The token has expired"))
      found.used = true
      found.link.state = "connected"
      return Result.succeed(found.link)
    },

    import: ({ customer_user, institution_id, provider }) => {
      // `mx.chase` and the like are known to MoneyKit, and to nobody here.
      const institution =
        institutionOf(institution_id) ?? world.institutions.find(({ ids: { moneykit } }) => moneykit !== undefined)
      if (institution === undefined) throw new RangeError("the world has no institution of MoneyKit")
      return add({
        connection: connections.link("moneykit", institution),
        userId: customer_user.id,
        importedFrom: { institutionId: institution_id, provider },
        products: ["accounts", "transactions"],
        settings: {},
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
