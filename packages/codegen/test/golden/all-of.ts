/**
 * AllOf
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"

export interface Address {
  readonly street: string
  readonly zip?: string | null
  readonly country?: string | null
}
export const Address: Schema.Codec<Address> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    street: Schema.String,
    zip: Schema.optionalKey(Schema.NullOr(Schema.String)),
    country: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface AllOfGetRequest {
  readonly owner: OwnerInput
}
export const AllOfGetRequest: Schema.Codec<AllOfGetRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    owner: OwnerInput
  })
)

export interface AllOfGetResponse {
  readonly plain: Address
  readonly nothing: Address | null
  readonly older: Address | null
  readonly base: Owner
  readonly both: OwnerWithRating
  readonly narrowed: {
    readonly street: string
    readonly zip: string
    readonly country: Open<"US" | "CA">
  }
}
export const AllOfGetResponse: Schema.Codec<AllOfGetResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    plain: Address,
    nothing: Schema.NullOr(Address),
    older: Schema.NullOr(Address),
    base: Owner,
    both: OwnerWithRating,
    narrowed: Schema.Struct({
      street: Schema.String,
      zip: Schema.String,
      country: openEnum(["US", "CA"])
    })
  })
)

export interface OwnerInput {
  readonly street: string
  readonly zip?: string | undefined
  readonly country?: string | undefined
  readonly name: string
}
export const OwnerInput: Schema.Codec<OwnerInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    street: Schema.String,
    zip: Schema.optional(Schema.String.check(Schema.isMaxLength(10))),
    country: Schema.optional(Schema.String),
    name: Schema.String.check(Schema.isMinLength(1))
  })
)

export interface Owner {
  readonly street: string
  readonly zip?: string | null
  readonly country?: string | null
  readonly name: string
}
export const Owner: Schema.Codec<Owner> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    street: Schema.String,
    zip: Schema.optionalKey(Schema.NullOr(Schema.String)),
    country: Schema.optionalKey(Schema.NullOr(Schema.String)),
    name: Schema.String
  })
)

export interface OwnerWithRating {
  readonly street: string
  readonly zip?: string | null
  readonly country?: string | null
  readonly name: string
  readonly stars: number
}
export const OwnerWithRating: Schema.Codec<OwnerWithRating> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    street: Schema.String,
    zip: Schema.optionalKey(Schema.NullOr(Schema.String)),
    country: Schema.optionalKey(Schema.NullOr(Schema.String)),
    name: Schema.String,
    stars: Schema.Finite
  })
)

// ------------------------------------------------------------------------------------------------ operations

/** `POST /all-of/get` */
export const allOfGet: AcmeOperation<AllOfGetRequest, AllOfGetResponse> = /*#__PURE__*/ operation({
  id: "allOfGet",
  method: "POST",
  path: "/all-of/get",
  request: AllOfGetRequest,
  response: AllOfGetResponse,
  replay: "unsafe"
})
