/** MoneyKit: its credentials, the wording of its refusals, and what answers each of its operations. */
import { createAccessToken, type CreateAccessTokenRequest, instrospectClient } from "@bankstream/moneykit/auth"
import { catalog } from "@bankstream/moneykit/catalog"
import {
  getInstitution,
  getInstitutions,
  type GetInstitutionsRequest,
  type Institution
} from "@bankstream/moneykit/institutions"
import { getTransactions, getTransactionsSync } from "@bankstream/moneykit/links"
import { getWellKnownJwks } from "@bankstream/moneykit/well-known"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { readJson, sorry } from "../controls.ts"
import { CREDENTIALS } from "../credentials.ts"
import { writeCursor } from "../cursor.ts"
import type { Control, Face, Reply, Simulation } from "../face.ts"
import { makeTokens, type Tokens } from "../jwt.ts"
import type { Received } from "../received.ts"
import { gatewayPage } from "../reply.ts"
import { findWanted } from "../wanted.ts"
import type { Institution as Bank, World } from "../world.ts"
import { accountHandlers } from "./accounts.ts"
import { connectPages } from "./connect.ts"
import { enrichmentHandlers, makeEnrichment } from "./enrichment.ts"
import {
  expired,
  invalid,
  invalidBody,
  type MoneyKitRefusal,
  noInstitution,
  rateLimited,
  refuse,
  unauthorized
} from "./errors.ts"
import { makeImports } from "./imports.ts"
import { investmentHandlers } from "./investments.ts"
import { linkHandlers } from "./link-calls.ts"
import { type Link, LINK_ERRORS, type Links, makeLinks } from "./links.ts"
import { offsetOf } from "./lists.ts"
import { makeNotices } from "./notices.ts"
import { type Answer, answer, on, type Part, type Setting } from "./part.ts"
import { PRODUCT_ERRORS, PRODUCTS } from "./products.ts"
import { makeSessions } from "./sessions.ts"
import { listTransactions, type Shown, syncTransactions } from "./transactions.ts"
import { userHandlers } from "./users.ts"

/** Documented: an hour. */
const TOKEN_LIFE = 3_600_000

/** How many institutions when the request does not say. */
const USUAL_INSTITUTIONS = 50

/** Whose credentials these are. */
const CLIENT = {
  client_id: CREDENTIALS.moneykit.clientId,
  client_name: "Bankstream sandbox",
  scope: "",
  disabled_at: null,
  app: {
    id: "bankstream-sandbox",
    app_id: "bankstream-sandbox",
    name: "Bankstream sandbox",
    app_name: "Bankstream sandbox"
  }
}

/** The face of MoneyKit, and what an end user does behind it. */
export interface MoneyKitFace extends Face<void, MoneyKitRefusal> {
  /** What a person would do in Connect; gives the token to exchange, or a sentence. */
  readonly completeLinkSession: (
    sessionToken: string,
    institutionId: string | undefined
  ) => Effect.Effect<string | null, string>
}

