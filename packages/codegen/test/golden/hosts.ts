/**
 * Hosts
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"

export interface HostsGetRequest {
  readonly id: string
}
export const HostsGetRequest: Schema.Codec<HostsGetRequest> = /*#__PURE__*/ struct<HostsGetRequest>(() => ({
  id: Schema.String
}))

export interface SummariesCreateRequest {}
export const SummariesCreateRequest: Schema.Codec<SummariesCreateRequest> =
  /*#__PURE__*/ struct<SummariesCreateRequest>(() => ({}))

export interface Summary {
  readonly id: string
}
export const Summary: Schema.Codec<Summary> = /*#__PURE__*/ struct<Summary>(() => ({
  id: Schema.String
}))

// ------------------------------------------------------------------------------------------------ operations

/** `GET /v2/hosts/{id}` */
export const hostsGet: AcmeOperation<HostsGetRequest, Summary> = /*#__PURE__*/ operation({
  id: "hostsGet",
  method: "GET",
  path: "/v2/hosts/{id}",
  request: HostsGetRequest,
  response: Summary,
  replay: "safe"
})

/** `POST /summaries` of the host `hosts` */
export const summariesCreate: AcmeOperation<SummariesCreateRequest, Summary> = /*#__PURE__*/ operation({
  id: "summariesCreate",
  method: "POST",
  path: "/summaries",
  host: "hosts",
  request: SummariesCreateRequest,
  response: Summary,
  replay: "unsafe"
})
