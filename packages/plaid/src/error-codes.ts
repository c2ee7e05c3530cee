/**
 * Plaid's codes and what they mean for the caller.
 *
 * Plaid says what happened by `error_type` and `error_code`, not by status: an institution's outage and a list that
 * changed while it was read come as 400, a used-up plan as 429. A code that is not here has its type's meaning.
 *
 * @see https://plaid.com/docs/errors/
 */
import type { Kind } from "@bankstream/core/kind"

const table = {
  API_ERROR: {
    otherwise: "ProviderUnavailable",
    codes: {
      INTERNAL_SERVER_ERROR: "ProviderUnavailable",
      PLANNED_MAINTENANCE: "ProviderUnavailable"
    }
  },
  ASSETS_ERROR: {
    otherwise: "Unrecognized",
    codes: {}
  },
  ASSET_REPORT_ERROR: {
    otherwise: "Unrecognized",
    codes: {
      ASSET_REPORT_GENERATION_FAILED: "ProviderUnavailable",
      DATA_QUALITY_CHECK_FAILED: "InvalidRequest",
      DATA_UNAVAILABLE: "InstitutionUnavailable",
      INSIGHTS_NOT_ENABLED: "Forbidden",
      INSIGHTS_PREVIOUSLY_NOT_ENABLED: "Forbidden",
      INVALID_PARENT: "InvalidRequest",
      PRODUCT_NOT_ENABLED: "Forbidden",
      PRODUCT_NOT_READY: "NotReady:assets"
    }
  },
  BANK_TRANSFER_ERROR: {
    otherwise: "Unrecognized",
    codes: {
      BANK_TRANSFER_ACCOUNT_BLOCKED: "InvalidRequest",
      BANK_TRANSFER_INSUFFICIENT_FUNDS: "InvalidRequest",
      BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT: "InvalidRequest",
      BANK_TRANSFER_LIMIT_EXCEEDED: "QuotaExhausted",
      BANK_TRANSFER_MISSING_ORIGINATION_ACCOUNT: "InvalidRequest",
      BANK_TRANSFER_NOT_CANCELLABLE: "InvalidRequest",
      BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE: "InvalidRequest",
      BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT: "Forbidden"
    }
  },
  BASE_REPORT_ERROR: {
    otherwise: "Unrecognized",
    codes: {
      PRODUCT_NOT_ENABLED: "Forbidden"
    }
  },
  CHECK_REPORT_ERROR: {
    otherwise: "Unrecognized",
    codes: {
      CONSUMER_REPORT_EXPIRED: "Gone",
      DATA_QUALITY_CHECK_FAILED: "InvalidRequest",
      DATA_UNAVAILABLE: "InstitutionUnavailable",
      INSTITUTION_TRANSACTION_HISTORY_NOT_SUPPORTED: "InvalidRequest",
      INSUFFICIENT_TRANSACTION_DATA: "InvalidRequest",
      NETWORK_CONSENT_REQUIRED: "UserActionRequired:consent",
      NO_ACCOUNTS: "UserActionRequired:relink",
      PRODUCT_NOT_READY: "NotReady:check_report"
    }
  },
  CONSUMER_REPORT_ERROR: {
    otherwise: "Unrecognized",
    codes: {}
  },
  CRA_MONITORING_ERROR: {
    otherwise: "Unrecognized",
    codes: {}
  },
  CREDIT_PROFILE_REPORT_ERROR: {
    otherwise: "Unrecognized",
    codes: {}
  },
  ENCOMPASS_ERROR: {
    otherwise: "Unrecognized",
    codes: {}
  },
  ENRICH_ERROR: {
    otherwise: "Unrecognized",
    codes: {}
  },
  FRAUD_INSIGHTS_ERROR: {
    otherwise: "Unrecognized",
    codes: {}
  },
  FREDDIE_MAC_ERROR: {
    otherwise: "Unrecognized",
    codes: {}
  },
  IDEMPOTENCY_ERROR: {
    otherwise: "Unrecognized",
    codes: {}
  },
  INCOME_VERIFICATION_ERROR: {
    otherwise: "Unrecognized",
    codes: {
      EMPLOYMENT_NOT_FOUND: "NotFound",
      INCOME_VERIFICATION_DOCUMENT_NOT_FOUND: "NotFound",
      INCOME_VERIFICATION_FAILED: "InvalidRequest",
      INCOME_VERIFICATION_NOT_FOUND: "NotFound",
      INCOME_VERIFICATION_UPLOAD_ERROR: "InvalidRequest",
      PRODUCT_NOT_ENABLED: "Forbidden",
      PRODUCT_NOT_READY: "NotReady:income_verification",
      VERIFICATION_STATUS_PENDING_APPROVAL: "UserActionRequired:consent"
    }
  },
  INSTITUTION_ERROR: {
    otherwise: "InstitutionUnavailable",
    codes: {
      INSTITUTION_DOWN: "InstitutionUnavailable",
      INSTITUTION_NOT_AVAILABLE: "InstitutionUnavailable",
      INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT: "Forbidden",
      INSTITUTION_NOT_RESPONDING: "InstitutionUnavailable",
      INSTITUTION_NO_LONGER_SUPPORTED: "Gone",
      INSTITUTION_REGISTRATION_REQUIRED: "Forbidden",
      UNAUTHORIZED_INSTITUTION: "Forbidden",
      // No wait cures it, unlike the outages around it: Plaid cannot read what the institution sent. Its support can tell.
      UNSUPPORTED_RESPONSE: "Unrecognized"
    }
  },
  INVALID_INPUT: {
    otherwise: "InvalidRequest",
    codes: {
      ADDITIONAL_CONSENT_REQUIRED: "UserActionRequired:consent",
      DIRECT_INTEGRATION_NOT_ENABLED: "Forbidden",
      INCORRECT_DEPOSIT_AMOUNTS: "InvalidRequest",
      INCORRECT_DEPOSIT_VERIFICATION: "InvalidRequest",
      INVALID_ACCESS_TOKEN: "InvalidRequest",
      INVALID_ACCOUNT_ID: "InvalidRequest",
      INVALID_API_KEYS: "Unauthenticated",
      INVALID_AUDIT_COPY_TOKEN: "InvalidRequest",
      INVALID_INSTITUTION: "NotFound",
      INVALID_LINK_CUSTOMIZATION: "InvalidRequest",
      INVALID_LINK_TOKEN: "InvalidRequest",
      INVALID_PROCESSOR_TOKEN: "InvalidRequest",
      INVALID_PRODUCT: "Forbidden",
      INVALID_PRODUCTS: "InvalidRequest",
      INVALID_PUBLIC_TOKEN: "InvalidRequest",
      INVALID_STRIPE_ACCOUNT: "InvalidRequest",
      INVALID_USER_ID: "InvalidRequest",
      INVALID_USER_IDENTITY_DATA: "InvalidRequest",
      INVALID_USER_TOKEN: "InvalidRequest",
      INVALID_WEBHOOK_VERIFICATION_KEY_ID: "InvalidRequest",
      MICRODEPOSITS_ALREADY_VERIFIED: "InvalidRequest",
      PRODUCT_UNAVAILABLE: "Forbidden",
      PROFILE_AUTHENTICATION_FAILED: "InvalidRequest",
      TOO_MANY_VERIFICATION_ATTEMPTS: "InvalidRequest",
      UNAUTHORIZED_ENVIRONMENT: "Forbidden",
      UNAUTHORIZED_ROUTE_ACCESS: "Forbidden",
      USER_PERMISSION_REVOKED: "Gone"
    }
  },
  INVALID_REQUEST: {
    otherwise: "InvalidRequest",
    codes: {
      INCOMPATIBLE_API_VERSION: "InvalidRequest",
      INVALID_ACCOUNT_NUMBER: "InvalidRequest",
      INVALID_BODY: "InvalidRequest",
      INVALID_CONFIGURATION: "InvalidRequest",
      INVALID_FIELD: "InvalidRequest",
      INVALID_HEADERS: "InvalidRequest",
      MISSING_FIELDS: "InvalidRequest",
      NOT_FOUND: "NotFound",
      // Not Gone, which tells that a thing was deleted: here it is the call that has ended.
      NO_LONGER_AVAILABLE: "InvalidRequest",
      SANDBOX_ONLY: "Forbidden",
      UNKNOWN_FIELDS: "InvalidRequest"
    }
  },
  INVALID_RESULT: {
    otherwise: "InvalidRequest",
    codes: {
      LAST_UPDATED_DATETIME_OUT_OF_RANGE: "InvalidRequest",
      PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA: "InvalidRequest"
    }
  },
  ITEM_ERROR: {
    otherwise: "Unrecognized",
    codes: {
      ACCESS_NOT_GRANTED: "UserActionRequired:consent",
      INSTANT_MATCH_FAILED: "UserActionRequired:relink",
      INSUFFICIENT_CREDENTIALS: "UserActionRequired:relink",
      INVALID_CREDENTIALS: "UserActionRequired:relink",
      INVALID_MFA: "UserActionRequired:mfa",
      INVALID_OTP: "UserActionRequired:mfa",
      INVALID_PHONE_NUMBER: "UserActionRequired:relink",
      INVALID_SEND_METHOD: "UserActionRequired:relink",
      INVALID_UPDATED_USERNAME: "UserActionRequired:relink",
      ITEM_CONCURRENTLY_DELETED: "Gone",
      ITEM_LOCKED: "UserActionRequired:at-institution",
      ITEM_LOGIN_REQUIRED: "UserActionRequired:relink",
      ITEM_NOT_FOUND: "Gone",
      ITEM_NOT_SUPPORTED: "Forbidden",
      ITEM_NO_ERROR: "InvalidRequest",
      MANUAL_VERIFICATION_REQUIRED: "UserActionRequired:relink",
      MFA_NOT_SUPPORTED: "UserActionRequired:relink",
      NO_ACCOUNTS: "UserActionRequired:relink",
      NO_AUTH_ACCOUNTS: "Forbidden",
      NO_INVESTMENT_ACCOUNTS: "Forbidden",
      NO_INVESTMENT_AUTH_ACCOUNTS: "Forbidden",
      NO_LIABILITY_ACCOUNTS: "Forbidden",
      PASSWORD_RESET_REQUIRED: "UserActionRequired:at-institution",
      PRODUCTS_NOT_SUPPORTED: "Forbidden",
      PRODUCT_NOT_ENABLED: "Forbidden",
      PRODUCT_NOT_READY: "NotReady",
      TOO_MANY_VERIFICATION_ATTEMPTS: "InvalidRequest",
      USER_INPUT_TIMEOUT: "UserActionRequired:relink",
      USER_SETUP_REQUIRED: "UserActionRequired:at-institution"
    }
  },
  LINK_DELIVERY_ERROR: {
    otherwise: "Unrecognized",
    codes: {}
  },
  MICRODEPOSITS_ERROR: {
    otherwise: "Unrecognized",
    codes: {}
  },
  OAUTH_ERROR: {
    otherwise: "Unrecognized",
    codes: {
      INCORRECT_LINK_TOKEN: "InvalidRequest",
      INCORRECT_OAUTH_NONCE: "InvalidRequest",
      OAUTH_STATE_ID_ALREADY_PROCESSED: "Conflict:duplicate",
      OAUTH_STATE_ID_NOT_FOUND: "NotFound"
    }
  },
  PARTNER_ERROR: {
    otherwise: "Unrecognized",
    codes: {
      ASSETS_UNDER_MANAGEMENT_REQUIRED: "InvalidRequest",
      CONTACT_REQUIRED: "InvalidRequest",
      CUSTOMER_ALREADY_CREATED: "Conflict:duplicate",
      CUSTOMER_ALREADY_ENABLED: "Conflict:duplicate",
      CUSTOMER_NOT_FOUND: "NotFound",
      CUSTOMER_NOT_READY_FOR_ENABLEMENT: "InvalidRequest",
      CUSTOMER_REMOVAL_NOT_ALLOWED: "InvalidRequest",
      FLOWDOWN_NOT_COMPLETE: "Forbidden",
      INVALID_LOGO: "InvalidRequest",
      LOGO_REQUIRED: "InvalidRequest",
      OAUTH_REGISTRATION_ERROR: "InvalidRequest",
      QUESTIONNAIRE_NOT_COMPLETE: "Forbidden"
    }
  },
  PAYMENT_ERROR: {
    otherwise: "Unrecognized",
    codes: {
      PAYMENT_BLOCKED: "InvalidRequest",
      PAYMENT_CANCELLED: "InvalidRequest",
      PAYMENT_CONSENT_CANCELLED: "InvalidRequest",
      PAYMENT_CONSENT_INVALID_CONSTRAINTS: "InvalidRequest",
      PAYMENT_INSUFFICIENT_FUNDS: "InvalidRequest",
      PAYMENT_INVALID_RECIPIENT: "InvalidRequest",
      PAYMENT_INVALID_REFERENCE: "InvalidRequest",
      PAYMENT_INVALID_SCHEDULE: "InvalidRequest",
      PAYMENT_REJECTED: "InvalidRequest",
      PAYMENT_SCHEME_NOT_SUPPORTED: "InvalidRequest"
    }
  },
  PROFILE_ERROR: {
    otherwise: "Unrecognized",
    codes: {}
  },
  RATE_LIMIT_EXCEEDED: {
    otherwise: "RateLimited",
    codes: {
      ACCOUNTS_BALANCE_GET_LIMIT: "RateLimited",
      ACCOUNTS_LIMIT: "RateLimited",
      ADDITION_LIMIT: "QuotaExhausted",
      AUTH_LIMIT: "RateLimited",
      BALANCE_LIMIT: "RateLimited",
      CREDITS_EXHAUSTED: "QuotaExhausted",
      IDENTITY_LIMIT: "RateLimited",
      INSTITUTIONS_GET_BY_ID_LIMIT: "RateLimited",
      INSTITUTIONS_GET_LIMIT: "RateLimited",
      // The institution's limit on Plaid: what used it up may be another client's calls.
      INSTITUTION_RATE_LIMIT: "RateLimited:institution",
      INVESTMENT_HOLDINGS_GET_LIMIT: "RateLimited",
      INVESTMENT_TRANSACTIONS_LIMIT: "RateLimited",
      ITEM_GET_LIMIT: "RateLimited",
      RATE_LIMIT: "RateLimited",
      TRANSACTIONS_LIMIT: "RateLimited",
      TRANSACTIONS_REFRESH_LIMIT: "RateLimited",
      TRANSACTIONS_SYNC_LIMIT: "RateLimited"
    }
  },
  RECAPTCHA_ERROR: {
    otherwise: "Unrecognized",
    codes: {
      RECAPTCHA_BAD: "UserActionRequired:relink",
      RECAPTCHA_REQUIRED: "UserActionRequired:relink"
    }
  },
  RECURRING_TRANSACTIONS_ERROR: {
    otherwise: "Unrecognized",
    codes: {}
  },
  SANDBOX_ERROR: {
    otherwise: "Unrecognized",
    codes: {
      SANDBOX_BANK_TRANSFER_EVENT_TRANSITION_INVALID: "InvalidRequest",
      SANDBOX_PRODUCT_NOT_ENABLED: "Forbidden",
      SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID: "InvalidRequest",
      SANDBOX_WEBHOOK_INVALID: "InvalidRequest"
    }
  },
  SIGNAL_ERROR: {
    otherwise: "Unrecognized",
    codes: {
      ADDENDUM_NOT_SIGNED: "Forbidden",
      CLIENT_TRANSACTION_ID_ALREADY_IN_USE: "Conflict:duplicate",
      INVALID_CONFIGURATION_STATE: "InvalidRequest",
      NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS: "Forbidden",
      RULESET_NOT_FOUND: "NotFound",
      SIGNAL_TRANSACTION_NOT_INITIATED: "InvalidRequest"
    }
  },
  STATEMENTS_ERROR: {
    otherwise: "Unrecognized",
    codes: {}
  },
  TRANSACTIONS_ERROR: {
    otherwise: "Unrecognized",
    codes: {
      TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION: "PaginationMutated"
    }
  },
  TRANSACTION_ERROR: {
    otherwise: "Unrecognized",
    codes: {
      NONIDENTICAL_REQUEST: "InvalidRequest",
      REQUEST_CONFLICT: "Conflict:in-progress",
      TRANSACTION_AMOUNT_EXCEEDED: "InvalidRequest",
      TRANSACTION_BACS_INVALID: "InvalidRequest",
      TRANSACTION_CURRENCY_MISMATCH: "InvalidRequest",
      TRANSACTION_EXECUTION_FAILED: "InvalidRequest",
      TRANSACTION_FAST_PAY_DISABLED: "Forbidden",
      TRANSACTION_IBAN_INVALID: "InvalidRequest",
      TRANSACTION_INSUFFICIENT_FUNDS: "InvalidRequest",
      TRANSACTION_ON_SAME_ACCOUNT: "InvalidRequest"
    }
  },
  TRANSFER_ERROR: {
    otherwise: "Unrecognized",
    codes: {
      INCOMPLETE_CUSTOMER_ONBOARDING: "Forbidden",
      TRANSFER_ACCOUNT_BLOCKED: "InvalidRequest",
      TRANSFER_FORBIDDEN_ACH_CLASS: "InvalidRequest",
      TRANSFER_LIMIT_REACHED: "QuotaExhausted",
      TRANSFER_NETWORK_LIMIT_EXCEEDED: "InvalidRequest",
      TRANSFER_NOT_CANCELLABLE: "InvalidRequest",
      TRANSFER_ORIGINATOR_NOT_FOUND: "NotFound",
      TRANSFER_UI_UNAUTHORIZED: "Forbidden",
      TRANSFER_UNSUPPORTED_ACCOUNT_TYPE: "InvalidRequest",
      UNAUTHORIZED_ACCESS: "Forbidden"
    }
  },
  TRANSFER_RECURRING_ERROR: {
    otherwise: "Unrecognized",
    codes: {}
  },
  TRANSFER_REFUND_ERROR: {
    otherwise: "Unrecognized",
    codes: {}
  },
  USER_ERROR: {
    otherwise: "Unrecognized",
    codes: {
      USER_NOT_FOUND: "NotFound"
    }
  }
} as const satisfies Record<string, { readonly otherwise: Kind; readonly codes: Readonly<Record<string, Kind>> }>

