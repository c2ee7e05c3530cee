/**
 * Consumer reports as PDF, the older form.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { optional, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidDownload, download } from "./internal/operation.ts"

export interface ConsumerReportPDFGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token: string
}
export const ConsumerReportPDFGetRequest: Schema.Codec<ConsumerReportPDFGetRequest> =
  /*#__PURE__*/ struct<ConsumerReportPDFGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: Schema.String
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Downloads all of a user's bank income and base reports as one PDF.
 *
 * `POST /consumer_report/pdf/get`
 */
export const consumerReportPdfGet: PlaidDownload<ConsumerReportPDFGetRequest> = /*#__PURE__*/ download({
  id: "consumerReportPdfGet",
  method: "POST",
  path: "/consumer_report/pdf/get",
  request: ConsumerReportPDFGetRequest,
  file: {},
  replay: "safe"
})
