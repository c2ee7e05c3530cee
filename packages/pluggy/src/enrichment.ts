/**
 * Categories, merchants and patterns of transactions, from a host of their own; to be enabled by Pluggy.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { uuid } from "@bankstream/core/format"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, operation } from "./internal/operation.ts"

export interface EnrichmentBehaviorAnalysisRequest {
  readonly itemId: string
}
export const EnrichmentBehaviorAnalysisRequest: Schema.Codec<EnrichmentBehaviorAnalysisRequest> =
  /*#__PURE__*/ struct<EnrichmentBehaviorAnalysisRequest>(() => ({
    itemId: uuid
  }))

export type EnrichmentBehaviorAnalysisResponse = unknown
export const EnrichmentBehaviorAnalysisResponse: Schema.Codec<EnrichmentBehaviorAnalysisResponse> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Unknown)

export interface EnrichmentCategorizeRequest {
  readonly transactions: ReadonlyArray<{
    readonly id: string
    readonly description: string
    readonly amount: number
    readonly date: string
    readonly paymentData?: Readonly<Record<string, unknown>> | undefined
    readonly creditCardMetadata?: Readonly<Record<string, unknown>> | undefined
  }>
  readonly clientUserId: string
  readonly accountType?: "CHECKING" | "CREDIT_CARD" | "CHECKING_ACCOUNT" | undefined
  readonly isBusiness?: boolean | undefined
}
export const EnrichmentCategorizeRequest: Schema.Codec<EnrichmentCategorizeRequest> =
  /*#__PURE__*/ struct<EnrichmentCategorizeRequest>(() => ({
    transactions: Schema.Array(
      struct<{
        readonly id: string
        readonly description: string
        readonly amount: number
        readonly date: string
        readonly paymentData?: Readonly<Record<string, unknown>> | undefined
        readonly creditCardMetadata?: Readonly<Record<string, unknown>> | undefined
      }>(() => ({
        id: Schema.String,
        description: Schema.String,
        amount: Schema.Finite,
        date: Schema.String,
        paymentData: optional(Schema.Record(Schema.String, Schema.Unknown)),
        creditCardMetadata: optional(Schema.Record(Schema.String, Schema.Unknown))
      }))
    ).check(Schema.isMinLength(1), Schema.isMaxLength(100)),
    clientUserId: Schema.String,
    accountType: optional(Schema.Literals(["CHECKING", "CREDIT_CARD", "CHECKING_ACCOUNT"])),
    isBusiness: optional(Schema.Boolean)
  }))

export interface EnrichmentCategorizeResponse {
  readonly results: ReadonlyArray<{
    readonly id: string
    readonly category?: string | null
    readonly categoryId?: string | null
    readonly merchant?: {
      readonly name?: string | null
      readonly businessName?: string | null
      readonly cnpj?: string | null
    } | null
  }>
}
export const EnrichmentCategorizeResponse: Schema.Codec<EnrichmentCategorizeResponse> =
  /*#__PURE__*/ struct<EnrichmentCategorizeResponse>(() => ({
    results: Schema.Array(
      struct<{
        readonly id: string
        readonly category?: string | null
        readonly categoryId?: string | null
        readonly merchant?: {
          readonly name?: string | null
          readonly businessName?: string | null
          readonly cnpj?: string | null
        } | null
      }>(() => ({
        id: Schema.String,
        category: optionalKey(nullOr(Schema.String)),
        categoryId: optionalKey(nullOr(Schema.String)),
        merchant: optionalKey(
          nullOr(
            struct<{
              readonly name?: string | null
              readonly businessName?: string | null
              readonly cnpj?: string | null
            }>(() => ({
              name: optionalKey(nullOr(Schema.String)),
              businessName: optionalKey(nullOr(Schema.String)),
              cnpj: optionalKey(nullOr(Schema.String))
            }))
          )
        )
      }))
    )
  }))

export interface EnrichmentRecurringPaymentsRequest {
  readonly itemId: string
}
export const EnrichmentRecurringPaymentsRequest: Schema.Codec<EnrichmentRecurringPaymentsRequest> =
  /*#__PURE__*/ struct<EnrichmentRecurringPaymentsRequest>(() => ({
    itemId: uuid
  }))

export interface EnrichmentRecurringPaymentsResponse {
  readonly recurringPayments: ReadonlyArray<{
    readonly description?: string | null
    readonly averageAmount?: number | null
    readonly occurrences?: ReadonlyArray<unknown> | null
    readonly regularityScore?: number | null
  }>
}
export const EnrichmentRecurringPaymentsResponse: Schema.Codec<EnrichmentRecurringPaymentsResponse> =
  /*#__PURE__*/ struct<EnrichmentRecurringPaymentsResponse>(() => ({
    recurringPayments: Schema.Array(
      struct<{
        readonly description?: string | null
        readonly averageAmount?: number | null
        readonly occurrences?: ReadonlyArray<unknown> | null
        readonly regularityScore?: number | null
      }>(() => ({
        description: optionalKey(nullOr(Schema.String)),
        averageAmount: optionalKey(nullOr(Schema.Finite)),
        occurrences: optionalKey(nullOr(Schema.Array(Schema.Unknown))),
        regularityScore: optionalKey(nullOr(Schema.Finite))
      }))
    )
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Analyses how an Item's user spends. Answers come as they are: no contract tells their shape.
 *
 * `POST /behavior-analysis` of the host `enrichment`
 */
export const enrichmentBehaviorAnalysis: PluggyOperation<
  EnrichmentBehaviorAnalysisRequest,
  EnrichmentBehaviorAnalysisResponse
> = /*#__PURE__*/ operation({
  id: "enrichment-behavior-analysis",
  method: "POST",
  path: "/behavior-analysis",
  host: "enrichment",
  request: EnrichmentBehaviorAnalysisRequest,
  response: EnrichmentBehaviorAnalysisResponse,
  replay: "unsafe"
})

/**
 * Sorts up to 100 transactions of any origin into categories, and tells their merchants; takes a second or two.
 *
 * `POST /categorize` of the host `enrichment`
 */
export const enrichmentCategorize: PluggyOperation<EnrichmentCategorizeRequest, EnrichmentCategorizeResponse> =
  /*#__PURE__*/ operation({
    id: "enrichment-categorize",
    method: "POST",
    path: "/categorize",
    host: "enrichment",
    request: EnrichmentCategorizeRequest,
    response: EnrichmentCategorizeResponse,
    replay: "unsafe"
  })

/**
 * Finds the payments of an Item that come again and again, and how regular they are.
 *
 * `POST /recurring-payments` of the host `enrichment`
 */
export const enrichmentRecurringPayments: PluggyOperation<
  EnrichmentRecurringPaymentsRequest,
  EnrichmentRecurringPaymentsResponse
> = /*#__PURE__*/ operation({
  id: "enrichment-recurring-payments",
  method: "POST",
  path: "/recurring-payments",
  host: "enrichment",
  request: EnrichmentRecurringPaymentsRequest,
  response: EnrichmentRecurringPaymentsResponse,
  replay: "unsafe"
})
