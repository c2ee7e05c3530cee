/**
 * The same calls by two clients: Pluggy's own as it comes from npm, nothing changed but the base URL, and Bankstream's. A
 * journey is written once, against what both can do; what each of them saw is then compared.
 */
import type * as Operation from "@bankstream/core/operation"
import type { PagedOperation } from "@bankstream/core/page-stream"
import { never, RetryPolicy } from "@bankstream/core/retry"
import type { Pluggy, PluggyError } from "@bankstream/pluggy"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { PluggyClient } from "pluggy-sdk"
import { Sandbox } from "../src/sandbox.ts"
import type { Clients } from "./simulators.ts"

/** A refusal as the user of a client sees it. */
export class Refused extends Data.TaggedError("Refused")<{
  readonly status: number | undefined
  /** Undefined where Pluggy gives none. */
  readonly code: string | undefined
}> {}

/** What a client did and saw. */
interface Step {
  readonly operation: string
  readonly saw: unknown
}

type Called<A> = Effect.Effect<A, Refused, Sandbox | Clients>

/** A client as a journey has it. */
export interface Caller {
  readonly call: <Req, Res>(operation: Operation.Operation<Req, Res, PluggyError, Pluggy>, request: Req) => Called<Res>
  /** The rows of all pages, as each client's users get them. */
  readonly all: <Req, Res, Item>(
    operation: PagedOperation<Req, Res, Item, PluggyError, Pluggy>,
    request: Req
  ) => Called<ReadonlyArray<Item>>
  /** What it did and saw so far. */
  readonly steps: ReadonlyArray<Step>
}

/** Keeps what each call gave. */
const recorder = () => {
  const steps: Array<Step> = []
  return {
    steps,
    record: <A, R>(operation: string, run: Effect.Effect<A, Refused, R>): Effect.Effect<A, Refused, R> =>
      run.pipe(
        Effect.tap((saw) => Effect.sync(() => steps.push({ operation, saw }))),
        Effect.tapError(({ code, status }) => Effect.sync(() => steps.push({ operation, saw: { code, status } })))
      )
  }
}

/** A code is Pluggy's where Pluggy gave one; what Bankstream calls a call without one is its own. */
const toRefused = ({ code, status }: PluggyError): Refused =>
  new Refused({ status, code: /^[A-Z_]+$/.test(code) ? code : undefined })

/** Bankstream's client. A call is sent once, so that both see the same answers. */
const ours = (): Caller => {
  const { record, steps } = recorder()
  const once = Effect.provideService(RetryPolicy, never)
  return {
    steps,
    call: (operation, request) => record(operation.id, once(Effect.mapError(operation(request), toRefused))),
    all: (operation, request) =>
      record(operation.id, once(Effect.mapError(Stream.runCollect(operation.items(request)), toRefused)))
  }
}

/** A client of Pluggy's own package on the sandbox. */
export const officialClient: Effect.Effect<PluggyClient, never, Sandbox> = Effect.map(
  Sandbox,
  ({ credentials, urls }) => makeOfficial(urls.pluggy, credentials.pluggy)
)

