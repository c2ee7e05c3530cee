/** Link tokens, the sessions that they open, and Link Delivery's older view of the same. */
import type { LinkTokenCreateRequest, LinkTokenCreateResponse, LinkTokenGetResponse } from "@bankstream/plaid/link"
import type { LinkDeliveryCreateResponse, LinkDeliveryGetResponse } from "@bankstream/plaid/link-delivery"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { forget } from "../bounded.ts"
import type { Simulation } from "../face.ts"
import { formatInstant, type Institution, type World } from "../world.ts"
import { renewConsent } from "./consents.ts"
import { invalidField, type PlaidRefusal } from "./errors.ts"
import { findInstitution } from "./institutions.ts"
import type { Item, Offer } from "./item.ts"
import type { Items } from "./items.ts"
import { writeSession } from "./link-results.ts"
import { addItem, finish, isFinished, makeSession, type Session } from "./link-session.ts"
import type { Notices } from "./notices.ts"
import { linkedProducts, productsAsked, wrongProducts } from "./products.ts"
import type { Transfers } from "./transfers.ts"
import type { User, Users } from "./users.ts"

/** A link token, and what became of it. */
export interface Link {
  readonly token: string
  readonly request: LinkTokenCreateRequest
  /** The Item whose user is to sign in again. */
  readonly update: Item | undefined
  /** Whose the Items will be, where `/user/create` made somebody. */
  readonly userId: string | null
  readonly createdAt: number
  readonly expiresAt: number
  /** Its delivery was asked for. */
  delivered: boolean
  readonly sessions: Array<Session>
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** What a token lives, what it lives in update mode, and what it lives with the page of Hosted Link. */
const LIFE = 4 * HOUR
const UPDATE_LIFE = 30 * MINUTE
const HOSTED_LIFE = 30 * MINUTE
/** How much longer than its life a token can be asked about. */
const REMEMBERED = 6 * HOUR

/** When there are more than these, those that nobody can ask about any more are forgotten. */
const MOST_LINKS = 1_000

const PREFIX = "link-sandbox-"

type Answer<A> = Result.Result<A, PlaidRefusal>

/** The tokens of Link, and what is made of them. */
export interface Links {
  readonly create: (
    request: LinkTokenCreateRequest,
    origin: string
  ) => Answer<Omit<LinkTokenCreateResponse, "request_id">>
  readonly get: (token: string) => Answer<Omit<LinkTokenGetResponse, "request_id">>
  readonly deliver: (token: string, origin: string) => Answer<Omit<LinkDeliveryCreateResponse, "request_id">>
  readonly delivery: (sessionId: string) => Answer<Omit<LinkDeliveryGetResponse, "request_id">>
  /** The link of a token that has not expired. */
  readonly open: (token: string) => Answer<Link>
  /** The session of a link that is under way; a new one when there is none. */
  readonly sessionOf: (link: Link) => Session
  /** An Item was linked, or signed in to again; where several may be, its program is told of each. Gives its public token. */
  readonly add: (link: Link, session: Session, item: Item) => Effect.Effect<string>
  /** Ends a session, and tells the program that made the token. */
  readonly finish: (link: Link, session: Session) => Effect.Effect<void>
  /** The user of an Item has signed in again, as its program wanted. */
  readonly mend: (item: Item) => Effect.Effect<void>
  /**
   * What a person would do: links a bank in a session of a token, or signs in again where it is for an Item that there
   * is. Gives the public token.
   */
  readonly complete: (token: string, institutionId: string) => Effect.Effect<string, PlaidRefusal>
}

const invalidToken = (message: string): PlaidRefusal => ({ code: "INVALID_LINK_TOKEN", message })

const missing = (field: string): Result.Result<never, PlaidRefusal> =>
  Result.fail({ code: "MISSING_FIELDS", message: `the following required fields are missing: ${field}` })

/** Where the page of a link is, below the face's controls. */
export const HOSTED_LINK = "/hosted-link"

/** Link's tokens, none of which is given out yet. */
export const makeLinks = (
  simulation: Simulation,
  items: Items,
  notices: Notices,
  users: Users,
  transfers: Transfers
): Links => {
  const { actions, ids, time, world } = simulation
  const links = new Map<string, Link>()
  let sessions = 0
  let created = 0

  const find = (token: string): Answer<Link> => {
    const found = links.get(token)
    return found === undefined ? Result.fail(invalidToken("there is no such link token")) : Result.succeed(found)
  }

  const findAlive = (token: string, grace = 0): Answer<Link> =>
    Result.flatMap(find(token), (link) =>
      time.clock() < link.expiresAt + grace
        ? Result.succeed(link)
        : Result.fail(invalidToken("the link token has expired"))
    )

  const urlOf = (link: Link, origin: string): string => `${origin}/_sandbox${HOSTED_LINK}/${link.token}`

  const sessionOf: Links["sessionOf"] = (link) => {
    const last = link.sessions.at(-1)
    if (last !== undefined && !isFinished(last)) return last
    const requestId = ids.plaidId("link_request", sessions).slice(-15)
    const session = makeSession(ids.uuid("link_session", sessions++), requestId, time.clock())
    link.sessions.push(session)
    return session
  }

  const add: Links["add"] = (link, session, item) =>
    Effect.suspend(() => {
      // In update mode an end user can be asked about more than at first.
      if (link.update !== undefined) items.consent(item, item.consented && productsAsked(link.request))
      const public_token = items.ticketFor(item)
      addItem(session, { publicToken: public_token, item })
      if (link.request.enable_multi_item_link !== true) return Effect.succeed(public_token)
      const about = { link_session_id: session.id, link_token: link.token }
      const notice = { webhook_type: "LINK", webhook_code: "ITEM_ADD_RESULT", ...about, public_token }
      return Effect.as(notices.send(link.request.webhook, notice), public_token)
    })

  const finishSession: Links["finish"] = (link, session) =>
    Effect.suspend(() => {
      finish(session, time.clock())
      const { webhook } = link.request
      const about = { link_session_id: session.id, link_token: link.token }
      const tokens = session.added.map(({ publicToken }) => publicToken)
      return Effect.gen(function* () {
        yield* notices.send(webhook, { webhook_type: "LINK", webhook_code: "EVENTS", ...about, events: session.events })
        yield* notices.send(webhook, {
          webhook_type: "LINK",
          webhook_code: "SESSION_FINISHED",
          ...about,
          status: tokens.length > 0 ? "SUCCESS" : "EXITED",
          ...(tokens[0] === undefined ? {} : { public_token: tokens[0] }),
          public_tokens: tokens
        })
      })
    })

  const mend: Links["mend"] = ({ connection }) =>
    Effect.suspend(() => {
      const item = items.of(connection)
      if (item === undefined) return actions.mend(connection)
      items.mending.add(item)
      return Effect.ensuring(
        Effect.andThen(actions.mend(connection), renewConsent(simulation, items, notices, item)),
        Effect.sync(() => items.mending.delete(item))
      )
    })

  /** The Item whose user a request wants to sign in again: by its token, or by a transfer that waits for that. */
  const updated = ({ access_token, transfer }: LinkTokenCreateRequest): Answer<Item | undefined> => {
    if (access_token !== undefined && access_token !== null) return items.find(access_token)
    if (transfer?.authorization_id === undefined) return Result.succeed(undefined)
    return Result.map(transfers.authorization(transfer.authorization_id), ({ proposal }) => proposal.item)
  }

  return {
    create: (request, origin) => {
      const isUpdate = inUpdateMode(request)
      const products = request.products ?? []
      const { user_id, user_token } = request
      const isNamed = user_id !== undefined || user_token !== undefined
      if (!isUpdate && request.user === undefined && !isNamed) return missing("user")
      if (!isUpdate && products.length === 0) return missing("products")
      const wrong = wrongProducts(request)
      if (wrong !== undefined) return Result.fail(invalidField(wrong))
      const owner = updated(request)
      const user: Answer<User | undefined> = isNamed ? users.find({ user_id, user_token }) : Result.succeed(undefined)
      return Result.map(Result.all([owner, user]), ([item, somebody]) => {
        const createdAt = time.clock()
        const link: Link = {
          token: `${PREFIX}${ids.uuid("link_token", created++)}`,
          request,
          update: item,
          userId: somebody?.id ?? null,
          createdAt,
          expiresAt: createdAt + lifeOf(request),
          delivered: false,
          sessions: []
        }
        links.set(link.token, link)
        forget(links, MOST_LINKS, ({ expiresAt }) => createdAt >= expiresAt + REMEMBERED)
        return {
          link_token: link.token,
          expiration: formatInstant(link.expiresAt),
          ...(request.hosted_link === undefined ? {} : { hosted_link_url: urlOf(link, origin) }),
          ...(somebody === undefined ? {} : { user_id: somebody.id })
        }
      })
    },

    get: (token) =>
      Result.map(findAlive(token, REMEMBERED), (link) => {
        const { request } = link
        return {
          link_token: token,
          created_at: formatInstant(link.createdAt),
          expiration: formatInstant(link.expiresAt),
          link_sessions: link.sessions.map(writeSession),
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

    deliver: (token, origin) =>
      Result.map(findAlive(token), (link) => {
        link.delivered = true
        return { link_delivery_url: urlOf(link, origin), link_delivery_session_id: token.slice(PREFIX.length) }
      }),

    delivery: (sessionId) => {
      const link = links.get(`${PREFIX}${sessionId}`)
      if (link?.delivered !== true) {
        return Result.fail({ code: "INVALID_FIELD", message: "there is no link delivery session with this id" })
      }
      const created_at = formatInstant(link.createdAt)
      const last = link.sessions.at(-1)
      const done = link.sessions.find(({ added, finishedAt }) => finishedAt !== undefined && added.length > 0)
      if (done?.finishedAt !== undefined) {
        return Result.succeed({
          status: "COMPLETED",
          created_at,
          completed_at: formatInstant(done.finishedAt),
          public_tokens: done.added.map(({ publicToken }) => publicToken)
        })
      }
      if (time.clock() >= link.expiresAt) return Result.succeed({ status: "EXPIRED", created_at })
      if (last === undefined) return Result.succeed({ status: "CREATED", created_at })
      return Result.succeed({ status: isFinished(last) ? "EXITED" : "OPENED", created_at })
    },

    open: (token) => findAlive(token),
    sessionOf,
    add,
    finish: finishSession,
    mend,

    complete: (token, institutionId) =>
      Effect.gen(function* () {
        const link = yield* Effect.fromResult(findAlive(token))
        const session = sessionOf(link)
        const { update } = link
        const institution =
          update?.connection.institution ?? (yield* Effect.fromResult(findInstitution(world, institutionId)))
        if (update !== undefined) yield* mend(update)
        const item = update ?? items.make(offerOf(world, institution, link))
        const publicToken = yield* add(link, session, item)
        yield* finishSession(link, session)
        return publicToken
      })
  }
}

/** What of a link's request goes into the Item that it makes. */
export const offerOf = (world: World, institution: Institution, { request, userId }: Link): Offer => ({
  institution,
  products: (accounts) => linkedProducts(world, request, institution, accounts),
  webhook: request.webhook ?? null,
  userId,
  days: request.transactions?.days_requested
})

const inUpdateMode = ({ access_token, transfer }: LinkTokenCreateRequest): boolean =>
  (access_token !== undefined && access_token !== null) || transfer?.authorization_id !== undefined

const lifeOf = (request: LinkTokenCreateRequest): number => {
  const { hosted_link } = request
  if (hosted_link?.url_lifetime_seconds !== undefined) return hosted_link.url_lifetime_seconds * 1_000
  if (hosted_link !== undefined) return HOSTED_LIFE
  return inUpdateMode(request) ? UPDATE_LIFE : LIFE
}
