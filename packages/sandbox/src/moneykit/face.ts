/** MoneyKit: the wording of its refusals, and what answers each of its operations. */
import { catalog } from "@bankstream/moneykit/catalog"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { CREDENTIALS } from "../credentials.ts"
import type { Face, Simulation } from "../face.ts"
import { gatewayPage } from "../reply.ts"
import { findWanted } from "../wanted.ts"
import { accountHandlers } from "./accounts.ts"
import { connectPages } from "./connect.ts"
import { makeCredentials } from "./credentials.ts"
import { enrichmentHandlers, makeEnrichment } from "./enrichment.ts"
import { invalid, invalidBody, type MoneyKitRefusal, rateLimited, refuse } from "./errors.ts"
import { makeImports } from "./imports.ts"
import { institutionHandlers } from "./institutions.ts"
import { investmentHandlers } from "./investments.ts"
import { linkHandlers } from "./link-calls.ts"
import { type CompleteLinkSession, linkControls } from "./link-controls.ts"
import { makeLinks } from "./links.ts"
import { makeNotices } from "./notices.ts"
import type { Part, Setting } from "./part.ts"
import { PRODUCTS } from "./products.ts"
import { makeSessions } from "./sessions.ts"
import { transactionHandlers } from "./transaction-calls.ts"
import { userHandlers } from "./users.ts"

/** The face of MoneyKit, and what an end user does behind it. */
export interface MoneyKitFace extends Face<void, MoneyKitRefusal> {
  readonly completeLinkSession: CompleteLinkSession
}

/** The face of MoneyKit over a world. */
export const makeFace = (simulation: Simulation): MoneyKitFace => {
  const { ids } = simulation
  const credentials = makeCredentials(simulation)
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

  const handlers: Part = [
    ...credentials.handlers,
    ...institutionHandlers(setting),
    ...linkHandlers(setting),
    ...accountHandlers(setting),
    ...transactionHandlers(setting, enrichment),
    ...enrichmentHandlers(setting, enrichment),
    ...investmentHandlers(setting),
    ...userHandlers(setting, enrichment)
  ]

  return {
    provider: "moneykit",
    products: PRODUCTS,
    catalog,
    handlers,
    credentials: { client_id: CREDENTIALS.moneykit.clientId, client_secret: CREDENTIALS.moneykit.clientSecret },
    unknownFields: "ignore",
    identify: credentials.identify,
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
    expireToken: credentials.expireToken,
    refuse,
    controls: [...linkControls(setting, completeLinkSession), ...connectPages(setting)],
    completeLinkSession
  }
}
