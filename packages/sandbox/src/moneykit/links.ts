/** MoneyKit's links, and the sessions in which they are made. */
import type { CreateLinkSessionRequest, LinkCommon } from "@bankstream/moneykit/link-session"
import { createLinkSession } from "@bankstream/moneykit/link-session"
import type { UpdateLinkRequest } from "@bankstream/moneykit/links"
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

const PRODUCTS = ["accounts", "account_numbers", "identity", "transactions", "investments", "enrichment"] as const
type Product = (typeof PRODUCTS)[number]

/** An end user's connection, as MoneyKit keeps it. */
export interface Link {
  readonly connection: Connection
  /** What the end user has granted. */
  readonly products: ReadonlyArray<Product>
  readonly createdAt: number
  state: "awaiting_token_exchange" | "connected" | "deleted"
  webhook: string | null
  tags: ReadonlyArray<string>
}

interface Session {
  readonly request: CreateLinkSessionRequest
  readonly expiresAt: number
  completed: boolean
}

interface Exchangeable {
  readonly link: Link
  readonly expiresAt: number
  used: boolean
}

/** What a session's token and the token that it ends with are good for. */
const TOKEN_LIFE = 30 * 60_000

type Answer<A> = Result.Result<A, MoneyKitRefusal>

/** The links, and the sessions that make them. */
export interface Links {
  readonly startSession: (request: CreateLinkSessionRequest, now: number) => Answer<string>
  /**
   * What a person would do in Connect: links a bank, or signs in again where the session is for a link that exists.
   * Gives the token to exchange, which there is none of for a link that exists; or a sentence.
   */
  readonly complete: (
    sessionToken: string,
    institutionId: string | undefined,
    now: number
  ) => Result.Result<string | null, string>
  readonly exchange: (token: string, now: number) => Answer<Link>
  /** The link with this id, whatever state it is in, unless it was deleted. */
  readonly find: (id: string) => Answer<Link>
  /** The link with this id, if it works and its user granted the product. */
  readonly open: (id: string, product: Product) => Answer<Link>
  readonly update: (link: Link, request: UpdateLinkRequest) => void
  readonly delete: (link: Link) => void
  /** In the order in which they were made, without those that were deleted. */
  readonly list: () => ReadonlyArray<Link>
  readonly write: (link: Link) => LinkCommon
}

/** The links that are there from the start. */
export const makeLinks = ({ connections, ids, world }: Simulation): Links => {
  const links = new Map<string, Link>()
  const sessions = new Map<string, Session>()
  const exchangeables = new Map<string, Exchangeable>()

  for (const connection of world.connections) {
    if (connection.provider !== "moneykit") continue
    links.set(connection.id, {
      connection,
      products: PRODUCTS,
      createdAt: connection.linkedAt,
      state: "connected",
      webhook: null,
      tags: []
    })
  }

  const find: Links["find"] = (id) => {
    const link = links.get(id)
    if (link === undefined) return Result.fail(noLink)
    return link.state === "deleted" ? Result.fail(deleted) : Result.succeed(link)
  }

  const institutionOf = (id: string | null | undefined): Institution | undefined =>
    id === undefined || id === null ? undefined : world.institution("moneykit", id)

  return {
    startSession: (request, now) => {
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
      sessions.set(token, { request, expiresAt: now + TOKEN_LIFE, completed: false })
      return Result.succeed(token)
    },

    complete: (sessionToken, institutionId, now) => {
      const session = sessions.get(sessionToken)
      if (session === undefined) return Result.fail("There is no such link session.")
      if (session.completed) return Result.fail("This link session is completed already.")
      if (now >= session.expiresAt) return Result.fail("This link session has expired.")
      const { request } = session
      if (request.existing_link_id !== undefined && request.existing_link_id !== null) {
        const link = find(request.existing_link_id)
        if (Result.isFailure(link)) return Result.fail("The link of this session was deleted.")
        session.completed = true
        connections.mend(link.success.connection)
        // Documented: what a session for an existing link leaves out is removed from it.
        link.success.webhook = request.webhook ?? null
        link.success.tags = request.link_tags ?? []
        return Result.succeed(null)
      }
      const institution =
        institutionOf(institutionId ?? request.institution_id) ??
        (institutionId === undefined ? world.institutions.find((one) => one.ids.moneykit !== undefined) : undefined)
      if (institution === undefined) return Result.fail(`There is no institution ${institutionId ?? ""}.`)
      session.completed = true
      const asked = request.settings?.products
      const link: Link = {
        connection: connections.link("moneykit", institution),
        products:
          asked === undefined
            ? PRODUCTS
            : PRODUCTS.filter((product) => product === "accounts" || Object.hasOwn(asked, product)),
        createdAt: now,
        state: "awaiting_token_exchange",
        webhook: request.webhook ?? null,
        tags: request.link_tags ?? []
      }
      links.set(link.connection.id, link)
      const token = ids.moneykitId("exchangeable", exchangeables.size).replace("mk_", "ext_")
      exchangeables.set(token, { link, expiresAt: now + TOKEN_LIFE, used: false })
      return Result.succeed(token)
    },

    exchange: (token, now) => {
      const found = exchangeables.get(token)
      if (found === undefined) return Result.fail(badExchange("The token is not known"))
      if (found.used) return Result.fail(badExchange("The token was exchanged already"))
      if (now >= found.expiresAt) return Result.fail(badExchange("The token has expired"))
      found.used = true
      found.link.state = "connected"
      return Result.succeed(found.link)
    },

    find,
    open: (id, product) =>
      Result.flatMap(find(id), (link) => {
        if (link.state !== "connected") return Result.fail(badState("incomplete"))
        const health = connections.health(link.connection)
        if (health !== "healthy") return Result.fail(badState(linkCodes[health]))
        return link.products.includes(product) ? Result.succeed(link) : Result.fail(forbidden(titleOf(product)))
      }),

    update: (link, { link_tags, tags, webhook }) => {
      if (webhook !== undefined) link.webhook = webhook
      link.tags = link_tags ?? tags ?? link.tags
    },
    delete: (link) => {
      link.state = "deleted"
    },
    list: () => [...links.values()].filter(({ state }) => state !== "deleted"),

    write: (link) => {
      const { connection } = link
      const { institution } = connection
      const health = connections.health(connection)
      const refreshed = formatInstant(connection.refreshedAt)
      const product = (name: Product) =>
        link.products.includes(name)
          ? {
              refreshed_at: refreshed,
              last_attempted_at: refreshed,
              error_code: null,
              error_message: null,
              unavailable: null,
              settings: { required: false, require_permission: false, prefetch: false, reason: null }
            }
          : null
      const transactions = product("transactions")
      return {
        link_id: connection.id,
        institution_id: institution.ids.moneykit ?? institution.slug,
        institution_name: institution.name,
        institution_avatar: `https://${institution.domain}/avatar.png`,
        state: link.state === "connected" && health !== "healthy" ? "error" : link.state,
        error_code: health === "healthy" ? null : linkCodes[health],
        last_synced_at: refreshed,
        provider: institution.oauth ? "akoya" : "mx",
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
