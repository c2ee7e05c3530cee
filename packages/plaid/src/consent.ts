/**
 * Log of what users consented to.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"
import { AccountSubtype, AccountType } from "./model.ts"

export { AccountSubtype, AccountType } from "./model.ts"

export interface ConsentEvent {
  readonly item_id?: string | null
  readonly created_at?: string | null
  readonly event_type?: ConsentEventType | null
  readonly event_code?: ConsentEventCode | null
  readonly institution_id?: string | null
  readonly institution_name?: string | null
  readonly initiator?: ConsentEventInitiator | null
  readonly consented_use_cases?: ReadonlyArray<string> | null
  readonly consented_data_scopes?: ReadonlyArray<string> | null
  readonly consented_accounts?: ReadonlyArray<ConsentedAccount> | null
}
export const ConsentEvent: Schema.Codec<ConsentEvent> = /*#__PURE__*/ struct<ConsentEvent>(() => ({
  item_id: optionalKey(nullOr(Schema.String)),
  created_at: optionalKey(nullOr(Schema.String)),
  event_type: optionalKey(nullOr(ConsentEventType)),
  event_code: optionalKey(nullOr(ConsentEventCode)),
  institution_id: optionalKey(nullOr(Schema.String)),
  institution_name: optionalKey(nullOr(Schema.String)),
  initiator: optionalKey(nullOr(ConsentEventInitiator)),
  consented_use_cases: optionalKey(nullOr(Schema.Array(Schema.String))),
  consented_data_scopes: optionalKey(nullOr(Schema.Array(Schema.String))),
  consented_accounts: optionalKey(nullOr(Schema.Array(ConsentedAccount)))
}))

const consentEventCodeValues = ["USER_AGREEMENT", "USE_CASES", "DATA_SCOPES", "ACCOUNT_SCOPES", "REVOCATION"] as const

export type ConsentEventCode = Open<(typeof consentEventCodeValues)[number]>
export const ConsentEventCode: Schema.Codec<ConsentEventCode> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(consentEventCodeValues)
)

export type ConsentEventInitiator = Open<"PLAID" | "DATA_PROVIDER" | "CUSTOMER" | "END_USER">
export const ConsentEventInitiator: Schema.Codec<ConsentEventInitiator> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["PLAID", "DATA_PROVIDER", "CUSTOMER", "END_USER"])
)

export type ConsentEventType = Open<"CONSENT_GRANTED" | "CONSENT_REVOKED" | "CONSENT_UPDATED">
export const ConsentEventType: Schema.Codec<ConsentEventType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["CONSENT_GRANTED", "CONSENT_REVOKED", "CONSENT_UPDATED"])
)

export interface ConsentEventsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
}
export const ConsentEventsGetRequest: Schema.Codec<ConsentEventsGetRequest> =
  /*#__PURE__*/ struct<ConsentEventsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String
  }))

export interface ConsentEventsGetResponse {
  readonly request_id: string
  readonly consent_events: ReadonlyArray<ConsentEvent>
}
export const ConsentEventsGetResponse: Schema.Codec<ConsentEventsGetResponse> =
  /*#__PURE__*/ struct<ConsentEventsGetResponse>(() => ({
    request_id: Schema.String,
    consent_events: Schema.Array(ConsentEvent)
  }))

export interface ConsentedAccount {
  readonly account_id?: string | null
  readonly mask?: string | null
  readonly name?: string | null
  readonly official_name?: string | null
  readonly type?: AccountType | null
  readonly subtype?: AccountSubtype | null
}
export const ConsentedAccount: Schema.Codec<ConsentedAccount> = /*#__PURE__*/ struct<ConsentedAccount>(() => ({
  account_id: optionalKey(nullOr(Schema.String)),
  mask: optionalKey(nullOr(Schema.String)),
  name: optionalKey(nullOr(Schema.String)),
  official_name: optionalKey(nullOr(Schema.String)),
  type: optionalKey(nullOr(AccountType)),
  subtype: optionalKey(nullOr(AccountSubtype))
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Lists when an Item's user granted, changed or revoked consent, up to three years back, without the last hours.
 *
 * `POST /consent/events/get`
 *
 * @see https://plaid.com/docs/api/consent/#consenteventsget
 */
export const consentEventsGet: PlaidOperation<ConsentEventsGetRequest, ConsentEventsGetResponse> =
  /*#__PURE__*/ operation({
    id: "consentEventsGet",
    method: "POST",
    path: "/consent/events/get",
    request: ConsentEventsGetRequest,
    response: ConsentEventsGetResponse,
    replay: "safe"
  })
