/**
 * Uploads
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { multipart } from "@bankstream/core/multipart"
import { optional, struct } from "@bankstream/core/struct"
import { Upload } from "@bankstream/core/upload"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"

export interface UploadRequest {
  readonly file: Upload
  readonly purpose: "evidence" | "statement"
  readonly pages?: ReadonlyArray<Upload> | undefined
}
export const UploadRequest: Schema.Codec<UploadRequest> = /*#__PURE__*/ struct<UploadRequest>(() => ({
  file: Upload,
  purpose: Schema.Literals(["evidence", "statement"]),
  pages: optional(Schema.Array(Upload))
}))

export interface UploadsSendResponse {
  readonly id: string
}
export const UploadsSendResponse: Schema.Codec<UploadsSendResponse> = /*#__PURE__*/ struct<UploadsSendResponse>(() => ({
  id: Schema.String
}))

// ------------------------------------------------------------------------------------------------ operations

/** `POST /uploads/send` */
export const uploadsSend: AcmeOperation<UploadRequest, UploadsSendResponse> = /*#__PURE__*/ operation({
  id: "uploadsSend",
  method: "POST",
  path: "/uploads/send",
  request: UploadRequest,
  response: UploadsSendResponse,
  replay: "unsafe",
  encoding: multipart
})
