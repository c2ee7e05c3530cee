/**
 * Bodies
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { civilDate, instant } from "@bankstream/core/format"
import { optional, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"

export interface BodiesListRequest {
  readonly since?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}
export const BodiesListRequest: Schema.Codec<BodiesListRequest> = /*#__PURE__*/ struct<BodiesListRequest>(
  () => ({
    since: optional(instant),
    from: optional(civilDate),
    to: optional(civilDate)
  }),
  [
    ["since", "from"],
    ["since", "to"]
  ]
)

export interface BodiesPayByIdRequest {
  readonly id: string
  readonly body: Payee
}
export const BodiesPayByIdRequest: Schema.Codec<BodiesPayByIdRequest> = /*#__PURE__*/ struct<BodiesPayByIdRequest>(
  () => ({
    id: Schema.String,
    body: Payee
  })
)

export type Payee =
  | {
      readonly account: string
    }
  | {
      readonly key: string
    }
export const Payee: Schema.Codec<Payee> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Union([
    struct<{
      readonly account: string
    }>(() => ({
      account: Schema.String
    })),
    struct<{
      readonly key: string
    }>(() => ({
      key: Schema.String
    }))
  ])
)

// ------------------------------------------------------------------------------------------------ operations

/** `GET /bodies/list` */
export const bodiesList: AcmeOperation<BodiesListRequest, void> = /*#__PURE__*/ operation({
  id: "bodiesList",
  method: "GET",
  path: "/bodies/list",
  request: BodiesListRequest,
  response: Schema.Void,
  replay: "safe"
})

/** `POST /bodies/pay` */
export const bodiesPay: AcmeOperation<Payee, void> = /*#__PURE__*/ operation({
  id: "bodiesPay",
  method: "POST",
  path: "/bodies/pay",
  request: Payee,
  response: Schema.Void,
  replay: "unsafe"
})

/** `POST /bodies/pay/{id}` */
export const bodiesPayById: AcmeOperation<BodiesPayByIdRequest, void> = /*#__PURE__*/ operation({
  id: "bodiesPayById",
  method: "POST",
  path: "/bodies/pay/{id}",
  request: BodiesPayByIdRequest,
  response: Schema.Void,
  replay: "unsafe",
  payload: "body"
})