/** The face of MoneyKit over a world. */
export const makeFace = (simulation: Simulation): MoneyKitFace => {
  const { ids, time, webhooks, world } = simulation
  const tokens = makeTokens("moneykit", world.seed)
  const links = makeLinks(simulation)
  const imports = makeImports(ids)
  const notices = makeNotices(simulation, links)
  const enrichment = makeEnrichment()
  const sessions = makeSessions(simulation, links)
  const setting: Setting = { simulation, links, sessions, imports, notices }

  const completeLinkSession: MoneyKitFace["completeLinkSession"] = (token, institutionId) =>
    Effect.flatMap(
      Effect.suspend(() => Effect.fromResult(sessions.complete(token, institutionId))),
      ({ link, token: exchangeable }) => Effect.as(notices.state(link), exchangeable)
    )

  const shownOf = (link: Link): Shown => ({
    world,
    connection: link.connection,
    imported: imports.of(link),
    enrich: enrichment.of(link)
  })

  const handlers: Part = [
    on(
      createAccessToken,
      (request, { received }) =>
        answer(() =>
          Result.map(signIn(request, received), () => ({
            access_token: tokens.issue({ sub: CREDENTIALS.moneykit.clientId, at: time.clock(), life: TOKEN_LIFE }),
            token_type: "bearer",
            expires_in: TOKEN_LIFE / 1000
          }))
        ),
      201
    ),
    on(instrospectClient, () => answer(() => Result.succeed(CLIENT))),
    on(getWellKnownJwks, () => Effect.map(webhooks.signer("moneykit"), ({ jwk }) => ({ keys: [{ ...jwk }] }))),
    on(getInstitutions, (request) => answer(() => listInstitutions(world, request))),
    on(getInstitution, ({ institution_id }) =>
      answer(() => {
        const found = world.institution("moneykit", institution_id)
        return found === undefined ? Result.fail(noInstitution) : Result.succeed(writeInstitution(found))
      })
    ),
    ...linkHandlers(setting),
    ...accountHandlers(setting),
    on(getTransactions, (request) =>
      answer(() =>
        Result.map(links.open(request.id, "transactions"), (link) => ({
          ...listTransactions(shownOf(link), request),
          link: links.write(link)
        }))
      )
    ),
    on(getTransactionsSync, (request) =>
      answer(() =>
        Result.flatMap(links.open(request.id, "transactions"), (link) =>
          Result.map(syncTransactions(shownOf(link), request), (page) => ({
            ...page,
            link: links.write(link)
          }))
        )
      )
    ),
    ...enrichmentHandlers(setting, enrichment),
    ...investmentHandlers(setting),
    ...userHandlers(setting, enrichment)
  ]

  const controls: ReadonlyArray<Control> = [
    {
      method: "POST",
      path: "/link-sessions/{link_session_token}/complete",
      run: ({ link_session_token = "" }, received) =>
        withJson(Schema.Struct({ institution_id: Schema.optionalKey(Schema.String) }), received, ({ institution_id }) =>
          Effect.match(completeLinkSession(link_session_token, institution_id), {
            onSuccess: (token): Reply => ({ status: 200, body: { exchangeable_token: token } }),
            onFailure: (why) => sorry(404, why)
          })
        )
    },
    {
      method: "DELETE",
      path: "/links/{id}",
      run: ({ id = "" }) =>
        withLink(links, id, (link) => {
          links.delete(link)
          return notices.state(link)
        })
    },
    {
      method: "POST",
      path: "/links/{id}/error",
      run: ({ id = "" }, received) =>
        withJson(
          Schema.Struct({ error_code: Schema.NullOr(Schema.Literals(LINK_ERRORS)) }),
          received,
          ({ error_code }) =>
            withLink(links, id, (link) => {
              link.error = error_code ?? undefined
              return notices.state(link)
            })
        )
    },
    {
      method: "POST",
      path: "/links/{id}/products/{product}/error",
      run: ({ id = "", product = "" }, received) =>
        withJson(Schema.Struct({ error_code: Schema.Literals(PRODUCT_ERRORS) }), received, ({ error_code }) => {
          const found = PRODUCTS.find((each) => each === product)
          if (found === undefined) return Effect.succeed(sorry(404, `There is no product ${product}.`))
          return withLink(links, id, (link) => Effect.sync(() => link.failures.set(found, error_code)))
        })
    },
    ...connectPages(setting)
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
        // Documented: for the keys, a client only says who it is.
        if (operation.id === getWellKnownJwks.id && received.headers["x-client-id"] === CREDENTIALS.moneykit.clientId) {
          return Effect.void
        }
        const refusal = judge(tokens, received, time.clock())
        return refusal === undefined ? Effect.void : Effect.fail(refusal)
      }),
    connect: (wanted) =>
      Effect.flatMap(findWanted(simulation.world, "moneykit", wanted), ({ institution }) => {
        const linked = Result.flatMap(
          sessions.start({
            customer_user: { id: wanted.person ?? "made-by-a-control" },
            redirect_uri: "https://app.example.com/done",
            webhook: wanted.webhook ?? null
          }),
          (session) =>
            Result.flatMap(sessions.complete(session, institution.ids.moneykit), ({ token }) =>
              sessions.exchange(token ?? "")
            )
        )
        return Effect.fromResult(linked).pipe(
          Effect.mapBoth({
            onFailure: (why) => (typeof why === "string" ? why : why.message),
            onSuccess: ({ connection }) => connection
          })
        )
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
      const token = bearerOf(received.headers)
      if (token !== undefined) tokens.expire(token)
    },
    refuse,
    controls,
    completeLinkSession
  }
}

// ------------------------------------------------------------------------------------------------ who calls

const isClient = (id: string | undefined, secret: string | undefined): boolean =>
  id === CREDENTIALS.moneykit.clientId && secret === CREDENTIALS.moneykit.clientSecret

const bearerOf = (headers: Received["headers"]): string | undefined =>
  /^bearer +(\S+)$/i.exec(headers["authorization"] ?? "")?.[1]

/** The client's headers or a bearer token; undefined when they are good. */
const judge = (tokens: Tokens, { headers }: Received, now: number): MoneyKitRefusal | undefined => {
  const id = headers["x-client-id"]
  const secret = headers["x-client-secret"]
  if (id !== undefined || secret !== undefined) return isClient(id, secret) ? undefined : unauthorized
  switch (tokens.verify(bearerOf(headers) ?? "", now)._tag) {
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

// ------------------------------------------------------------------------------------------------ institutions

const writeInstitution = (bank: Bank): Institution => ({
  institution_id: bank.ids.moneykit ?? bank.slug,
  institution_id_aliases: [],
  name: bank.name,
  country: bank.country,
  domain: bank.domain,
  color: bank.color,
  color_dark: null,
  is_featured: bank.featured
})

const listInstitutions = (
  world: World,
  { cursor, featured, limit = USUAL_INSTITUTIONS, name }: GetInstitutionsRequest
) =>
  Result.map(offsetOf(getInstitutions, cursor), (offset) => {
    const wanted = name?.toLowerCase() ?? ""
    const all = world.institutions.filter(
      (bank) =>
        bank.ids.moneykit !== undefined &&
        (featured !== true || bank.featured) &&
        bank.name.toLowerCase().includes(wanted)
    )
    const end = offset + limit
    return {
      institutions: all.slice(offset, end).map(writeInstitution),
      cursors: { next: end < all.length ? writeCursor(end) : null }
    }
  })

// ------------------------------------------------------------------------------------------------ controls

const withJson = <A>(
  schema: Schema.Codec<A>,
  received: Received,
  run: (value: A) => Effect.Effect<Reply>
): Effect.Effect<Reply> => {
  const read = readJson(schema, received)
  return Result.isSuccess(read) ? run(read.success) : Effect.succeed(read.failure)
}

const withLink = (links: Links, id: string, run: (link: Link) => Effect.Effect<unknown>): Effect.Effect<Reply> =>
  Effect.suspend(() => {
    const link = links.find(id)
    return Result.isSuccess(link)
      ? Effect.as(run(link.success), { status: 204 })
      : Effect.succeed(sorry(404, link.failure.message))
  })
