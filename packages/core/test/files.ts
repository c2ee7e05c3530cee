/** Operations of the small provider whose answers are files, or whose requests carry one. */
import * as Schema from "effect/Schema"
import * as Download from "../src/download.ts"
import { Upload } from "../src/upload.ts"
import { multipart } from "../src/multipart.ts"
import { Acme, operation, Thing } from "./acme.ts"

const download = Download.make(Acme)
const FileRequest = Schema.Struct({ id: Schema.String })
const file = { method: "POST", request: FileRequest, replay: "safe" } as const

/** A file whose answer tells nothing of it. */
export const getFile = download({ ...file, id: "getFile", path: "/files/get", file: {} })

/** A file whose SHA-256 comes with it. */
export const getSignedFile = download({
  ...file,
  id: "getSignedFile",
  path: "/files/signed/get",
  file: { hashHeader: "acme-hash" }
})

/** A file that is made anew each time. */
export const makeFile = download({ ...file, id: "makeFile", path: "/files/make", file: {}, replay: "unsafe" })

const UploadRequest = Schema.Struct({ id: Schema.String, note: Schema.optional(Schema.String), file: Upload })
const upload = {
  method: "POST",
  request: UploadRequest,
  response: Thing,
  encoding: multipart,
  path: "/files"
} as const

/** Takes a file, also twice. */
export const putFile = operation({ ...upload, id: "putFile", replay: "safe" })

/** Takes a file, and does something with it each time. */
export const sendFile = operation({ ...upload, id: "sendFile", replay: "unsafe" })
