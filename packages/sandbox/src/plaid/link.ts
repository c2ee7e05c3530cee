/** Link tokens, the sessions that they open, and Link Delivery's older view of the same. */
import type {
  LinkTokenCreateRequest,
  LinkTokenCreateResponse,
  LinkTokenGetResponse,
  LinkTokenGetSessionsResponse
} from "@bankstream/plaid/link"
import type { LinkDeliveryCreateResponse, LinkDeliveryGetResponse } from "@bankstream/plaid/link-delivery"
import * as Result from "effect/Result"
import type { Simulation } from "../face.ts"
import { formatInstant } from "../world.ts"
import type { PlaidRefusal } from "./errors.ts"
import { findInstitution } from "./institutions.ts"
import type { Items } from "./items.ts"

interface Session {
  readonly token: string
  readonly request: LinkTokenCreateRequest
  readonly createdAt: number
  readonly expiresAt: number
  /** Its delivery was asked for. */
  delivered: boolean
  outcome: { readonly publicToken: string; readonly institutionId: string; readonly finishedAt: number } | undefined
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** What a token lives, and what it lives in update mode. */
const LIFE = 4 * HOUR
const UPDATE_LIFE = 30 * MINUTE
/** How much longer than its life a token can be asked about. */
const REMEMBERED = 6 * HOUR

const PREFIX = "link-sandbox-"

type Answer<A> = Result.Result<A, PlaidRefusal>

/** The tokens of Link, and what is made of them. */
export interface Links {
  readonly create: (
    request: LinkTokenCreateRequest,
    now: number,
    origin: string
  ) => Answer<Omit<LinkTokenCreateResponse, "request_id">>
  readonly get: (token: string, now: number) => Answer<Omit<LinkTokenGetResponse, "request_id">>
  readonly deliver: (
    token: string,
    now: number,
    origin: string
  ) => Answer<Omit<LinkDeliveryCreateResponse, "request_id">>
  readonly delivery: (sessionId: string, now: number) => Answer<Omit<LinkDeliveryGetResponse, "request_id">>
  /** What a person would do: links a bank in the session of a token. Gives the public token. */
  readonly complete: (token: string, institutionId: string, now: number) => Answer<string>
}

const invalidToken = (message: string): PlaidRefusal => ({ code: "INVALID_LINK_TOKEN", message })

/** Link's tokens, none of which is given out yet. */
export const makeLinks = ({ ids, world }: Simulation, items: Items): Links => {
  const sessions = new Map<string, Session>()

  const find = (token: string): Answer<Session> => {
    const found = sessions.get(token)
    return found === undefined ? Result.fail(invalidToken("there is no such link token")) : Result.succeed(found)
  }

  const findAlive = (token: string, now: number, grace = 0): Answer<Session> =>
    Result.flatMap(find(token), (session) =>
      now < session.expiresAt + grace
        ? Result.succeed(session)
        : Result.fail(invalidToken("the link token has expired"))
    )

  const urlOf = (session: Session, origin: string): string => `${origin}/_sandbox/link-tokens/${session.token}`

  return {
    create: (request, now, origin) => {
      const update = request.access_token ?? undefined
      const products = request.products ?? []
      if (update === undefined && request.user === undefined && request.user_id === undefined) {
        return Result.fail({ code: "MISSING_FIELDS", message: "the following required fields are missing: user" })
      }
      if (update === undefined && products.length === 0) {
        return Result.fail({ code: "MISSING_FIELDS", message: "the following required fields are missing: products" })
      }
      const owner = update === undefined ? Result.succeed(undefined) : items.find(update)
      return Result.map(owner, () => {
        const lifetime = request.hosted_link?.url_lifetime_seconds
        const life = lifetime === undefined ? (update === undefined ? LIFE : UPDATE_LIFE) : lifetime * 1_000
        const session: Session = {
          token: `${PREFIX}${ids.uuid("link_token", sessions.size)}`,
          request,
          createdAt: now,
          expiresAt: now + life,
          delivered: false,
          outcome: undefined
        }
        sessions.set(session.token, session)
        return {
          link_token: session.token,
          expiration: formatInstant(session.expiresAt),
          ...(request.hosted_link === undefined ? {} : { hosted_link_url: urlOf(session, origin) })
        }
      })
    },

    get: (token, now) =>
      Result.map(findAlive(token, now, REMEMBERED), (session) => {
        const { request } = session
        return {
          link_token: token,
          created_at: formatInstant(session.createdAt),
          expiration: formatInstant(session.expiresAt),
          link_sessions: session.outcome === undefined ? [] : [finished(session, session.outcome)],
          metadata: {
            client_name: request.client_name,
            country_codes: request.country_codes,
            initial_products: request.products ?? [],
            language: request.language,
            redirect_uri: request.redirect_uri ?? null,
            webhook: request.webhook ?? null
          }
        }
      }),

    deliver: (token, now, origin) =>
      Result.map(findAlive(token, now), (session) => {
        session.delivered = true
        return {
          link_delivery_url: urlOf(session, origin),
          link_delivery_session_id: token.slice(PREFIX.length)
        }
      }),

    delivery: (sessionId, now) => {
      const session = sessions.get(`${PREFIX}${sessionId}`)
      if (session?.delivered !== true) {
        return Result.fail({ code: "INVALID_FIELD", message: "there is no link delivery session with this id" })
      }
      const { createdAt, expiresAt, outcome } = session
      const created_at = formatInstant(createdAt)
      return Result.succeed(
        outcome === undefined
          ? { status: now < expiresAt ? "CREATED" : "EXPIRED", created_at }
          : {
              status: "COMPLETED",
              created_at,
              completed_at: formatInstant(outcome.finishedAt),
              public_tokens: [outcome.publicToken]
            }
      )
    },

    complete: (token, institutionId, now) =>
      Result.flatMap(findAlive(token, now), (session) =>
        Result.map(findInstitution(world, institutionId), (institution) => {
          const { products, webhook } = session.request
          const publicToken = items.offer({ institution, products: products ?? [], webhook: webhook ?? null, now })
          session.outcome = { publicToken, institutionId, finishedAt: now }
          return publicToken
        })
      )
  }
}

const finished = (
  session: Session,
  { finishedAt, institutionId, publicToken }: NonNullable<Session["outcome"]>
): LinkTokenGetSessionsResponse => ({
  link_session_id: session.token.slice(PREFIX.length),
  started_at: formatInstant(session.createdAt),
  finished_at: formatInstant(finishedAt),
  results: {
    item_add_results: [{ public_token: publicToken, accounts: [], institution: { institution_id: institutionId } }],
    bank_income_results: [],
    cra_item_add_results: [],
    cra_update_results: [],
    document_income_results: null,
    payroll_income_results: []
  }
})
