/** Connectors: the institutions that Pluggy reads, what they ask the user for, and how they fare. */
import * as Schema from "effect/Schema"
import { operation, pagedOperation, type PluggyOperation, type PluggyPagedOperation } from "./internal/operation.ts"
import { Connector, ConnectorTypeInput } from "./model.ts"

export { Connector, ConnectorTypeInput } from "./model.ts"

export interface ConnectorListResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<Connector>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const ConnectorListResponse: Schema.Codec<ConnectorListResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    page: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    // Not required by the contract; but a page without its rows must not read as an empty one.
    results: Schema.Array(Connector),
    total: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    totalPages: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
)

export interface ConnectorsListRequest {
  readonly countries?: ReadonlyArray<"BR"> | undefined
  readonly types?: ReadonlyArray<ConnectorTypeInput> | undefined
  readonly name?: string | undefined
  readonly sandbox?: boolean | undefined
  readonly healthDetails?: boolean | undefined
  readonly isOpenFinance?: boolean | undefined
  readonly supportsPaymentInitiation?: boolean | undefined
  readonly supportsSmartTransfers?: boolean | undefined
  readonly supportsAutomaticPix?: boolean | undefined
  /** Not declared by the contract, although its answers count their pages: what a stream asks for past page 1. */
  readonly page?: number | undefined
}
export const ConnectorsListRequest: Schema.Codec<ConnectorsListRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    countries: Schema.optional(Schema.Array(Schema.Literals(["BR"]))),
    types: Schema.optional(Schema.Array(ConnectorTypeInput)),
    name: Schema.optional(Schema.String),
    sandbox: Schema.optional(Schema.Boolean),
    healthDetails: Schema.optional(Schema.Boolean),
    isOpenFinance: Schema.optional(Schema.Boolean),
    supportsPaymentInitiation: Schema.optional(Schema.Boolean),
    supportsSmartTransfers: Schema.optional(Schema.Boolean),
    supportsAutomaticPix: Schema.optional(Schema.Boolean),
    page: Schema.optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
  })
)

export interface ConnectorRetrieveRequest {
  readonly id: number
  readonly healthDetails?: boolean | undefined
}
export const ConnectorRetrieveRequest: Schema.Codec<ConnectorRetrieveRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    id: Schema.Int,
    healthDetails: Schema.optional(Schema.Boolean)
  })
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Lists the connectors, all or by country, kind, name and ability.
 *
 * `GET /connectors`
 *
 * @see https://docs.pluggy.ai/reference/connectors-list
 */
export const connectorsList: PluggyPagedOperation<ConnectorsListRequest, ConnectorListResponse, Connector> =
  /*#__PURE__*/ pagedOperation({
    id: "connectors-list",
    method: "GET",
    path: "/connectors",
    request: ConnectorsListRequest,
    response: ConnectorListResponse,
    replay: "safe",
    places: { countries: "query-comma", types: "query-comma" },
    page: {
      style: "page",
      page: "page",
      number: "page",
      total: "total",
      totalPages: "totalPages",
      items: "results"
    }
  })

/**
 * Tells about one connector: what it asks the user for, what it yields, and with `healthDetails` how it fares.
 *
 * `GET /connectors/{id}`
 *
 * @see https://docs.pluggy.ai/reference/connector-retrieve
 */
export const connectorRetrieve: PluggyOperation<ConnectorRetrieveRequest, Connector> = /*#__PURE__*/ operation({
  id: "connector-retrieve",
  method: "GET",
  path: "/connectors/{id}",
  request: ConnectorRetrieveRequest,
  response: Connector,
  replay: "safe"
})
