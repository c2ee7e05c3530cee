/**
 * Nullable
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"

export interface Nick {
  readonly short: string
}
export const Nick: Schema.Codec<Nick> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    short: Schema.String
  })
)

export interface Owner {
  readonly id: string
}
export const Owner: Schema.Codec<Owner> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    id: Schema.String
  })
)

export interface SettingsInput {
  readonly name: string | null
  readonly note?: string | null | undefined
  readonly size?: number | undefined
  readonly owner: Owner | null
  readonly color: "red" | "blue" | null
  readonly tags?: ReadonlyArray<string | null> | undefined
  readonly nick: Nick | null
}
export const SettingsInput: Schema.Codec<SettingsInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    name: Schema.NullOr(Schema.String),
    note: Schema.optional(Schema.NullOr(Schema.String)),
    size: Schema.optional(Schema.Finite),
    owner: Schema.NullOr(Owner),
    color: Schema.NullOr(Schema.Literals(["red", "blue"])),
    tags: Schema.optional(Schema.Array(Schema.NullOr(Schema.String))),
    nick: Schema.NullOr(Nick)
  })
)

export interface Settings {
  readonly name: string | null
  readonly note?: string | null
  readonly size?: number | null
  readonly owner: Owner | null
  readonly color: Open<"red" | "blue"> | null
  readonly tags?: ReadonlyArray<string | null> | null
  readonly nick: Nick | null
}
export const Settings: Schema.Codec<Settings> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    name: Schema.NullOr(Schema.String),
    note: Schema.optionalKey(Schema.NullOr(Schema.String)),
    size: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    owner: Schema.NullOr(Owner),
    color: Schema.NullOr(openEnum(["red", "blue"])),
    tags: Schema.optionalKey(Schema.NullOr(Schema.Array(Schema.NullOr(Schema.String)))),
    nick: Schema.NullOr(Nick)
  })
)

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
