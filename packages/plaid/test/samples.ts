/** Requests that are made up from the package's own schemas. */
import * as Samples from "@bankstream/contract/samples"
import type * as Operation from "@bankstream/core/operation"

/** A request that an operation takes. */
export const requestOf = (operation: Operation.Any): object =>
  // The one request of which no value can be made up.
  operation.id === "transferDiligenceDocumentUpload"
    ? { originator_client_id: "originator-1", purpose: "DUE_DILIGENCE", file: new Uint8Array(1) }
    : Samples.requestOf(operation)
