/**
 * What a connect token may do: see its Item, and a little of that Item's accounts. Pluggy refuses it everything else, and
 * so do the types: these operations run on `PluggyConnect`, all others on `Pluggy`.
 *
 * A connect token is made for one end user by `connectTokenCreate` and is good for half an hour. It is what a browser or an
 * app may hold, where the client's own secret must not go.
 */
import * as Client from "@bankstream/core/client"
import * as Credentials from "@bankstream/core/credentials"
import * as Operation from "@bankstream/core/operation"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import * as PageStream from "@bankstream/core/page-stream"
import { nullOr, optionalKey, struct } from "@bankstream/core/struct"
import * as Context from "effect/Context"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { AccountsListRequest } from "./accounts.ts"
import type { PluggyError } from "./error.ts"
import { HOST, provider } from "./internal/provider.ts"
import { type Item, itemsRetrieve as retrieve, type ItemsRetrieveRequest } from "./items.ts"

/** What a client with a connect token is made of. */
export interface ConnectOptions {
  /** The `accessToken` of `connectTokenCreate`. */
  readonly connectToken: Redacted.Redacted
  /** Another host than Pluggy's: a proxy, a simulator. https, or plain http on this machine. */
  readonly baseUrl?: string | undefined
}

/** The client that the operations of this module run on. */
export class PluggyConnect extends Context.Service<PluggyConnect, Client.Client<PluggyError>>()(
  "@bankstream/pluggy/PluggyConnect"
) {
  /** From a token. Leaves the `HttpClient` to be chosen. */
  static readonly layer = (options: ConnectOptions): Layer.Layer<PluggyConnect, never, HttpClient.HttpClient> =>
    Layer.effect(
      PluggyConnect,
      Client.make<PluggyError>({
        ...provider,
        baseUrl: options.baseUrl ?? HOST,
        credentials: () => Credentials.fixed({ "x-api-key": options.connectToken }),
        // What the published quotas count, a connect token may not do.
        quotas: {}
      })
    )

  /** The same over the runtime's own `fetch`. */
  static readonly layerFetch = (options: ConnectOptions): Layer.Layer<PluggyConnect> =>
    Layer.provide(PluggyConnect.layer(options), FetchHttpClient.layer)
}

/** What a connect token may see of an account. Which fields those are Pluggy does not promise. */
export interface ConnectAccount {
  readonly id: string
  readonly itemId?: string | null
  readonly type?: Open<"BANK" | "CREDIT"> | null
  readonly subtype?: Open<"SAVINGS_ACCOUNT" | "CHECKING_ACCOUNT" | "CREDIT_CARD"> | null
  readonly name?: string | null
  readonly marketingName?: string | null
  readonly number?: string | null
  readonly balance?: number | null
  readonly currencyCode?: string | null
}
export const ConnectAccount: Schema.Codec<ConnectAccount> = /*#__PURE__*/ struct<ConnectAccount>(() => ({
  id: Schema.String,
  itemId: optionalKey(nullOr(Schema.String)),
  type: optionalKey(nullOr(openEnum(["BANK", "CREDIT"]))),
  subtype: optionalKey(nullOr(openEnum(["SAVINGS_ACCOUNT", "CHECKING_ACCOUNT", "CREDIT_CARD"]))),
  name: optionalKey(nullOr(Schema.String)),
  marketingName: optionalKey(nullOr(Schema.String)),
  number: optionalKey(nullOr(Schema.String)),
  balance: optionalKey(nullOr(Schema.Finite)),
  currencyCode: optionalKey(nullOr(Schema.String))
}))

export interface ConnectAccountsListResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<ConnectAccount>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const ConnectAccountsListResponse: Schema.Codec<ConnectAccountsListResponse> =
  /*#__PURE__*/ struct<ConnectAccountsListResponse>(() => ({
    page: optionalKey(nullOr(Schema.Finite)),
    results: Schema.Array(ConnectAccount),
    total: optionalKey(nullOr(Schema.Finite)),
    totalPages: optionalKey(nullOr(Schema.Finite))
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Tells how the token's Item fares. Fails with `Forbidden` for any other.
 *
 * `GET /items/{id}`
 *
 * @see https://docs.pluggy.ai/reference/items-retrieve
 */
export const itemsRetrieve: Operation.Operation<ItemsRetrieveRequest, Item, PluggyError, PluggyConnect> =
  /*#__PURE__*/ Operation.make(PluggyConnect)(retrieve)

/**
 * Lists the accounts of the token's Item, with less of each than the client sees.
 *
 * `GET /accounts`
 *
 * @see https://docs.pluggy.ai/reference/accounts-list
 */
export const accountsList: PageStream.PagedOperation<
  AccountsListRequest,
  ConnectAccountsListResponse,
  ConnectAccount,
  PluggyError,
  PluggyConnect
> = /*#__PURE__*/ PageStream.make(PluggyConnect)({
  id: "accounts-list",
  method: "GET",
  path: "/accounts",
  request: AccountsListRequest,
  response: ConnectAccountsListResponse,
  replay: "safe",
  page: { style: "page", page: "page", number: "page", total: "total", totalPages: "totalPages", items: "results" }
})
