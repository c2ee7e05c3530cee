/**
 * Connectors: the institutions that Pluggy reads, what they ask the user for, and how they fare.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, type PluggyPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import { Connector, ConnectorTypeInput, ItemParameter } from "./model.ts"

export {
  Connector,
  ConnectorCredential,
  ConnectorHealth,
  ConnectorIncident,
  ConnectorType,
  ConnectorTypeInput,
  CredentialSelectOption,
  ItemParameter,
  Product,
  ProductInput
} from "./model.ts"

export interface ConnectorListResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<Connector>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const ConnectorListResponse: Schema.Codec<ConnectorListResponse> = /*#__PURE__*/ struct<ConnectorListResponse>(
  () => ({
    page: optionalKey(nullOr(Schema.Finite)),
    results: Schema.Array(Connector),
    total: optionalKey(nullOr(Schema.Finite)),
    totalPages: optionalKey(nullOr(Schema.Finite))
  })
)

export interface ConnectorRetrieveRequest {
  readonly id: number
  readonly healthDetails?: boolean | undefined
}
export const ConnectorRetrieveRequest: Schema.Codec<ConnectorRetrieveRequest> =
  /*#__PURE__*/ struct<ConnectorRetrieveRequest>(() => ({
    id: Schema.Int,
    healthDetails: optional(Schema.Boolean)
  }))

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
  readonly page?: number | undefined
}
export const ConnectorsListRequest: Schema.Codec<ConnectorsListRequest> = /*#__PURE__*/ struct<ConnectorsListRequest>(
  () => ({
    countries: optional(Schema.Array(Schema.Literals(["BR"]))),
    types: optional(Schema.Array(ConnectorTypeInput)),
    name: optional(Schema.String),
    sandbox: optional(Schema.Boolean),
    healthDetails: optional(Schema.Boolean),
    isOpenFinance: optional(Schema.Boolean),
    supportsPaymentInitiation: optional(Schema.Boolean),
    supportsSmartTransfers: optional(Schema.Boolean),
    supportsAutomaticPix: optional(Schema.Boolean),
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
  })
)

export interface ConnectorsValidateRequest {
  readonly id: number
  readonly body: ItemParameter
}
export const ConnectorsValidateRequest: Schema.Codec<ConnectorsValidateRequest> =
  /*#__PURE__*/ struct<ConnectorsValidateRequest>(() => ({
    id: Schema.Int,
    body: ItemParameter
  }))

export interface ParameterValidationError {
  readonly code: string
  readonly message: string
  readonly parameter: string
}
export const ParameterValidationError: Schema.Codec<ParameterValidationError> =
  /*#__PURE__*/ struct<ParameterValidationError>(() => ({
    code: Schema.String,
    message: Schema.String,
    parameter: Schema.String
  }))

export interface ParameterValidationResponse {
  readonly errors?: ReadonlyArray<ParameterValidationError> | null
  readonly parameters?: ItemParameter | null
}
export const ParameterValidationResponse: Schema.Codec<ParameterValidationResponse> =
  /*#__PURE__*/ struct<ParameterValidationResponse>(() => ({
    errors: optionalKey(nullOr(Schema.Array(ParameterValidationError))),
    parameters: optionalKey(nullOr(ItemParameter))
  }))

// ------------------------------------------------------------------------------------------------ operations

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
    page: { style: "page", page: "page", number: "page", total: "total", totalPages: "totalPages", items: "results" }
  })

/**
 * Checks what a user typed in against what a connector asks for, without connecting anything.
 *
 * `POST /connectors/{id}/validate`
 *
 * @see https://docs.pluggy.ai/reference/connectors-validate
 */
export const connectorsValidate: PluggyOperation<ConnectorsValidateRequest, ParameterValidationResponse> =
  /*#__PURE__*/ operation({
    id: "connectors-validate",
    method: "POST",
    path: "/connectors/{id}/validate",
    request: ConnectorsValidateRequest,
    response: ParameterValidationResponse,
    replay: "safe",
    payload: "body"
  })