/** The same with other keys. Where it calls is only read from the environment, when it is made. */
export const makeOfficial = (
  url: string,
  keys: { readonly clientId: string; readonly clientSecret: string }
): PluggyClient => {
  process.env["PLUGGY_API_URL"] = url
  try {
    return new PluggyClient(keys)
  } finally {
    delete process.env["PLUGGY_API_URL"]
  }
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (request: unknown): Fields => Object.fromEntries(Object.entries(Object(request)))

/** Its methods by our operations, and what of a request they take, in which order. */
const methods: Readonly<Record<string, readonly [name: string, args: (request: Fields) => ReadonlyArray<unknown>]>> = {
  "accounts-list": ["fetchAccounts", ({ itemId, type }) => [itemId, type]],
  "accounts-retrieve": ["fetchAccount", ({ id }) => [id]],
  "bills-list": ["fetchCreditCardBills", ({ accountId, ...options }) => [accountId, options]],
  "bills-retrieve": ["fetchCreditCardBill", ({ id }) => [id]],
  "categories-list": ["fetchCategories", () => []],
  "categories-retrieve": ["fetchCategory", ({ id }) => [id]],
  "connect-token-create": ["createConnectToken", ({ itemId, options }) => [itemId, options]],
  "connector-retrieve": ["fetchConnector", ({ id }) => [id]],
  "connectors-list": ["fetchConnectors", (options) => [options]],
  "connectors-validate": ["validateParameters", ({ body, id }) => [id, body]],
  "consent-retrieve": ["fetchConsent", ({ id }) => [id]],
  "consents-list": ["fetchConsents", ({ itemId, ...options }) => [itemId, options]],
  "identity-find-by-item": ["fetchIdentityByItemId", ({ itemId }) => [itemId]],
  "identity-retrieve": ["fetchIdentity", ({ id }) => [id]],
  "investment-transactions-list": ["fetchInvestmentTransactions", ({ id, ...options }) => [id, options]],
  "investments-list": ["fetchInvestments", ({ itemId, type, ...options }) => [itemId, type, options]],
  "investments-retrieve": ["fetchInvestment", ({ id }) => [id]],
  "items-create": ["createItem", ({ connectorId, parameters, ...options }) => [connectorId, parameters, options]],
  "items-delete": ["deleteItem", ({ id }) => [id]],
  "items-retrieve": ["fetchItem", ({ id }) => [id]],
  "items-send-mfa": ["updateItemMFA", ({ body, id }) => [id, body]],
  "items-update": ["updateItem", ({ id, parameters, ...options }) => [id, parameters, options]],
  "loans-list": ["fetchLoans", ({ itemId, ...options }) => [itemId, options]],
  "loans-retrieve": ["fetchLoan", ({ id }) => [id]],
  "transactions-list": ["fetchTransactions", ({ accountId, ...options }) => [accountId, options]],
  "transactions-list-by-cursor": ["fetchTransactionsCursor", ({ accountId, ...options }) => [accountId, options]],
  "transactions-retrieve": ["fetchTransaction", ({ id }) => [id]],
  "transactions-Update": ["updateTransactionCategory", ({ categoryId, id }) => [id, categoryId]],
  "webhooks-create": ["createWebhook", ({ event, headers, url }) => [event, url, headers]],
  "webhooks-delete": ["deleteWebhook", ({ id }) => [id]],
  "webhooks-list": ["fetchWebhooks", () => []],
  "webhooks-retrieve": ["fetchWebhook", ({ id }) => [id]],
  "webhooks-update": ["updateWebhook", ({ id, ...changes }) => [id, changes]],
  "payment-customer-create": ["payments.createPaymentCustomer", (request) => [request]],
  "payment-customer-delete": ["payments.deletePaymentCustomer", ({ id }) => [id]],
  "payment-customer-retrieve": ["payments.fetchPaymentCustomer", ({ id }) => [id]],
  "payment-customer-update": ["payments.updatePaymentCustomer", ({ id, ...changes }) => [id, changes]],
  "payment-customers-list": ["payments.fetchPaymentCustomers", (options) => [options]],
  "payment-intent-create": ["payments.createPaymentIntent", (request) => [request]],
  "payment-intent-retrieve": ["payments.fetchPaymentIntent", ({ id }) => [id]],
  "payment-intents-list": ["payments.fetchPaymentIntents", (options) => [options]],
  "payment-recipient-create": ["payments.createPaymentRecipient", (request) => [request]],
  "payment-recipient-delete": ["payments.deletePaymentRecipient", ({ id }) => [id]],
  "payment-recipient-retrieve": ["payments.fetchPaymentRecipient", ({ id }) => [id]],
  "payment-recipient-update": ["payments.updatePaymentRecipient", ({ id, ...changes }) => [id, changes]],
  "payment-recipients-institution-list": ["payments.fetchPaymentInstitutions", (options) => [options]],
  "payment-recipients-list": ["payments.fetchPaymentRecipients", (options) => [options]],
  "payment-request-create": ["payments.createPaymentRequest", (request) => [request]],
  "payment-request-delete": ["payments.deletePaymentRequest", ({ id }) => [id]],
  "payment-request-retrieve": ["payments.fetchPaymentRequest", ({ id }) => [id]],
  "payment-requests-list": ["payments.fetchPaymentRequests", (options) => [options]],
  "payment-schedules-list": ["payments.fetchScheduledPayments", ({ id }) => [id]]
}

const at = (value: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((found, key) => Reflect.get(Object(found), key), value)

/** Calls one of its methods, as a program in JavaScript would. */
export const callOfficial = (client: PluggyClient, operation: string, request: Fields): Promise<unknown> => {
  const [name, args] = methods[operation] ?? []
  const method = at(client, name ?? "")
  if (typeof method !== "function" || name === undefined || args === undefined) {
    throw new Error(`pluggy-sdk has no ${operation}`)
  }
  const owner: unknown = name.startsWith("payments.") ? client.payments : client
  return Reflect.apply(method, owner, args(request))
}

/** What its users get to catch: the body of the answer, or got's own error where there is no key to call with. */
export const refusedOf = (error: unknown): Refused => {
  const body = error instanceof Error ? at(error, "response.body") : error
  const status = at(body, "code")
  const code = at(body, "codeDescription")
  if (typeof status !== "number" && typeof code !== "string") throw error
  return new Refused({
    status: typeof status === "number" ? status : undefined,
    code: typeof code === "string" ? code : undefined
  })
}

/** It makes dates of whatever looks like one. */
const withoutDates = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const official = (): Caller => {
  const { record, steps } = recorder()
  const run = (send: (client: PluggyClient) => Promise<unknown>) =>
    Effect.flatMap(officialClient, (client) =>
      Effect.tryPromise({ try: async () => withoutDates((await send(client)) ?? null), catch: refusedOf })
    )
  // Responses are plain codecs: nothing in them needs a service to decode. Only what both know can be compared.
  const decode = <Req, Res>(operation: Operation.Operation<Req, Res, PluggyError, Pluggy>, answer: unknown): Res =>
    Schema.decodeUnknownSync(operation.response as Schema.Codec<Res>)(answer)
  return {
    steps,
    call: (operation, request) =>
      record(
        operation.id,
        Effect.map(
          run((client) => callOfficial(client, operation.id, fieldsOf(request))),
          // Of a deletion it tells nothing.
          (answer) => decode(operation, operation.id === "items-delete" ? { count: 1 } : (answer ?? undefined))
        )
      ),
    all: (operation, request) => {
      const rows = run(async (client) => {
        const { id, accountId, ...options } = fieldsOf(request)
        if (operation.id === "transactions-list-by-cursor")
          return client.fetchAllTransactions(String(accountId), options)
        if (operation.id === "investment-transactions-list") return client.fetchAllInvestmentTransactions(String(id))
        const found: Array<unknown> = []
        for (let page = 1, totalPages = 1; page <= totalPages; page++) {
          const answer = await callOfficial(client, operation.id, { ...fieldsOf(request), page, pageSize: 500 })
          found.push(...Schema.decodeUnknownSync(Schema.Array(Schema.Unknown))(at(answer, "results")))
          totalPages = Number(at(answer, "totalPages"))
        }
        return found
      })
      return record(
        operation.id,
        Effect.map(rows, (results) => {
          const total = Array.isArray(results) ? results.length : 0
          const page = decode(operation, { results, page: 1, total, totalPages: 1, next: null })
          // Each of these lists has its rows there.
          return at(page, "results") as ReadonlyArray<never>
        })
      )
    }
  }
}

/** The clients, by name. */
export const callers: Readonly<Record<"pluggy-sdk@0.90" | "@bankstream/pluggy", () => Caller>> = {
  "pluggy-sdk@0.90": official,
  "@bankstream/pluggy": ours
}
