import { transferDiligenceDocumentUpload } from "@bankstream/plaid/transfer"
import * as Effect from "effect/Effect"
import { openAsBlob } from "node:fs"

/** A document from disk, read while it is sent; as a `File` it can be sent again where Plaid turned it away. */
export const uploadDocument = (originator_client_id: string, path: string) =>
  Effect.gen(function* () {
    const document = yield* Effect.promise(() => openAsBlob(path))
    const file = new File([document], "articles.pdf", { type: "application/pdf" })
    yield* transferDiligenceDocumentUpload({ originator_client_id, purpose: "DUE_DILIGENCE", file })
  })
