/**
 * Signal: the risk that an ACH debit is returned.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { instant } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"
import {
  Ruleset,
  SignalDecisionOutcome,
  SignalDevice,
  SignalEvaluateCoreAttributes,
  SignalPaymentMethod,
  SignalScores,
  SignalUser,
  SignalWarning
} from "./model.ts"

export {
  BankInitiatedReturnRisk,
  CustomerInitiatedReturnRisk,
  RuleDetails,
  RuleResult,
  Ruleset,
  SignalAddressData,
  SignalDecisionOutcome,
  SignalDevice,
  SignalEvaluateCoreAttributes,
  SignalPaymentMethod,
  SignalPersonName,
  SignalScores,
  SignalUser,
  SignalWarning
} from "./model.ts"

export type RecommendationString = Open<"RECOMMENDED" | "NOT_RECOMMENDED" | "UNKNOWN">
export const RecommendationString: Schema.Codec<RecommendationString> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["RECOMMENDED", "NOT_RECOMMENDED", "UNKNOWN"])
)

export interface RiskProfile {
  readonly key?: string | null
  readonly outcome?: string | null
}
export const RiskProfile: Schema.Codec<RiskProfile> = /*#__PURE__*/ struct<RiskProfile>(() => ({
  key: optionalKey(nullOr(Schema.String)),
  outcome: optionalKey(nullOr(Schema.String))
}))

export interface SignalDecisionReportRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly client_transaction_id: string
  readonly initiated: boolean
  readonly days_funds_on_hold?: number | null | undefined
  readonly decision_outcome?: SignalDecisionOutcome | null | undefined
  readonly payment_method?: SignalPaymentMethod | null | undefined
  readonly amount_instantly_available?: number | null | undefined
  readonly submitted_at?: string | undefined
}
export const SignalDecisionReportRequest: Schema.Codec<SignalDecisionReportRequest> =
  /*#__PURE__*/ struct<SignalDecisionReportRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    client_transaction_id: Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(36)),
    initiated: Schema.Boolean,
    days_funds_on_hold: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)))),
    decision_outcome: optional(nullOr(SignalDecisionOutcome)),
    payment_method: optional(nullOr(SignalPaymentMethod)),
    amount_instantly_available: optional(nullOr(Schema.Finite)),
    submitted_at: optional(instant)
  }))

export interface SignalDecisionReportResponse {
  readonly request_id: string
}
export const SignalDecisionReportResponse: Schema.Codec<SignalDecisionReportResponse> =
  /*#__PURE__*/ struct<SignalDecisionReportResponse>(() => ({
    request_id: Schema.String
  }))

export interface SignalEvaluateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly account_id: string
  readonly client_transaction_id: string
  readonly amount: number
  /** @deprecated */
  readonly user_present?: boolean | null | undefined
  readonly client_user_id?: string | undefined
  readonly is_recurring?: boolean | null | undefined
  readonly default_payment_method?: string | null | undefined
  readonly user?: SignalUser | undefined
  readonly device?: SignalDevice | undefined
  /** @deprecated */
  readonly risk_profile_key?: string | null | undefined
  readonly ruleset_key?: string | null | undefined
}
export const SignalEvaluateRequest: Schema.Codec<SignalEvaluateRequest> = /*#__PURE__*/ struct<SignalEvaluateRequest>(
  () => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    account_id: Schema.String,
    client_transaction_id: Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(36)),
    amount: Schema.Finite,
    user_present: optional(nullOr(Schema.Boolean)),
    client_user_id: optional(Schema.String),
    is_recurring: optional(nullOr(Schema.Boolean)),
    default_payment_method: optional(nullOr(Schema.String)),
    user: optional(SignalUser),
    device: optional(SignalDevice),
    risk_profile_key: optional(nullOr(Schema.String)),
    ruleset_key: optional(nullOr(Schema.String))
  })
)

export interface SignalEvaluateResponse {
  readonly request_id: string
  readonly scores: SignalScores | null
  readonly core_attributes?: SignalEvaluateCoreAttributes | null
  readonly risk_profile?: RiskProfile | null
  readonly ruleset?: Ruleset | null
  readonly warnings: ReadonlyArray<SignalWarning>
}
export const SignalEvaluateResponse: Schema.Codec<SignalEvaluateResponse> =
  /*#__PURE__*/ struct<SignalEvaluateResponse>(() => ({
    request_id: Schema.String,
    scores: nullOr(SignalScores),
    core_attributes: optionalKey(nullOr(SignalEvaluateCoreAttributes)),
    risk_profile: optionalKey(nullOr(RiskProfile)),
    ruleset: optionalKey(nullOr(Ruleset)),
    warnings: Schema.Array(SignalWarning)
  }))

export interface SignalPrepareRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
}
export const SignalPrepareRequest: Schema.Codec<SignalPrepareRequest> = /*#__PURE__*/ struct<SignalPrepareRequest>(
  () => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String
  })
)

export interface SignalPrepareResponse {
  readonly request_id: string
}
export const SignalPrepareResponse: Schema.Codec<SignalPrepareResponse> = /*#__PURE__*/ struct<SignalPrepareResponse>(
  () => ({
    request_id: Schema.String
  })
)