/**
 * What `/oauth/*` says instead, in OAuth's own words: RFC 6749 (5.2), for the revocation of tokens RFC 7009 (2.2.1), and
 * for their exchange RFC 8693 (2.2.2). A token that is not good any more is the caller's to replace, as all of Plaid's are.
 */
const oauth = {
  invalid_client: "Unauthenticated",
  invalid_grant: "InvalidRequest",
  invalid_request: "InvalidRequest",
  invalid_scope: "InvalidRequest",
  invalid_target: "InvalidRequest",
  server_error: "ProviderUnavailable",
  temporarily_unavailable: "ProviderUnavailable",
  unauthorized_client: "Forbidden",
  unsupported_grant_type: "InvalidRequest",
  unsupported_token_type: "InvalidRequest"
} as const satisfies Readonly<Record<string, Kind>>

type Table = typeof table

/** The classes of Plaid's codes that this version knows. */
export type ErrorType = keyof Table

/** The codes that this version knows. */
export type ErrorCode = ({ [T in ErrorType]: keyof Table[T]["codes"] }[ErrorType] & string) | keyof typeof oauth

const known: Readonly<Record<string, { readonly otherwise: Kind; readonly codes: Readonly<Record<string, Kind>> }>> =
  table

// Consent that ran out or was taken back at the institution is given again, not the login.
const consentReasons: ReadonlySet<unknown> = new Set(["OAUTH_CONSENT_EXPIRED", "OAUTH_USER_REVOKED"])

/** What a code of a type means; `reason` is Plaid's `error_code_reason`, which some codes come with. */
export const kindOf = (type: string, code: string, reason?: string | null): Kind => {
  if (code === "ITEM_LOGIN_REQUIRED" && consentReasons.has(reason)) return "UserActionRequired:consent"
  const row = Object.hasOwn(known, type) ? known[type] : undefined
  if (row === undefined) return "Unrecognized"
  return (Object.hasOwn(row.codes, code) ? row.codes[code] : undefined) ?? row.otherwise
}

/** The types that have a code. */
export const typesOf = (code: string): ReadonlyArray<string> =>
  Object.entries(known).flatMap(([type, { codes }]) => (Object.hasOwn(codes, code) ? [type] : []))

const knownOfOAuth: Readonly<Record<string, Kind>> = oauth

/** What a code of OAuth means. */
export const oauthKindOf = (code: string): Kind =>
  (Object.hasOwn(knownOfOAuth, code) ? knownOfOAuth[code] : undefined) ?? "Unrecognized"
