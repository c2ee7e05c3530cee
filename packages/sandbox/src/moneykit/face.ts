/** MoneyKit: its credentials, the wording of its refusals, and what answers each of its operations. */
import { createAccessToken, type CreateAccessTokenRequest } from "@bankstream/moneykit/auth"
import { catalog } from "@bankstream/moneykit/catalog"
import { getInstitutions, type GetInstitutionsRequest, type Institution } from "@bankstream/moneykit/institutions"
import { createLinkSession, exchangeToken } from "@bankstream/moneykit/link-session"
import {
  getAccounts,
  getLink,
  getLinks,
  getTransactions,
  getTransactionsSync,
  updateLink
} from "@bankstream/moneykit/links"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { readJson, sorry } from "../controls.ts"
import { CREDENTIALS } from "../credentials.ts"
import { Count, readCursor, writeCursor } from "../cursor.ts"
import { type Control, type Face, handle, type Handler, type Reply, type Simulation } from "../face.ts"
import { makeTokens, type Tokens } from "../jwt.ts"
import type { Received } from "../received.ts"
import { gatewayPage } from "../reply.ts"
import { formatInstant, type World } from "../world.ts"
import {
  expired,
  invalid,
  invalidBody,
  invalidField,
  type MoneyKitRefusal,
  rateLimited,
  refuse,
  unauthorized
} from "./errors.ts"
import { type Link, makeLinks } from "./links.ts"
import { listTransactions, selectAccounts, syncTransactions, writeAccount } from "./transactions.ts"

type Answer<A> = Result.Result<A, MoneyKitRefusal>

const answer = <A>(compute: () => Answer<A>) => Effect.suspend(() => Effect.fromResult(compute()))

/** Documented: an hour. */
const TOKEN_LIFE = 3_600_000

/** How many links, and how many institutions, when the request does not say. */
const USUAL_LINKS = 1_000
const USUAL_INSTITUTIONS = 50

const on = handle<void, MoneyKitRefusal>()

const isEnriched = (link: Link): boolean => link.products.includes("enrichment")

/** The face of MoneyKit, and what an end user does behind it. */
export interface MoneyKitFace extends Face<void, MoneyKitRefusal> {
  /** What a person would do in Connect; gives the token to exchange, or a sentence. */
  readonly completeLinkSession: (
    sessionToken: string,
    institutionId: string | undefined,
    now: number
  ) => Result.Result<string | null, string>
}

/** The face of MoneyKit over a world. */
export const makeFace = (simulation: Simulation): MoneyKitFace => {
  const { world } = simulation
  const tokens = makeTokens("moneykit", world.seed)
  const links = makeLinks(simulation)

  const handlers: ReadonlyArray<Handler<void, MoneyKitRefusal>> = [
    on(
      createAccessToken,
      (request, { received }) =>
        answer(() =>
          Result.map(signIn(request, received), () => ({
            access_token: tokens.issue({ sub: CREDENTIALS.moneykit.clientId, at: received.at, life: TOKEN_LIFE }),
            token_type: "bearer",
            expires_in: TOKEN_LIFE / 1000
          }))
        ),
      201
    ),
    on(getInstitutions, (request) => answer(() => listInstitutions(world, request))),
    on(
      createLinkSession,
      (request, { received }) =>
        answer(() => Result.map(links.startSession(request, received.at), (token) => ({ link_session_token: token }))),
      201
    ),
    on(
      exchangeToken,
      ({ exchangeable_token }, { received }) =>
        answer(() =>
          Result.map(links.exchange(exchangeable_token, received.at), (link) => ({
            link_id: link.connection.id,
            link: links.write(link)
          }))
        ),
      201
    ),
    on(getLinks, ({ cursor, limit = USUAL_LINKS }) =>
      answer(() =>
        Result.map(offsetOf(getLinks, cursor), (offset) => {
          const all = links.list()
          const end = offset + limit
          return {
            links: all
              .slice(offset, end)
              .map(({ connection, createdAt }) => ({ link_id: connection.id, created_at: formatInstant(createdAt) })),
            next_cursor: end < all.length ? writeCursor(end) : ""
          }
        })
      )
    ),
    on(getLink, ({ id }) => answer(() => Result.map(links.find(id), links.write))),
    on(updateLink, ({ id, ...changes }) =>
      answer(() =>
        Result.map(links.find(id), (link) => {
          links.update(link, { id, ...changes })
          return links.write(link)
        })
      )
    ),
    on(getAccounts, ({ account_ids, id }) =>
      answer(() =>
        Result.map(links.open(id, "accounts"), (link) => ({
          accounts: selectAccounts(link.connection, account_ids).map((account) =>
            writeAccount(world, link.connection, account)
          ),
          link: links.write(link)
        }))
      )
    ),
    on(getTransactions, (request) =>
      answer(() =>
        Result.map(links.open(request.id, "transactions"), (link) => ({
          ...listTransactions(world, link.connection, isEnriched(link), request),
          link: links.write(link)
        }))
      )
    ),
    on(getTransactionsSync, (request) =>
      answer(() =>
        Result.flatMap(links.open(request.id, "transactions"), (link) =>
          Result.map(syncTransactions(world, link.connection, isEnriched(link), request), (page) => ({
            ...page,
            link: links.write(link)
          }))
        )
      )
    )
  ]

  const controls: ReadonlyArray<Control> = [
    {
      method: "POST",
      path: "/link-sessions/{link_session_token}/complete",
      run: ({ link_session_token = "" }, received) =>
        Effect.sync((): Reply => {
          const wanted = readJson(Schema.Struct({ institution_id: Schema.optionalKey(Schema.String) }), received)
          if (Result.isFailure(wanted)) return wanted.failure
          const completed = links.complete(link_session_token, wanted.success.institution_id, received.at)
          return Result.isSuccess(completed)
            ? { status: 200, body: { exchangeable_token: completed.success } }
            : sorry(404, completed.failure)
        })
    },
    {
      method: "DELETE",
      path: "/links/{id}",
      run: ({ id = "" }) =>
        Effect.sync((): Reply => {
          const link = links.find(id)
          if (Result.isFailure(link)) return sorry(404, link.failure.message)
          links.delete(link.success)
          return { status: 204 }
        })
    }
  ]

  return {
    provider: "moneykit",
    catalog,
    handlers,
    credentials: { client_id: CREDENTIALS.moneykit.clientId, client_secret: CREDENTIALS.moneykit.clientSecret },
    unknownFields: "ignore",
    identify: (operation, received) =>
      Effect.suspend(() => {
        if (operation.authenticated === false) return Effect.void
        const refusal = judge(tokens, received)
        return refusal === undefined ? Effect.void : Effect.fail(refusal)
      }),
    unreadable: (why) => invalidBody(why === "wrong-content-type" ? "unexpected content type" : "not a JSON object"),
    invalid,
    // None of MoneyKit's codes is about routes.
    noRoute: () => ({ status: 404, body: { detail: "Not Found" } }),
    ofCode: (code) => ({
      code,
      message: `The sandbox was told to answer with ${code}`,
      ...(code === "link_error.bad_state" ? { linkCode: "system_error" } : {}),
      ...(code === "api_error.request.validation_failed" ? { problems: [] } : {})
    }),
    ofStatus: (status) =>
      status === 429 ? { ...refuse(rateLimited), headers: { "retry-after": "1" } } : gatewayPage(status),
    expireToken: (received) => {
      const token = bearerOf(received)
      if (token !== undefined) tokens.expire(token)
    },
    refuse,
    controls,
    completeLinkSession: links.complete
  }
}

