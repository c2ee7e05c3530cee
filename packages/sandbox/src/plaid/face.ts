/** Plaid: its credentials, the wording of its refusals, and what answers each of its operations. */
import type * as Operation from "@bankstream/core/operation"
import { catalog } from "@bankstream/plaid/catalog"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { CREDENTIALS } from "../credentials.ts"
import type { Face, Simulation } from "../face.ts"
import { formatPath, type Problem } from "../problems.ts"
import type { Fields, Unreadable } from "../received.ts"
import { gatewayPage } from "../reply.ts"
import { findWanted } from "../wanted.ts"
import { type PlaidRefusal, rateLimited, refuse, requestIdOf } from "./errors.ts"
import { MOST_DAYS } from "./history.ts"
import { makeHostedLink } from "./hosted-link.ts"
import { institutionCalls } from "./institution-calls.ts"
import { exchange, itemCalls } from "./item-calls.ts"
import { makeItems } from "./items.ts"
import { completeLink, linkCalls } from "./link-calls.ts"
import { makeLinks } from "./link.ts"
import { makeNotices } from "./notices.ts"
import type { Plaid, PlaidHandler } from "./part.ts"
import { processorCalls } from "./processor-calls.ts"
import { makeProcessors } from "./processors.ts"
import { productCalls } from "./product-calls.ts"
import { reportCalls } from "./report-calls.ts"
import { sandboxCalls } from "./sandbox-calls.ts"
import { transactionCalls } from "./transaction-calls.ts"
import { transferCalls } from "./transfer-calls.ts"
import { transferSandboxCalls } from "./transfer-sandbox-calls.ts"
import { makeTransfers } from "./transfers.ts"
import { listen } from "./updates.ts"
import { userCalls } from "./user-calls.ts"
import { makeUsers } from "./users.ts"

/** The one version of the API that is simulated. */
const API_VERSION = "2020-09-14"

/** The face of Plaid over a world. */
export const makeFace = (simulation: Simulation): Face<void, PlaidRefusal> => {
  const { ids } = simulation
  const items = makeItems(simulation)
  const notices = makeNotices(simulation)
  const users = makeUsers(simulation)
  const transfers = makeTransfers(simulation)
  const links = makeLinks(simulation, items, notices, users, transfers)
  const processors = makeProcessors(simulation, items, notices)
  const plaid: Plaid = { ...simulation, items, links, notices, processors, transfers, users }
  simulation.events.on(listen(plaid))

  const handlers: ReadonlyArray<PlaidHandler> = [
    ...itemCalls(plaid),
    ...linkCalls(plaid),
    ...institutionCalls(plaid),
    ...transactionCalls(plaid),
    ...productCalls(plaid),
    ...processorCalls(plaid),
    ...userCalls(plaid),
    ...reportCalls(plaid),
    ...transferCalls(plaid),
    ...sandboxCalls(plaid),
    ...transferSandboxCalls(plaid)
  ]

  return {
    provider: "plaid",
    products: ["assets", "auth", "identity", "investments", "liabilities", "transactions"],
    catalog,
    handlers,
    credentials: { client_id: CREDENTIALS.plaid.clientId, secret: CREDENTIALS.plaid.secret },
    unknownFields: "error",
    identify,
    unreadable: (why) => unreadable[why],
    invalid,
    noRoute: (received) => refuse(ids, { code: "NOT_FOUND", message: "not found" }, received),
    ofCode: (code) => ({ code, message: `the sandbox was told to answer with ${code}` }),
    ofStatus: (status, operation, received) => {
      const refusal = ofStatus(status, operation)
      return refusal === undefined ? gatewayPage(status) : { ...refuse(ids, refusal, received), status }
    },
    expireToken: undefined,
    refuse: (refusal, received) => refuse(ids, refusal, received),
    connect: (wanted) =>
      Effect.flatMap(findWanted(simulation.world, "plaid", wanted), ({ institution, person }) => {
        const item = items.make({
          institution,
          person,
          products: () => ({ products: ["transactions"] }),
          // Unlike Plaid: who orders a connection from a control has come to read all that there is.
          days: wanted.daysRequested ?? MOST_DAYS,
          webhook: wanted.webhook ?? null
        })
        return exchange(plaid, items.ticketFor(item)).pipe(
          Effect.mapBoth({ onFailure: ({ message }) => message, onSuccess: (exchanged) => exchanged.item.connection })
        )
      }),
    known: ({ path }, { access_token }, { received }) =>
      Effect.suspend(() => {
        const request_id = requestIdOf(ids, received)
        if (typeof access_token !== "string") return Effect.succeed({ request_id })
        // What is about the Item itself can be asked of one whose user has to sign in.
        const found = /^\/(?:item|sandbox)\//.test(path) ? items.find(access_token) : items.open(access_token)
        return Effect.fromResult(
          Result.map(found, ({ connection: { accounts, id, institution } }) => ({
            request_id,
            item_id: id,
            institution_id: institution.ids.plaid,
            institution_name: institution.name,
            account_id: accounts[0]?.id
          }))
        )
      }),
    keysOf: (connection) => {
      const accessToken = items.tokenOf(connection)
      return accessToken === undefined ? {} : { access_token: accessToken }
    },
    controls: [completeLink(plaid), ...makeHostedLink(simulation, items, links)]
  }
}

