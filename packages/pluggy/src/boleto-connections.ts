/**
 * Accounts that boletos are issued from (beta).
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { uuid } from "@bankstream/core/format"
import { struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, operation } from "./internal/operation.ts"

export interface BoletoConnection {
  readonly connectorId: number
  readonly createdAt: string
  readonly id: string
  readonly updatedAt: string
}
export const BoletoConnection: Schema.Codec<BoletoConnection> = /*#__PURE__*/ struct<BoletoConnection>(() => ({
  connectorId: Schema.Finite,
  createdAt: Schema.String,
  id: Schema.String,
  updatedAt: Schema.String
}))

export interface CreateBoletoConnection {
  readonly connectorId: number
  readonly credentials: Readonly<Record<string, string>>
}
export const CreateBoletoConnection: Schema.Codec<CreateBoletoConnection> =
  /*#__PURE__*/ struct<CreateBoletoConnection>(() => ({
    connectorId: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)),
    credentials: Schema.Record(Schema.String, Schema.String)
  }))

export interface CreateBoletoConnectionFromItem {
  readonly itemId: string
}
export const CreateBoletoConnectionFromItem: Schema.Codec<CreateBoletoConnectionFromItem> =
  /*#__PURE__*/ struct<CreateBoletoConnectionFromItem>(() => ({
    itemId: uuid
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Connects an account that boletos are issued from, with the bank's credentials for that.
 *
 * `POST /boleto-connections`
 *
 * @see https://docs.pluggy.ai/reference/boleto-connection-create
 */
export const boletoConnectionCreate: PluggyOperation<CreateBoletoConnection, BoletoConnection> =
  /*#__PURE__*/ operation({
    id: "boleto-connection-create",
    method: "POST",
    path: "/boleto-connections",
    request: CreateBoletoConnection,
    response: BoletoConnection,
    replay: "unsafe"
  })

/**
 * Connects an account that boletos are issued from, with an Item's credentials.
 *
 * `POST /boleto-connections/from-item`
 *
 * @see https://docs.pluggy.ai/reference/boleto-connection-create-from-item
 */
export const boletoConnectionCreateFromItem: PluggyOperation<CreateBoletoConnectionFromItem, BoletoConnection> =
  /*#__PURE__*/ operation({
    id: "boleto-connection-create-from-item",
    method: "POST",
    path: "/boleto-connections/from-item",
    request: CreateBoletoConnectionFromItem,
    response: BoletoConnection,
    replay: "unsafe"
  })