// ------------------------------------------------------------------------------------------------ who calls

const isClient = (id: string | undefined, secret: string | undefined): boolean =>
  id === CREDENTIALS.moneykit.clientId && secret === CREDENTIALS.moneykit.clientSecret

const bearerOf = ({ headers }: Received): string | undefined =>
  /^bearer +(\S+)$/i.exec(headers["authorization"] ?? "")?.[1]

/** The client's headers or a bearer token; undefined when they are good. */
const judge = (tokens: Tokens, received: Received): MoneyKitRefusal | undefined => {
  const { at, headers } = received
  const id = headers["x-client-id"]
  const secret = headers["x-client-secret"]
  if (id !== undefined || secret !== undefined) return isClient(id, secret) ? undefined : unauthorized
  switch (tokens.verify(bearerOf(received) ?? "", at)._tag) {
    case "Good":
      return undefined
    case "Expired":
      return expired
    case "Foreign":
      return unauthorized
  }
}

/** The client's id and secret in the form or by HTTP Basic. */
const signIn = (request: CreateAccessTokenRequest, { headers }: Received): Answer<void> => {
  // Documented beside client_credentials, but no token to refresh with is ever given out.
  if (request.grant_type === "refresh_token") {
    return Result.fail({ ...unauthorized, status: 400, message: "There is no such refresh token" })
  }
  const basic = /^basic +(\S+)$/i.exec(headers["authorization"] ?? "")?.[1]
  if (basic === undefined) {
    return isClient(request.client_id, request.client_secret) ? Result.void : Result.fail(unauthorized)
  }
  const [id, ...secret] = Buffer.from(basic, "base64").toString().split(":")
  return isClient(id, secret.join(":")) ? Result.void : Result.fail(unauthorized)
}

// ------------------------------------------------------------------------------------------------ lists

const offsetOf = (operation: typeof getLinks | typeof getInstitutions, cursor: string | undefined): Answer<number> => {
  if (cursor === undefined || cursor === "") return Result.succeed(0)
  const offset = readCursor(Count, cursor)
  return offset === undefined
    ? Result.fail(invalidField(operation, "cursor", "not a cursor of this list"))
    : Result.succeed(offset)
}

const listInstitutions = (
  world: World,
  { cursor, featured, limit = USUAL_INSTITUTIONS, name }: GetInstitutionsRequest
) =>
  Result.map(offsetOf(getInstitutions, cursor), (offset) => {
    const wanted = name?.toLowerCase() ?? ""
    const all = world.institutions.flatMap((bank): ReadonlyArray<Institution> => {
      const id = bank.ids.moneykit
      if (id === undefined || (featured === true && !bank.featured)) return []
      if (!bank.name.toLowerCase().includes(wanted)) return []
      return [
        {
          institution_id: id,
          institution_id_aliases: [],
          name: bank.name,
          country: bank.country,
          domain: bank.domain,
          color: bank.color,
          color_dark: null,
          is_featured: bank.featured
        }
      ]
    })
    const end = offset + limit
    return {
      institutions: all.slice(offset, end),
      cursors: { next: end < all.length ? writeCursor(end) : null }
    }
  })
