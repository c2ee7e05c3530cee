/** What is asked of the sandbox: pages of a hundred rows, as its callers read them. */
import { CREDENTIALS } from "@bankstream/sandbox/credentials"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Schema from "effect/Schema"
import type { Request } from "./load.ts"
import type { Running } from "./process.ts"

/** What a case is called in the tables. */
export const cases = {
  plaidPage: "Plaid, the same page of `/transactions/get`",
  plaidWalk: "Plaid, page after page of `/transactions/get`",
  plaidSync: "Plaid, the first page of `/transactions/sync`",
  moneykitPage: "MoneyKit, the same page of `/links/{id}/transactions`",
  pluggyPage: "Pluggy, the same page of `/transactions`",
  example: "Plaid, an example (`/wallet/list`)"
} as const

/** A case. */
export type Case = keyof typeof cases

/** How many rows a page has. */
const ROWS = 100

const Connections = Schema.Struct({
  connections: Schema.NonEmptyArray(
    Schema.Struct({ id: Schema.String, account_ids: Schema.NonEmptyArray(Schema.String) })
  )
})

const plaidHeaders = { "plaid-client-id": CREDENTIALS.plaid.clientId, "plaid-secret": CREDENTIALS.plaid.secret }

const moneykitHeaders = {
  "x-client-id": CREDENTIALS.moneykit.clientId,
  "x-client-secret": CREDENTIALS.moneykit.clientSecret
}

const ask = <A>(
  schema: Schema.Codec<A>,
  { body, headers, method, url }: Request
): Effect.Effect<A, never, HttpClient.HttpClient> => {
  const request = HttpClientRequest.make(method)(url, { headers })
  return HttpClient.execute(body === undefined ? request : HttpClientRequest.bodyJsonUnsafe(request, body)).pipe(
    Effect.flatMap(HttpClientResponse.schemaBodyJson(schema)),
    Effect.orDie
  )
}

/** The requests of each case, to be sent in turn. */
export const requestsOf = ({
  urls: { moneykit, plaid, pluggy }
}: Running): Effect.Effect<Record<Case, ReadonlyArray<Request>>, never, HttpClient.HttpClient> =>
  Effect.gen(function* () {
    const post = (path: string, body: object): Request => ({
      method: "POST",
      url: plaid + path,
      headers: plaidHeaders,
      body
    })
    const get = (url: string, headers: Request["headers"] = {}): Request => ({ method: "GET", url, headers })

    const { access_token } = yield* ask(
      Schema.Struct({ access_token: Schema.String }),
      post("/_sandbox/connections", { institution_id: "ins_109508" })
    )
    // Transactions are not ready at once.
    yield* ask(Schema.Struct({ now: Schema.String }), post("/_sandbox/time/advance", { hours: 1 }))
    const page = (offset: number) =>
      post("/transactions/get", {
        access_token,
        start_date: "2024-07-01",
        end_date: "2026-07-01",
        options: { count: ROWS, offset }
      })
    const { total_transactions: total } = yield* ask(Schema.Struct({ total_transactions: Schema.Int }), page(0))

    const links = yield* ask(Connections, get(`${moneykit}/_sandbox/connections`))
    const items = yield* ask(Connections, get(`${pluggy}/_sandbox/connections`))
    const { apiKey } = yield* ask(Schema.Struct({ apiKey: Schema.String }), {
      method: "POST",
      url: `${pluggy}/auth`,
      headers: {},
      body: CREDENTIALS.pluggy
    })
    const [link] = links.connections
    const [item] = items.connections

    return {
      plaidPage: [page(0)],
      plaidWalk: Array.from({ length: Math.floor(total / ROWS) }, (_, i) => page(i * ROWS)),
      plaidSync: [post("/transactions/sync", { access_token, count: ROWS })],
      moneykitPage: [get(`${moneykit}/links/${link.id}/transactions?size=${ROWS}`, moneykitHeaders)],
      pluggyPage: [
        get(`${pluggy}/transactions?accountId=${item.account_ids[0]}&pageSize=${ROWS}`, { "x-api-key": apiKey })
      ],
      example: [post("/wallet/list", {})]
    }
  })
