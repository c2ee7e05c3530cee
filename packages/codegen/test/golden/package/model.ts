/**
 * Schemas that more than one product group uses.
 *
 * Generated from Acme's document 2026-01-31; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"

/** A login at an institution. */
export interface ItemInput {
  readonly id: string
  readonly status: StatusInput
}
export const ItemInput: Schema.Codec<ItemInput> = /*#__PURE__*/ struct<ItemInput>(() => ({
  id: Schema.String.check(Schema.isMaxCodePoints(40)),
  status: StatusInput
}))

/** A login at an institution. */
export interface Item {
  readonly id: string
  readonly status: Status
}
export const Item: Schema.Codec<Item> = /*#__PURE__*/ struct<Item>(() => ({
  id: Schema.String,
  status: Status
}))

/**
 * How an Item is.
 *
 * It changes by itself.
 */
export type StatusInput = "good" | "bad"
export const StatusInput: Schema.Codec<StatusInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["good", "bad"])
)

/**
 * How an Item is.
 *
 * It changes by itself.
 */
export type Status = Open<"good" | "bad">
export const Status: Schema.Codec<Status> = /*#__PURE__*/ Schema.suspend(() => openEnum(["good", "bad"]))