// ------------------------------------------------------------------------------------------------ who calls

const identify: Face<void, PlaidRefusal>["identify"] = (operation, { headers }, read) =>
  Effect.suspend(() => {
    if (operation.authenticated === false) return Effect.void
    const version = headers["plaid-version"]
    if (version !== undefined && version !== API_VERSION) {
      const message = `only version ${API_VERSION} is simulated`
      return Effect.fail({ code: "INCOMPATIBLE_API_VERSION", message })
    }
    if (Result.isFailure(read)) return Effect.fail(unreadable[read.failure])
    const clientId = credential(headers["plaid-client-id"], read.success, "client_id")
    const secret = credential(headers["plaid-secret"], read.success, "secret")
    const missing = [...(clientId === undefined ? ["client_id"] : []), ...(secret === undefined ? ["secret"] : [])]
    if (missing.length > 0) return Effect.fail(missingFields(missing))
    return clientId === CREDENTIALS.plaid.clientId && secret === CREDENTIALS.plaid.secret
      ? Effect.void
      : Effect.fail({ code: "INVALID_API_KEYS", message: "invalid client_id or secret provided" })
  })

/** In the header, or in the body; a header wins. */
const credential = (header: string | undefined, fields: Fields, name: string): string | undefined => {
  if (header !== undefined && header !== "") return header
  const value = fields[name]
  return typeof value === "string" && value !== "" ? value : undefined
}

// ------------------------------------------------------------------------------------------------ what is refused

const unreadable: Readonly<Record<Unreadable, PlaidRefusal>> = {
  "not-json": { code: "INVALID_BODY", message: "the body could not be parsed as JSON" },
  "not-an-object": { code: "INVALID_BODY", message: "the body must be a JSON object" },
  "wrong-content-type": { code: "INVALID_HEADERS", message: "the content type must be application/json" }
}

const missingFields = (names: ReadonlyArray<string>): PlaidRefusal => ({
  code: "MISSING_FIELDS",
  message: `the following required fields are missing: ${names.join(", ")}`
})

const names = (problems: ReadonlyArray<Problem>) => problems.map(({ path }) => formatPath(path))

const invalid = (problems: ReadonlyArray<Problem>): PlaidRefusal => {
  const of = (kind: Problem["kind"]) => problems.filter((problem) => problem.kind === kind)
  const unknown = of("unknown")
  if (unknown.length > 0) {
    const message = `the following fields are not recognized by this endpoint: ${names(unknown).join(", ")}`
    return { code: "UNKNOWN_FIELDS", message }
  }
  const missing = of("missing")
  if (missing.length > 0) return missingFields(names(missing))
  return {
    code: "INVALID_FIELD",
    message: problems.map(({ expected, path }) => `${formatPath(path)}: ${expected}`).join("; ")
  }
}

const ofStatus = (status: number, operation: Operation.Any): PlaidRefusal | undefined => {
  switch (status) {
    case 429:
      return rateLimited(operation.id)
    case 500:
      return { code: "INTERNAL_SERVER_ERROR", message: "an unexpected error occurred" }
    case 503:
      return { code: "PLANNED_MAINTENANCE", message: "the Plaid API is down for maintenance" }
    default:
      return undefined
  }
}
