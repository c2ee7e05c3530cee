/** The sessions in which MoneyKit's links are made, and made to work again. */
import { createLinkSession, type CreateLinkSessionRequest } from "@bankstream/moneykit/link-session"
import * as Result from "effect/Result"
import { forget } from "../bounded.ts"
import type { Simulation } from "../face.ts"
import type { Institution } from "../world.ts"
import { badExchange, invalidField, type MoneyKitRefusal } from "./errors.ts"
import type { Link, Links } from "./links.ts"
import { type Product, PRODUCTS } from "./products.ts"

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

/** More sessions, and more tokens, than these are kept only while they are good for something. */
const MOST = 1_000

type Answer<A> = Result.Result<A, MoneyKitRefusal>

/** What an end user ends Connect with: a link, and the token to exchange; none where the link was there before. */
export interface Linked {
  readonly link: Link
  readonly token: string | null
}

/** What happens in Connect. */
export interface Sessions {
  readonly start: (request: CreateLinkSessionRequest) => Answer<string>
  /** A session that an end user can still go through; or a sentence. */
  readonly open: (token: string) => Result.Result<Session, string>
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
  /** The banks that a session lets its user choose from. */
  readonly choices: (session: Session) => ReadonlyArray<Institution>
}

/** Sessions that nobody has begun yet. */
export const makeSessions = ({ connections, ids, time, world }: Simulation, links: Links): Sessions => {
  const sessions = new Map<string, Session>()
  const exchangeables = new Map<string, Exchangeable>()
  let started = 0
  let exchanges = 0

  const institutionOf = (id: string | null | undefined): Institution | undefined =>
    id === undefined || id === null ? undefined : world.institution("moneykit", id)

  const asked = ({ request }: Session): ReadonlyArray<Product> => {
    const products = request.settings?.products
    return products === undefined
      ? PRODUCTS
      : PRODUCTS.filter((product) => product === "accounts" || Object.hasOwn(products, product))
  }

  const choices: Sessions["choices"] = ({ request }) => {
    const countries = request.settings?.countries
    return world.institutions.filter(
      ({ country, ids: { moneykit } }) =>
        moneykit !== undefined && (countries ?? [country]).some((each) => each === country)
    )
  }

  const open: Sessions["open"] = (token) => {
    const found = sessions.get(token)
    if (found === undefined) return Result.fail("There is no such link session.")
    if (found.isOver) return Result.fail("This link session is completed already.")
    return time.clock() >= found.expiresAt ? Result.fail("This link session has expired.") : Result.succeed(found)
  }

  const begin: Sessions["begin"] = (found, institution) => (found.link ??= links.make(found.request, institution))

  const finish: Sessions["finish"] = (found, link, products = asked(found)) => {
    found.isOver = true
    link.products = PRODUCTS.filter((product) => product === "accounts" || products.includes(product))
    link.state = "awaiting_token_exchange"
    const token = ids.moneykitId("exchangeable", exchanges++).replace("mk_", "ext_")
    forget(exchangeables, MOST, ({ expiresAt, used }) => used || time.clock() >= expiresAt)
    exchangeables.set(token, { link, expiresAt: time.clock() + TOKEN_LIFE, used: false })
    return token
  }

  const mend: Sessions["mend"] = (found) => {
    const { existing_link_id, link_tags, webhook } = found.request
    const link = links.find(existing_link_id ?? "")
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
    start: (request) => {
      const { existing_link_id, institution_id, redirect_uri } = request
      if (
        existing_link_id !== undefined &&
        existing_link_id !== null &&
        Result.isFailure(links.find(existing_link_id))
      ) {
        return Result.fail(invalidField(createLinkSession, "existing_link_id", "there is no such link"))
      }
      if (institution_id !== undefined && institution_id !== null && institutionOf(institution_id) === undefined) {
        return Result.fail(invalidField(createLinkSession, "institution_id", "there is no such institution"))
      }
      if (redirect_uri.includes("?")) {
        const message = "The redirect_uri must not have a query string of its own"
        return Result.fail({ code: "link_session_error.forbidden_config", message })
      }
      const token = ids.moneykitId("link_session", started++).replace("mk_", "lst_")
      forget(sessions, MOST, ({ expiresAt, isOver }) => isOver || time.clock() >= expiresAt)
      sessions.set(token, { request, expiresAt: time.clock() + TOKEN_LIFE, link: undefined, isOver: false })
      return Result.succeed(token)
    },
    open,
    choices,
    begin,
    refuse: (found, institution) => {
      found.isOver = true
      return links.make(found.request, institution, "user_oauth_denied")
    },
    finish,
    mend,

    complete: (sessionToken, institutionId) =>
      Result.flatMap(open(sessionToken), (found): Result.Result<Linked, string> => {
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
    }
  }
}
