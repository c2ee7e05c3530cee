/**
 * Nullable
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"

export interface Nick {
  readonly short: string
}
export const Nick: Schema.Codec<Nick> = /*#__PURE__*/ struct<Nick>(() => ({
  short: Schema.String
}))

export interface Owner {
  readonly id: string
}
export const Owner: Schema.Codec<Owner> = /*#__PURE__*/ struct<Owner>(() => ({
  id: Schema.String
}))

export interface SettingsInput {
  readonly name: string | null
  readonly note?: string | null | undefined
  readonly size?: number | undefined
  readonly owner: Owner | null
  readonly color: "red" | "blue" | null
  readonly tags?: ReadonlyArray<string | null> | undefined
  readonly nick: Nick | null
}
export const SettingsInput: Schema.Codec<SettingsInput> = /*#__PURE__*/ struct<SettingsInput>(() => ({
  name: nullOr(Schema.String),
  note: optional(nullOr(Schema.String)),
  size: optional(Schema.Finite),
  owner: nullOr(Owner),
  color: nullOr(Schema.Literals(["red", "blue"])),
  tags: optional(Schema.Array(nullOr(Schema.String))),
  nick: nullOr(Nick)
}))

export interface Settings {
  readonly name: string | null
  readonly note?: string | null
  readonly size?: number | null
  readonly owner: Owner | null
  readonly color: Open<"red" | "blue"> | null
  readonly tags?: ReadonlyArray<string | null> | null
  readonly nick: Nick | null
}
export const Settings: Schema.Codec<Settings> = /*#__PURE__*/ struct<Settings>(() => ({
  name: nullOr(Schema.String),
  note: optionalKey(nullOr(Schema.String)),
  size: optionalKey(nullOr(Schema.Finite)),
  owner: nullOr(Owner),
  color: nullOr(openEnum(["red", "blue"])),
  tags: optionalKey(nullOr(Schema.Array(nullOr(Schema.String)))),
  nick: nullOr(Nick)
}))

// ------------------------------------------------------------------------------------------------ operations

/** `POST /nullable/set` */
export const nullableSet: AcmeOperation<SettingsInput, Settings> = /*#__PURE__*/ operation({
  id: "nullableSet",
  method: "POST",
  path: "/nullable/set",
  request: SettingsInput,
  response: Settings,
  replay: "unsafe"
})
