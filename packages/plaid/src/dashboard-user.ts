/**
 * Your team's users of Plaid's Dashboard.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, type PlaidPagedOperation, operation, pagedOperation } from "./internal/operation.ts"

export interface DashboardUser {
  readonly id: string
  readonly created_at: string
  readonly email_address: string
  readonly status: DashboardUserStatus
}
export const DashboardUser: Schema.Codec<DashboardUser> = /*#__PURE__*/ struct<DashboardUser>(() => ({
  id: Schema.String,
  created_at: Schema.String,
  email_address: Schema.String,
  status: DashboardUserStatus
}))

export interface DashboardUserGetRequest {
  readonly dashboard_user_id: string
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
}
export const DashboardUserGetRequest: Schema.Codec<DashboardUserGetRequest> =
  /*#__PURE__*/ struct<DashboardUserGetRequest>(() => ({
    dashboard_user_id: Schema.String,
    secret: optional(Schema.String),
    client_id: optional(Schema.String)
  }))

export interface DashboardUserGetResponse {
  readonly id: string
  readonly created_at: string
  readonly email_address: string
  readonly status: DashboardUserStatus
  readonly request_id: string
}
export const DashboardUserGetResponse: Schema.Codec<DashboardUserGetResponse> =
  /*#__PURE__*/ struct<DashboardUserGetResponse>(() => ({
    id: Schema.String,
    created_at: Schema.String,
    email_address: Schema.String,
    status: DashboardUserStatus,
    request_id: Schema.String
  }))

export interface DashboardUserListRequest {
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
  readonly cursor?: string | null | undefined
}
export const DashboardUserListRequest: Schema.Codec<DashboardUserListRequest> =
  /*#__PURE__*/ struct<DashboardUserListRequest>(() => ({
    secret: optional(Schema.String),
    client_id: optional(Schema.String),
    cursor: optional(nullOr(Schema.String))
  }))

export interface DashboardUserListResponse {
  readonly dashboard_users: ReadonlyArray<DashboardUser>
  readonly next_cursor: string | null
  readonly request_id: string
}
export const DashboardUserListResponse: Schema.Codec<DashboardUserListResponse> =
  /*#__PURE__*/ struct<DashboardUserListResponse>(() => ({
    dashboard_users: Schema.Array(DashboardUser),
    next_cursor: nullOr(Schema.String),
    request_id: Schema.String
  }))

export type DashboardUserStatus = Open<"invited" | "active" | "deactivated">
export const DashboardUserStatus: Schema.Codec<DashboardUserStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["invited", "active", "deactivated"])
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Tells about one of your team's Dashboard users, by an id such as audit trails name.
 *
 * `POST /dashboard_user/get`
 *
 * @see https://plaid.com/docs/api/kyc-aml-users/#dashboard_userget
 */
export const dashboardUserGet: PlaidOperation<DashboardUserGetRequest, DashboardUserGetResponse> =
  /*#__PURE__*/ operation({
    id: "dashboardUserGet",
    method: "POST",
    path: "/dashboard_user/get",
    request: DashboardUserGetRequest,
    response: DashboardUserGetResponse,
    replay: "safe"
  })

/**
 * Lists your team's Dashboard users.
 *
 * `POST /dashboard_user/list`
 *
 * @see https://plaid.com/docs/api/kyc-aml-users/#dashboard_userlist
 */
export const dashboardUserList: PlaidPagedOperation<
  DashboardUserListRequest,
  DashboardUserListResponse,
  DashboardUser
> = /*#__PURE__*/ pagedOperation({
  id: "dashboardUserList",
  method: "POST",
  path: "/dashboard_user/list",
  request: DashboardUserListRequest,
  response: DashboardUserListResponse,
  replay: "safe",
  page: { style: "cursor", cursor: "cursor", next: "next_cursor", items: "dashboard_users" }
})
