/**
 * Figures on Items' accounts and income, from a host of their own; to be enabled by Pluggy.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { uuid } from "@bankstream/core/format"
import { nullOr, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, operation } from "./internal/operation.ts"

export interface InsightsBookRequest {
  readonly itemIds: ReadonlyArray<string>
}
export const InsightsBookRequest: Schema.Codec<InsightsBookRequest> = /*#__PURE__*/ struct<InsightsBookRequest>(() => ({
  itemIds: Schema.Array(uuid).check(Schema.isMinLength(1))
}))

export interface InsightsBookResponse {
  readonly status?: string | null
  readonly book?: {
    readonly bankAccount?: Readonly<Record<string, unknown>> | null
    readonly creditCard?: Readonly<Record<string, unknown>> | null
    readonly incomeReport?: unknown
  } | null
}
export const InsightsBookResponse: Schema.Codec<InsightsBookResponse> = /*#__PURE__*/ struct<InsightsBookResponse>(
  () => ({
    status: optionalKey(nullOr(Schema.String)),
    book: optionalKey(
      nullOr(
        struct<{
          readonly bankAccount?: Readonly<Record<string, unknown>> | null
          readonly creditCard?: Readonly<Record<string, unknown>> | null
          readonly incomeReport?: unknown
        }>(() => ({
          bankAccount: optionalKey(nullOr(Schema.Record(Schema.String, Schema.Unknown))),
          creditCard: optionalKey(nullOr(Schema.Record(Schema.String, Schema.Unknown))),
          incomeReport: optionalKey(Schema.Unknown)
        }))
      )
    )
  })
)

export interface InsightsCategoriesRequest {
  readonly itemIds: ReadonlyArray<string>
}
export const InsightsCategoriesRequest: Schema.Codec<InsightsCategoriesRequest> =
  /*#__PURE__*/ struct<InsightsCategoriesRequest>(() => ({
    itemIds: Schema.Array(uuid).check(Schema.isMinLength(1))
  }))

export type InsightsCategoriesResponse = unknown
export const InsightsCategoriesResponse: Schema.Codec<InsightsCategoriesResponse> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Unknown
)

export interface InsightsIncomeRequest {
  readonly itemId: string
}
export const InsightsIncomeRequest: Schema.Codec<InsightsIncomeRequest> = /*#__PURE__*/ struct<InsightsIncomeRequest>(
  () => ({
    itemId: uuid
  })
)

export interface InsightsIncomeResponse {
  readonly status?: string | null
  readonly itemId?: string | null
  readonly result?: {
    readonly totalIncomeStatistics?: Readonly<Record<string, unknown>> | null
    readonly irregularIncomeStatistics?: Readonly<Record<string, unknown>> | null
    readonly incomeSources?: ReadonlyArray<Readonly<Record<string, unknown>>> | null
  } | null
}
export const InsightsIncomeResponse: Schema.Codec<InsightsIncomeResponse> =
  /*#__PURE__*/ struct<InsightsIncomeResponse>(() => ({
    status: optionalKey(nullOr(Schema.String)),
    itemId: optionalKey(nullOr(Schema.String)),
    result: optionalKey(
      nullOr(
        struct<{
          readonly totalIncomeStatistics?: Readonly<Record<string, unknown>> | null
          readonly irregularIncomeStatistics?: Readonly<Record<string, unknown>> | null
          readonly incomeSources?: ReadonlyArray<Readonly<Record<string, unknown>>> | null
        }>(() => ({
          totalIncomeStatistics: optionalKey(nullOr(Schema.Record(Schema.String, Schema.Unknown))),
          irregularIncomeStatistics: optionalKey(nullOr(Schema.Record(Schema.String, Schema.Unknown))),
          incomeSources: optionalKey(nullOr(Schema.Array(Schema.Record(Schema.String, Schema.Unknown))))
        }))
      )
    )
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Makes figures on the accounts and cards of one or more Items, month by month for a year.
 *
 * `POST /book` of the host `insights`
 */
export const insightsBook: PluggyOperation<InsightsBookRequest, InsightsBookResponse> = /*#__PURE__*/ operation({
  id: "insights-book",
  method: "POST",
  path: "/book",
  host: "insights",
  request: InsightsBookRequest,
  response: InsightsBookResponse,
  replay: "unsafe",
  places: { itemIds: "query-comma" }
})

/**
 * Makes figures on what Items spent by category. Answers come as they are: no contract tells their shape.
 *
 * `POST /categories` of the host `insights`
 */
export const insightsCategories: PluggyOperation<InsightsCategoriesRequest, InsightsCategoriesResponse> =
  /*#__PURE__*/ operation({
    id: "insights-categories",
    method: "POST",
    path: "/categories",
    host: "insights",
    request: InsightsCategoriesRequest,
    response: InsightsCategoriesResponse,
    replay: "unsafe"
  })

/**
 * Finds the income in an Item's transactions: its sources, how much and how regular.
 *
 * `POST /income` of the host `insights`
 */
export const insightsIncome: PluggyOperation<InsightsIncomeRequest, InsightsIncomeResponse> = /*#__PURE__*/ operation({
  id: "insights-income",
  method: "POST",
  path: "/income",
  host: "insights",
  request: InsightsIncomeRequest,
  response: InsightsIncomeResponse,
  replay: "unsafe",
  places: { itemId: "query" }
})
