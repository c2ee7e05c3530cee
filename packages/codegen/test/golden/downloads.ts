/**
 * Downloads
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type AcmeDownload, download } from "./internal/operation.ts"

export interface DownloadsCsvRequest {}
export const DownloadsCsvRequest: Schema.Codec<DownloadsCsvRequest> = /*#__PURE__*/ struct<DownloadsCsvRequest>(
  () => ({})
)

export interface DownloadsPdfRequest {
  readonly report_id: string
}
export const DownloadsPdfRequest: Schema.Codec<DownloadsPdfRequest> = /*#__PURE__*/ struct<DownloadsPdfRequest>(() => ({
  report_id: Schema.String
}))

export interface DownloadsStatementRequest {
  readonly statement_id: string
}
export const DownloadsStatementRequest: Schema.Codec<DownloadsStatementRequest> =
  /*#__PURE__*/ struct<DownloadsStatementRequest>(() => ({
    statement_id: Schema.String
  }))

// ------------------------------------------------------------------------------------------------ operations

/** `GET /downloads/csv` */
export const downloadsCsv: AcmeDownload<DownloadsCsvRequest> = /*#__PURE__*/ download({
  id: "downloadsCsv",
  method: "GET",
  path: "/downloads/csv",
  request: DownloadsCsvRequest,
  file: {},
  replay: "unsafe"
})

/** `POST /downloads/pdf` */
export const downloadsPdf: AcmeDownload<DownloadsPdfRequest> = /*#__PURE__*/ download({
  id: "downloadsPdf",
  method: "POST",
  path: "/downloads/pdf",
  request: DownloadsPdfRequest,
  file: {},
  replay: "unsafe"
})

/** `GET /downloads/statement/{statement_id}` */
export const downloadsStatement: AcmeDownload<DownloadsStatementRequest> = /*#__PURE__*/ download({
  id: "downloadsStatement",
  method: "GET",
  path: "/downloads/statement/{statement_id}",
  request: DownloadsStatementRequest,
  file: { hashHeader: "acme-content-hash" },
  replay: "unsafe"
})
