/**
 * Parameters
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { uuid } from "@bankstream/core/format"
import { optional, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"

export interface ParametersDeleteRequest {
  readonly item_id: string
  readonly limit?: number | undefined
  readonly "OAUTH-STATE-ID"?: string | undefined
}
export const ParametersDeleteRequest: Schema.Codec<ParametersDeleteRequest> =
  /*#__PURE__*/ struct<ParametersDeleteRequest>(() => ({
    item_id: Schema.String,
    limit: optional(Schema.Int.check(Schema.isLessThanOrEqualTo(10))),
    "OAUTH-STATE-ID": optional(uuid)
  }))

export interface ParametersGetRequest {
  readonly item_id: string
  readonly "OAUTH-STATE-ID"?: string | undefined
  readonly limit?: number | undefined
  readonly id?: ReadonlyArray<string> | undefined
  readonly status?: ReadonlyArray<Status> | undefined
}
export const ParametersGetRequest: Schema.Codec<ParametersGetRequest> = /*#__PURE__*/ struct<ParametersGetRequest>(
  () => ({
    item_id: Schema.String,
    "OAUTH-STATE-ID": optional(uuid),
    limit: optional(Schema.Int.check(Schema.isLessThanOrEqualTo(500))),
    id: optional(Schema.Array(Schema.String)),
    status: optional(Schema.Array(Status))
  })
)

export interface ParametersPatchRequest {
  readonly item_id: string
  readonly limit?: number | undefined
  readonly "OAUTH-STATE-ID"?: string | undefined
  readonly body?: ReadonlyArray<RowInput> | undefined
}
export const ParametersPatchRequest: Schema.Codec<ParametersPatchRequest> =
  /*#__PURE__*/ struct<ParametersPatchRequest>(() => ({
    item_id: Schema.String,
    limit: optional(Schema.Int.check(Schema.isLessThanOrEqualTo(10))),
    "OAUTH-STATE-ID": optional(uuid),
    body: optional(Schema.Array(RowInput))
  }))

export interface ParametersPostRequest {
  readonly item_id: string
  readonly limit?: number | undefined
  readonly "OAUTH-STATE-ID"?: string | undefined
  readonly id: string
}
export const ParametersPostRequest: Schema.Codec<ParametersPostRequest> = /*#__PURE__*/ struct<ParametersPostRequest>(
  () => ({
    item_id: Schema.String,
    limit: optional(Schema.Int.check(Schema.isLessThanOrEqualTo(10))),
    "OAUTH-STATE-ID": optional(uuid),
    id: Schema.String.check(Schema.isMaxCodePoints(20))
  })
)

export interface ParametersPutRequest {
  readonly item_id: string
  readonly limit?: number | undefined
  readonly "OAUTH-STATE-ID"?: string | undefined
  readonly body: {
    readonly item_id: string
    readonly note?: string | undefined
  }
}
export const ParametersPutRequest: Schema.Codec<ParametersPutRequest> = /*#__PURE__*/ struct<ParametersPutRequest>(
  () => ({
    item_id: Schema.String,
    limit: optional(Schema.Int.check(Schema.isLessThanOrEqualTo(10))),
    "OAUTH-STATE-ID": optional(uuid),
    body: struct<{
      readonly item_id: string
      readonly note?: string | undefined
    }>(() => ({
      item_id: Schema.String,
      note: optional(Schema.String)
    }))
  })
)

export interface RowInput {
  readonly id: string
}
export const RowInput: Schema.Codec<RowInput> = /*#__PURE__*/ struct<RowInput>(() => ({
  id: Schema.String.check(Schema.isMaxCodePoints(20))
}))

export interface Row {
  readonly id: string
}
export const Row: Schema.Codec<Row> = /*#__PURE__*/ struct<Row>(() => ({
  id: Schema.String
}))

export interface Rows {
  readonly rows: ReadonlyArray<Row>
}
export const Rows: Schema.Codec<Rows> = /*#__PURE__*/ struct<Rows>(() => ({
  rows: Schema.Array(Row)
}))

/**
 * How an Item is.
 *
 * It changes by itself.
 */
export type Status = "new" | "old"
export const Status: Schema.Codec<Status> = /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["new", "old"]))

// ------------------------------------------------------------------------------------------------ operations

/** `DELETE /parameters/{item_id}/rows` */
export const parametersDelete: AcmeOperation<ParametersDeleteRequest, Row> = /*#__PURE__*/ operation({
  id: "parametersDelete",
  method: "DELETE",
  path: "/parameters/{item_id}/rows",
  request: ParametersDeleteRequest,
  response: Row,
  replay: "unsafe",
  places: { "OAUTH-STATE-ID": "header" }
})

/** `GET /parameters/{item_id}/rows` */
export const parametersGet: AcmeOperation<ParametersGetRequest, Rows> = /*#__PURE__*/ operation({
  id: "parametersGet",
  method: "GET",
  path: "/parameters/{item_id}/rows",
  request: ParametersGetRequest,
  response: Rows,
  replay: "unsafe",
  places: { "OAUTH-STATE-ID": "header", status: "query-comma" }
})

/** `PATCH /parameters/{item_id}/rows` */
export const parametersPatch: AcmeOperation<ParametersPatchRequest, Rows> = /*#__PURE__*/ operation({
  id: "parametersPatch",
  method: "PATCH",
  path: "/parameters/{item_id}/rows",
  request: ParametersPatchRequest,
  response: Rows,
  replay: "unsafe",
  places: { limit: "query", "OAUTH-STATE-ID": "header" },
  payload: "body"
})

/** `POST /parameters/{item_id}/rows` */
export const parametersPost: AcmeOperation<ParametersPostRequest, Row> = /*#__PURE__*/ operation({
  id: "parametersPost",
  method: "POST",
  path: "/parameters/{item_id}/rows",
  request: ParametersPostRequest,
  response: Row,
  replay: "unsafe",
  places: { limit: "query", "OAUTH-STATE-ID": "header" }
})

/** `PUT /parameters/{item_id}/rows` */
export const parametersPut: AcmeOperation<ParametersPutRequest, Row> = /*#__PURE__*/ operation({
  id: "parametersPut",
  method: "PUT",
  path: "/parameters/{item_id}/rows",
  request: ParametersPutRequest,
  response: Row,
  replay: "unsafe",
  places: { limit: "query", "OAUTH-STATE-ID": "header" },
  payload: "body"
})
