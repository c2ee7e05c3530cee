/**
 * Employments by payroll, the older form.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"

export interface EmployerVerification {
  readonly name?: string | null
}
export const EmployerVerification: Schema.Codec<EmployerVerification> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    name: Schema.optionalKey(Schema.NullOr(Schema.String))
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
export const EmploymentVerification: Schema.Codec<EmploymentVerification> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    status: Schema.optionalKey(Schema.NullOr(EmploymentVerificationStatus)),
    start_date: Schema.optionalKey(Schema.NullOr(Schema.String)),
    end_date: Schema.optionalKey(Schema.NullOr(Schema.String)),
    employer: Schema.optionalKey(Schema.NullOr(EmployerVerification)),
    title: Schema.optionalKey(Schema.NullOr(Schema.String)),
    platform_ids: Schema.optionalKey(Schema.NullOr(PlatformIds))
  })
)

export interface EmploymentVerificationGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
}
export const EmploymentVerificationGetRequest: Schema.Codec<EmploymentVerificationGetRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      access_token: Schema.String
    })
  )

export interface EmploymentVerificationGetResponse {
  readonly employments: ReadonlyArray<EmploymentVerification>
  readonly request_id: string
}
export const EmploymentVerificationGetResponse: Schema.Codec<EmploymentVerificationGetResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      employments: Schema.Array(EmploymentVerification),
      request_id: Schema.String
    })
  )

export type EmploymentVerificationStatus = Open<"EMPLOYMENT_STATUS_ACTIVE" | "EMPLOYMENT_STATUS_INACTIVE">
export const EmploymentVerificationStatus: Schema.Codec<EmploymentVerificationStatus> = /*#__PURE__*/ Schema.suspend(
  () => openEnum(["EMPLOYMENT_STATUS_ACTIVE", "EMPLOYMENT_STATUS_INACTIVE"])
)

export interface PlatformIds {
  readonly employee_id?: string | null
  readonly payroll_id?: string | null
  readonly position_id?: string | null
}
export const PlatformIds: Schema.Codec<PlatformIds> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    employee_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    payroll_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    position_id: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

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
