/**
 * Connectivity issues with institutions.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"

export interface Issue {
  readonly issue_id?: string | null
  readonly institution_names?: ReadonlyArray<string> | null
  readonly institution_ids?: ReadonlyArray<string> | null
  readonly created_at?: string | null
  readonly summary?: string | null
  readonly detailed_description?: string | null
  readonly status?: IssuesStatus | null
}
export const Issue: Schema.Codec<Issue> = /*#__PURE__*/ struct<Issue>(() => ({
  issue_id: optionalKey(nullOr(Schema.String)),
  institution_names: optionalKey(nullOr(Schema.Array(Schema.String))),
  institution_ids: optionalKey(nullOr(Schema.Array(Schema.String))),
  created_at: optionalKey(nullOr(Schema.String)),
  summary: optionalKey(nullOr(Schema.String)),
  detailed_description: optionalKey(nullOr(Schema.String)),
  status: optionalKey(nullOr(IssuesStatus))
}))

export interface IssuesGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly issue_id: string
}
export const IssuesGetRequest: Schema.Codec<IssuesGetRequest> = /*#__PURE__*/ struct<IssuesGetRequest>(() => ({
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  issue_id: Schema.String
}))

export interface IssuesGetResponse {
  readonly issue?: Issue | null
  readonly request_id?: string | null
}
export const IssuesGetResponse: Schema.Codec<IssuesGetResponse> = /*#__PURE__*/ struct<IssuesGetResponse>(() => ({
  issue: optionalKey(nullOr(Issue)),
  request_id: optionalKey(nullOr(Schema.String))
}))

export interface IssuesSearchRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly item_id?: string | undefined
  readonly link_session_id?: string | undefined
  readonly link_session_request_id?: string | undefined
}
export const IssuesSearchRequest: Schema.Codec<IssuesSearchRequest> = /*#__PURE__*/ struct<IssuesSearchRequest>(() => ({
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  item_id: optional(Schema.String),
  link_session_id: optional(Schema.String),
  link_session_request_id: optional(Schema.String)
}))

export interface IssuesSearchResponse {
  readonly issues?: ReadonlyArray<Issue> | null
  readonly request_id?: string | null
}
export const IssuesSearchResponse: Schema.Codec<IssuesSearchResponse> = /*#__PURE__*/ struct<IssuesSearchResponse>(
  () => ({
    issues: optionalKey(nullOr(Schema.Array(Issue))),
    request_id: optionalKey(nullOr(Schema.String))
  })
)

const issuesStatusValues = [
  "REPORTED",
  "AWAITING_RESOLUTION",
  "FIX_IN_PROGRESS",
  "FIX_PENDING_VALIDATION",
  "CANNOT_FIX",
  "RESOLVED"
] as const

export type IssuesStatus = Open<(typeof issuesStatusValues)[number]>
export const IssuesStatus: Schema.Codec<IssuesStatus> = /*#__PURE__*/ Schema.suspend(() => openEnum(issuesStatusValues))

export interface IssuesSubscribeRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly issue_id: string
  readonly webhook: string
}
export const IssuesSubscribeRequest: Schema.Codec<IssuesSubscribeRequest> =
  /*#__PURE__*/ struct<IssuesSubscribeRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    issue_id: Schema.String,
    webhook: Schema.String
  }))

export interface IssuesSubscribeResponse {
  readonly request_id: string
}
export const IssuesSubscribeResponse: Schema.Codec<IssuesSubscribeResponse> =
  /*#__PURE__*/ struct<IssuesSubscribeResponse>(() => ({
    request_id: Schema.String
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Tells about one connectivity issue: the institutions, what is wrong, and how far its repair is.
 *
 * `POST /issues/get`
 *
 * @see https://plaid.com/docs/api/products/issues/#issuesget
 */
export const issuesGet: PlaidOperation<IssuesGetRequest, IssuesGetResponse> = /*#__PURE__*/ operation({
  id: "issuesGet",
  method: "POST",
  path: "/issues/get",
  request: IssuesGetRequest,
  response: IssuesGetResponse,
  replay: "safe"
})

/**
 * Finds connectivity issues by an Item, a Link session or a Link request; none found is an empty list.
 *
 * `POST /issues/search`
 *
 * @see https://plaid.com/docs/api/products/issues#issuessearch
 */
export const issuesSearch: PlaidOperation<IssuesSearchRequest, IssuesSearchResponse> = /*#__PURE__*/ operation({
  id: "issuesSearch",
  method: "POST",
  path: "/issues/search",
  request: IssuesSearchRequest,
  response: IssuesSearchResponse,
  replay: "safe"
})

/**
 * Asks for webhooks about one connectivity issue to a URL, above all `ISSUE_RESOLVED`.
 *
 * `POST /issues/subscribe`
 *
 * @see https://plaid.com/docs/api/products/issues/#issuessubscribe
 */
export const issuesSubscribe: PlaidOperation<IssuesSubscribeRequest, IssuesSubscribeResponse> = /*#__PURE__*/ operation(
  {
    id: "issuesSubscribe",
    method: "POST",
    path: "/issues/subscribe",
    request: IssuesSubscribeRequest,
    response: IssuesSubscribeResponse,
    replay: "unsafe"
  }
)
