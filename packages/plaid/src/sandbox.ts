/** Sandbox: shortcuts that exist in Plaid's test environment alone. */
import { civilDate, uri } from "@bankstream/core/format"
import * as Schema from "effect/Schema"
import { operation, type PlaidOperation } from "./internal/operation.ts"
import { IncomeVerificationSourceType, ProductsInput } from "./model.ts"

export { IncomeVerificationSourceType, ProductsInput } from "./model.ts"

export interface SandboxPublicTokenCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly institution_id: string
  readonly initial_products: ReadonlyArray<ProductsInput>
  readonly options?: SandboxPublicTokenCreateRequestOptions | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
}
export const SandboxPublicTokenCreateRequest: Schema.Codec<SandboxPublicTokenCreateRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      institution_id: Schema.String,
      initial_products: Schema.Array(ProductsInput).check(Schema.isMinLength(1)),
      options: Schema.optional(SandboxPublicTokenCreateRequestOptions),
      user_token: Schema.optional(Schema.String),
      user_id: Schema.optional(Schema.String)
    })
  )

export interface SandboxPublicTokenCreateRequestIncomeVerificationBankIncome {
  readonly days_requested?: number | undefined
}
export const SandboxPublicTokenCreateRequestIncomeVerificationBankIncome: Schema.Codec<SandboxPublicTokenCreateRequestIncomeVerificationBankIncome> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      days_requested: Schema.optional(Schema.Int)
    })
  )

export interface SandboxPublicTokenCreateRequestOptions {
  readonly webhook?: string | undefined
  readonly override_username?: string | null | undefined
  readonly override_password?: string | null | undefined
  readonly transactions?: SandboxPublicTokenCreateRequestOptionsTransactions | null | undefined
  readonly statements?: SandboxPublicTokenCreateRequestOptionsStatements | null | undefined
  readonly income_verification?: SandboxPublicTokenCreateRequestOptionsIncomeVerification | undefined
}
export const SandboxPublicTokenCreateRequestOptions: Schema.Codec<SandboxPublicTokenCreateRequestOptions> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      webhook: Schema.optional(uri),
      override_username: Schema.optional(Schema.NullOr(Schema.String)),
      override_password: Schema.optional(Schema.NullOr(Schema.String)),
      transactions: Schema.optional(Schema.NullOr(SandboxPublicTokenCreateRequestOptionsTransactions)),
      statements: Schema.optional(Schema.NullOr(SandboxPublicTokenCreateRequestOptionsStatements)),
      income_verification: Schema.optional(SandboxPublicTokenCreateRequestOptionsIncomeVerification)
    })
  )

export interface SandboxPublicTokenCreateRequestOptionsIncomeVerification {
  readonly income_source_types?: ReadonlyArray<IncomeVerificationSourceType> | undefined
  readonly bank_income?: SandboxPublicTokenCreateRequestIncomeVerificationBankIncome | undefined
}
export const SandboxPublicTokenCreateRequestOptionsIncomeVerification: Schema.Codec<SandboxPublicTokenCreateRequestOptionsIncomeVerification> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      income_source_types: Schema.optional(Schema.Array(IncomeVerificationSourceType)),
      bank_income: Schema.optional(SandboxPublicTokenCreateRequestIncomeVerificationBankIncome)
    })
  )

export interface SandboxPublicTokenCreateRequestOptionsStatements {
  readonly start_date: string
  readonly end_date: string
}
export const SandboxPublicTokenCreateRequestOptionsStatements: Schema.Codec<SandboxPublicTokenCreateRequestOptionsStatements> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      start_date: civilDate,
      end_date: civilDate
    })
  )

export interface SandboxPublicTokenCreateRequestOptionsTransactions {
  /** @deprecated */
  readonly start_date?: string | undefined
  /** @deprecated */
  readonly end_date?: string | undefined
  readonly days_requested?: number | undefined
}
export const SandboxPublicTokenCreateRequestOptionsTransactions: Schema.Codec<SandboxPublicTokenCreateRequestOptionsTransactions> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      start_date: Schema.optional(civilDate),
      end_date: Schema.optional(civilDate),
      days_requested: Schema.optional(
        Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(730))
      )
    })
  )

export interface SandboxPublicTokenCreateResponse {
  readonly public_token: string
  readonly request_id: string
}
export const SandboxPublicTokenCreateResponse: Schema.Codec<SandboxPublicTokenCreateResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      public_token: Schema.String,
      request_id: Schema.String
    })
  )

// ------------------------------------------------------------------------------------------------ operations

/**
 * Yields the public token of a new Item at a test institution, without anyone going through Link.
 *
 * `POST /sandbox/public_token/create`
 *
 * Fails above all with `Forbidden` outside the sandbox, and with `InvalidRequest` for a product that the institution
 * does not have.
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxpublic_tokencreate
 */
export const sandboxPublicTokenCreate: PlaidOperation<
  SandboxPublicTokenCreateRequest,
  SandboxPublicTokenCreateResponse
> = /*#__PURE__*/ operation({
  id: "sandboxPublicTokenCreate",
  method: "POST",
  path: "/sandbox/public_token/create",
  request: SandboxPublicTokenCreateRequest,
  response: SandboxPublicTokenCreateResponse,
  replay: "unsafe"
})
