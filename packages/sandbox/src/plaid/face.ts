/** Plaid: its credentials, the wording of its refusals, and what answers each of its operations. */
import type * as Operation from "@bankstream/core/operation"
import { accountsBalanceGet, accountsGet } from "@bankstream/plaid/accounts"
import { catalog } from "@bankstream/plaid/catalog"
import { institutionsGet, institutionsGetById } from "@bankstream/plaid/institutions"
import { itemGet, itemPublicTokenExchange, itemRemove } from "@bankstream/plaid/item"
import { linkTokenCreate, linkTokenGet } from "@bankstream/plaid/link"
import { linkDeliveryCreate, linkDeliveryGet } from "@bankstream/plaid/link-delivery"
import { sandboxPublicTokenCreate, type SandboxPublicTokenCreateRequest } from "@bankstream/plaid/sandbox"
import { transactionsGet, transactionsSync } from "@bankstream/plaid/transactions"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { readJson, sorry } from "../controls.ts"
import { CREDENTIALS } from "../credentials.ts"
import type { Control, Face, Handler, Reply, Simulation } from "../face.ts"
import { formatPath, type Problem } from "../problems.ts"
import type { Fields, Received, Unreadable } from "../received.ts"
import { gatewayPage } from "../reply.ts"
import type { Institution, Person } from "../world.ts"
import { selectAccounts, writeAccount, writeItem, writeItemStatus } from "./accounts.ts"
import { type PlaidRefusal, rateLimited, refuse, requestIdOf } from "./errors.ts"
import { findInstitution, getInstitution, listInstitutions } from "./institutions.ts"
import { type Item, makeItems } from "./items.ts"
import { makeLinks } from "./link.ts"
import { getTransactions, syncTransactions } from "./transactions.ts"

/** The one version of the API that is simulated. */
const API_VERSION = "2020-09-14"

type Answer<A> = Result.Result<A, PlaidRefusal>
type PlaidHandler = Handler<void, PlaidRefusal>

/** The origin that a call came to, for URLs that lead back here. */
const originOf = ({ headers }: Received): string => `http://${headers["host"] ?? "127.0.0.1"}`

/** The face of Plaid over a world. */
export const makeFace = (simulation: Simulation): Face<void, PlaidRefusal> => {
  const { connections, ids, world } = simulation
  const items = makeItems(simulation)
  const links = makeLinks(simulation, items)

  /** Every answer of Plaid has its request's id in the body. */
  const on = <Req, Res extends { readonly request_id: string }>(
    operation: Operation.Spec<Req, Res>,
    run: (request: Req, received: Received) => Answer<Omit<Res, "request_id">>
  ): PlaidHandler => ({
    operation,
    status: 200,
    // The server runs a handler only with what the operation's request schema has decoded.
    run: (request, { received }) =>
      Effect.suspend(() => Effect.fromResult(run(request as Req, received))).pipe(
        Effect.map((value) => ({ ...value, request_id: requestIdOf(ids, received) }))
      )
  })

  const healthOf = (item: Item) => connections.health(item.connection)

  const accountsOf = (item: Item, wanted: ReadonlyArray<string> | undefined) =>
    Result.map(selectAccounts(item.connection.accounts, wanted), (accounts) => ({
      accounts: accounts.map((account) => writeAccount(world, account)),
      item: writeItem(item, healthOf(item))
    }))

  const handlers: ReadonlyArray<PlaidHandler> = [
    on(accountsGet, ({ access_token, options }) =>
      Result.flatMap(items.open(access_token), (item) => accountsOf(item, options?.account_ids))
    ),
    on(accountsBalanceGet, ({ access_token, options }) =>
      Result.flatMap(items.open(access_token), (item) => accountsOf(item, options?.account_ids))
    ),
    on(institutionsGet, (request) => Result.succeed(listInstitutions(world, request))),
    on(institutionsGetById, (request) =>
      Result.map(getInstitution(world, request), (institution) => ({ institution }))
    ),
    on(itemGet, ({ access_token }) =>
      Result.map(items.find(access_token), (item) => writeItemStatus(item, healthOf(item)))
    ),
    on(itemPublicTokenExchange, ({ public_token }, { at }) =>
      Result.map(items.exchange(public_token, at), ({ accessToken, item }) => ({
        access_token: accessToken,
        item_id: item.connection.id
      }))
    ),
    on(itemRemove, ({ access_token }) => Result.map(items.remove(access_token), () => ({}))),
    on(linkDeliveryCreate, ({ link_token }, received) => links.deliver(link_token, received.at, originOf(received))),
    on(linkDeliveryGet, ({ link_delivery_session_id }, { at }) => links.delivery(link_delivery_session_id, at)),
    on(linkTokenCreate, (request, received) => links.create(request, received.at, originOf(received))),
    on(linkTokenGet, ({ link_token }, { at }) => links.get(link_token, at)),
    on(sandboxPublicTokenCreate, (request, { at }) =>
      Result.flatMap(findInstitution(world, request.institution_id), (institution) =>
        Result.map(signIn(world.people, institution, request.options), (person) => ({
          public_token: items.offer({
            institution,
            person,
            products: request.initial_products,
            webhook: request.options?.webhook ?? null,
            now: at
          })
        }))
      )
    ),
    on(transactionsGet, (request) =>
      Result.flatMap(items.open(request.access_token), (item) => getTransactions(simulation, item, request))
    ),
    on(transactionsSync, (request) =>
      Result.flatMap(items.open(request.access_token), (item) => syncTransactions(simulation, item, request))
    )
  ]

  /** What a person would do on the page of Hosted Link. */
  const complete: Control = {
    method: "POST",
    path: "/link-tokens/{link_token}/complete",
    run: ({ link_token = "" }, received) =>
      Effect.sync((): Reply => {
        const wanted = readJson(Schema.Struct({ institution_id: Schema.String }), received)
        if (Result.isFailure(wanted)) return wanted.failure
        const completed = links.complete(link_token, wanted.success.institution_id, received.at)
        return Result.isSuccess(completed)
          ? { status: 200, body: { public_token: completed.success } }
          : sorry(404, completed.failure.message)
      })
  }

  return {
    provider: "plaid",
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
    controls: [complete]
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

const refused = (code: string): PlaidRefusal => ({ code, message: `the bank answered the sign-in with ${code}` })

/** Plaid's own test user, its kin, and the people of this world, who sign in with their e-mail address. */
const signIn = (
  people: ReadonlyArray<Person>,
  institution: Institution,
  options: SandboxPublicTokenCreateRequest["options"]
): Answer<Person | undefined> => {
  const name = options?.override_username ?? "user_good"
  const password = options?.override_password ?? "pass_good"
  if (password.startsWith("error_")) return Result.fail(refused(password.slice("error_".length)))
  if (password !== "pass_good") return Result.fail(refused("INVALID_CREDENTIALS"))
  if (name.startsWith("user_")) return Result.succeed(undefined)
  const person = people.find(({ country, email }) => email === name && country === institution.country)
  return person === undefined ? Result.fail(refused("INVALID_CREDENTIALS")) : Result.succeed(person)
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
