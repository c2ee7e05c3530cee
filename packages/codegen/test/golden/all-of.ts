/**
 * AllOf
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"

export interface Address {
  readonly street: string
  readonly zip?: string | null
  readonly country?: string | null
}
export const Address: Schema.Codec<Address> = /*#__PURE__*/ struct<Address>(() => ({
  street: Schema.String,
  zip: optionalKey(nullOr(Schema.String)),
  country: optionalKey(nullOr(Schema.String))
}))

export interface AllOfGetRequest {
  readonly owner: OwnerInput
}
export const AllOfGetRequest: Schema.Codec<AllOfGetRequest> = /*#__PURE__*/ struct<AllOfGetRequest>(() => ({
  owner: OwnerInput
}))

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
export const AllOfGetResponse: Schema.Codec<AllOfGetResponse> = /*#__PURE__*/ struct<AllOfGetResponse>(() => ({
  plain: Address,
  nothing: nullOr(Address),
  older: nullOr(Address),
  base: Owner,
  both: OwnerWithRating,
  narrowed: struct<{
    readonly street: string
    readonly zip: string
    readonly country: Open<"US" | "CA">
  }>(() => ({
    street: Schema.String,
    zip: Schema.String,
    country: openEnum(["US", "CA"])
  }))
}))

export interface OwnerInput {
  readonly street: string
  readonly zip?: string | undefined
  readonly country?: string | undefined
  readonly name: string
}
export const OwnerInput: Schema.Codec<OwnerInput> = /*#__PURE__*/ struct<OwnerInput>(() => ({
  street: Schema.String,
  zip: optional(Schema.String.check(Schema.isMaxCodePoints(10))),
  country: optional(Schema.String),
  name: Schema.String.check(Schema.isMinCodePoints(1))
}))

export interface Owner {
  readonly street: string
  readonly zip?: string | null
  readonly country?: string | null
  readonly name: string
}
export const Owner: Schema.Codec<Owner> = /*#__PURE__*/ struct<Owner>(() => ({
  street: Schema.String,
  zip: optionalKey(nullOr(Schema.String)),
  country: optionalKey(nullOr(Schema.String)),
  name: Schema.String
}))

export interface OwnerWithRating {
  readonly street: string
  readonly zip?: string | null
  readonly country?: string | null
  readonly name: string
  readonly stars: number
}
export const OwnerWithRating: Schema.Codec<OwnerWithRating> = /*#__PURE__*/ struct<OwnerWithRating>(() => ({
  street: Schema.String,
  zip: optionalKey(nullOr(Schema.String)),
  country: optionalKey(nullOr(Schema.String)),
  name: Schema.String,
  stars: Schema.Finite
}))

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