export interface SignalReturnReportRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly client_transaction_id: string
  readonly return_code: string
  readonly returned_at?: string | null | undefined
}
export const SignalReturnReportRequest: Schema.Codec<SignalReturnReportRequest> =
  /*#__PURE__*/ struct<SignalReturnReportRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    client_transaction_id: Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(36)),
    return_code: Schema.String,
    returned_at: optional(nullOr(instant))
  }))

export interface SignalReturnReportResponse {
  readonly request_id: string
}
export const SignalReturnReportResponse: Schema.Codec<SignalReturnReportResponse> =
  /*#__PURE__*/ struct<SignalReturnReportResponse>(() => ({
    request_id: Schema.String
  }))

export type SignalScheduleDefaultPaymentMethod = "SAME_DAY_ACH" | "STANDARD_ACH" | "MULTIPLE_PAYMENT_METHODS"
export const SignalScheduleDefaultPaymentMethod: Schema.Codec<SignalScheduleDefaultPaymentMethod> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["SAME_DAY_ACH", "STANDARD_ACH", "MULTIPLE_PAYMENT_METHODS"]))

export interface SignalScheduleRecommendation {
  readonly date?: string | null
  readonly recommendation?: RecommendationString | null
  readonly rank?: number | null
}
export const SignalScheduleRecommendation: Schema.Codec<SignalScheduleRecommendation> =
  /*#__PURE__*/ struct<SignalScheduleRecommendation>(() => ({
    date: optionalKey(nullOr(Schema.String)),
    recommendation: optionalKey(nullOr(RecommendationString)),
    rank: optionalKey(nullOr(Schema.Finite))
  }))

export interface SignalScheduleRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly account_id: string
  readonly client_transaction_id: string
  readonly amount: number
  readonly default_payment_method?: SignalScheduleDefaultPaymentMethod | undefined
}
export const SignalScheduleRequest: Schema.Codec<SignalScheduleRequest> = /*#__PURE__*/ struct<SignalScheduleRequest>(
  () => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    account_id: Schema.String,
    client_transaction_id: Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(36)),
    amount: Schema.Finite,
    default_payment_method: optional(SignalScheduleDefaultPaymentMethod)
  })
)

export interface SignalScheduleResponse {
  readonly optimal_date: string | null
  readonly recommendations: ReadonlyArray<SignalScheduleRecommendation>
  readonly warnings: ReadonlyArray<SignalWarning>
  readonly request_id: string
}
export const SignalScheduleResponse: Schema.Codec<SignalScheduleResponse> =
  /*#__PURE__*/ struct<SignalScheduleResponse>(() => ({
    optimal_date: nullOr(Schema.String),
    recommendations: Schema.Array(SignalScheduleRecommendation),
    warnings: Schema.Array(SignalWarning),
    request_id: Schema.String
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Tells Plaid what you decided on a transaction that `signalEvaluate` scored, where your rules do not show it.
 *
 * `POST /signal/decision/report`
 *
 * @see https://plaid.com/docs/api/products/signal#signaldecisionreport
 */
export const signalDecisionReport: PlaidOperation<SignalDecisionReportRequest, SignalDecisionReportResponse> =
  /*#__PURE__*/ operation({
    id: "signalDecisionReport",
    method: "POST",
    path: "/signal/decision/report",
    request: SignalDecisionReportRequest,
    response: SignalDecisionReportResponse,
    replay: "unsafe"
  })

/**
 * Scores how likely a planned ACH debit is to be returned, and what your ruleset makes of it; billed per call.
 *
 * `POST /signal/evaluate`
 *
 * @see https://plaid.com/docs/api/products/signal#signalevaluate
 */
export const signalEvaluate: PlaidOperation<SignalEvaluateRequest, SignalEvaluateResponse> = /*#__PURE__*/ operation({
  id: "signalEvaluate",
  method: "POST",
  path: "/signal/evaluate",
  request: SignalEvaluateRequest,
  response: SignalEvaluateResponse,
  replay: "keyed",
  idempotencyField: "client_transaction_id"
})

/**
 * Has Plaid collect early what Signal needs for an Item, so that the first score is better.
 *
 * `POST /signal/prepare`
 *
 * @see https://plaid.com/docs/api/products/signal#signalprepare
 */
export const signalPrepare: PlaidOperation<SignalPrepareRequest, SignalPrepareResponse> = /*#__PURE__*/ operation({
  id: "signalPrepare",
  method: "POST",
  path: "/signal/prepare",
  request: SignalPrepareRequest,
  response: SignalPrepareResponse,
  replay: "unsafe"
})

/**
 * Tells Plaid that a transaction which `signalEvaluate` scored was returned, with the return code.
 *
 * `POST /signal/return/report`
 *
 * @see https://plaid.com/docs/api/products/signal#signalreturnreport
 */
export const signalReturnReport: PlaidOperation<SignalReturnReportRequest, SignalReturnReportResponse> =
  /*#__PURE__*/ operation({
    id: "signalReturnReport",
    method: "POST",
    path: "/signal/return/report",
    request: SignalReturnReportRequest,
    response: SignalReturnReportResponse,
    replay: "unsafe"
  })

/**
 * Recommends dates on which a planned ACH debit is least likely to be returned.
 *
 * `POST /signal/schedule`
 */
export const signalSchedule: PlaidOperation<SignalScheduleRequest, SignalScheduleResponse> = /*#__PURE__*/ operation({
  id: "signalSchedule",
  method: "POST",
  path: "/signal/schedule",
  request: SignalScheduleRequest,
  response: SignalScheduleResponse,
  replay: "unsafe"
})
