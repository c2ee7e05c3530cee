/**
 * Employments by payroll, the older form.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"

export interface EmployerVerification {
  readonly name?: string | null
}
export const EmployerVerification: Schema.Codec<EmployerVerification> = /*#__PURE__*/ struct<EmployerVerification>(
  () => ({
    name: optionalKey(nullOr(Schema.String))
  })
)

export interface EmploymentVerification {
  readonly status?: EmploymentVerificationStatus | null
  readonly start_date?: string | null
  readonly end_date?: string | null
  readonly employer?: EmployerVerification | null
  readonly title?: string | null
  readonly platform_ids?: PlatformIds | null
}
export const EmploymentVerification: Schema.Codec<EmploymentVerification> =
  /*#__PURE__*/ struct<EmploymentVerification>(() => ({
    status: optionalKey(nullOr(EmploymentVerificationStatus)),
    start_date: optionalKey(nullOr(Schema.String)),
    end_date: optionalKey(nullOr(Schema.String)),
    employer: optionalKey(nullOr(EmployerVerification)),
    title: optionalKey(nullOr(Schema.String)),
    platform_ids: optionalKey(nullOr(PlatformIds))
  }))

export interface EmploymentVerificationGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
}
export const EmploymentVerificationGetRequest: Schema.Codec<EmploymentVerificationGetRequest> =
  /*#__PURE__*/ struct<EmploymentVerificationGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String
  }))

export interface EmploymentVerificationGetResponse {
  readonly employments: ReadonlyArray<EmploymentVerification>
  readonly request_id: string
}
export const EmploymentVerificationGetResponse: Schema.Codec<EmploymentVerificationGetResponse> =
  /*#__PURE__*/ struct<EmploymentVerificationGetResponse>(() => ({
    employments: Schema.Array(EmploymentVerification),
    request_id: Schema.String
  }))

export type EmploymentVerificationStatus = Open<"EMPLOYMENT_STATUS_ACTIVE" | "EMPLOYMENT_STATUS_INACTIVE">
export const EmploymentVerificationStatus: Schema.Codec<EmploymentVerificationStatus> = /*#__PURE__*/ Schema.suspend(
  () => openEnum(["EMPLOYMENT_STATUS_ACTIVE", "EMPLOYMENT_STATUS_INACTIVE"])
)

export interface PlatformIds {
  readonly employee_id?: string | null
  readonly payroll_id?: string | null
  readonly position_id?: string | null
}
export const PlatformIds: Schema.Codec<PlatformIds> = /*#__PURE__*/ struct<PlatformIds>(() => ({
  employee_id: optionalKey(nullOr(Schema.String)),
  payroll_id: optionalKey(nullOr(Schema.String)),
  position_id: optionalKey(nullOr(Schema.String))
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Lists the employments that an Item's user verified through payroll.
 *
 * `POST /employment/verification/get`
 *
 * @see https://plaid.com/docs/api/products/income/#employmentverificationget
 * @deprecated Use `creditEmploymentGet`.
 */
export const employmentVerificationGet: PlaidOperation<
  EmploymentVerificationGetRequest,
  EmploymentVerificationGetResponse
> = /*#__PURE__*/ operation({
  id: "employmentVerificationGet",
  method: "POST",
  path: "/employment/verification/get",
  request: EmploymentVerificationGetRequest,
  response: EmploymentVerificationGetResponse,
  replay: "safe",
  deprecated: true
})
