import { assert, describe, it } from "@effect/vitest"
import { never, RetryPolicy } from "@bankstream/core/retry"
import type { Upload } from "@bankstream/core/upload"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { createHash } from "node:crypto"
import { assetReportAuditCopyPdfGet, assetReportPdfGet } from "../src/asset-report.ts"
import { catalog } from "../src/catalog.ts"
import { consumerReportPdfGet } from "../src/consumer-report.ts"
import { craCheckReportPdfGet, craCheckReportVerificationPdfGet } from "../src/cra.ts"
import { creditBankIncomePdfGet, creditRelayPdfGet } from "../src/credit.ts"
import { incomeVerificationDocumentsDownload } from "../src/income.ts"
import type { PlaidDownload } from "../src/internal/operation.ts"
import { statementsDownload } from "../src/statements.ts"
import { transferDiligenceDocumentUpload } from "../src/transfer.ts"
import { error, REQUEST_ID } from "./bodies.ts"
import { ACCESS_TOKEN, bodyOf, CLIENT_ID, errorOf, run, SECRET, type Script, valueOf } from "./plaid.ts"

// Bytes of every value, so that a file that was taken for text is not the same any more.
const file = Uint8Array.from({ length: 2_000 }, (_, index) => index % 256)
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex")

const download = <Req extends object>(operation: PlaidDownload<Req>, route: string, request: Req, type = "pdf") => ({
  id: operation.id,
  route,
  request,
  type: `application/${type}`,
  take: Effect.map(Stream.runCollect(operation(request)), (pieces) => Buffer.concat(pieces)),
  withResponse: Effect.scoped(operation.withResponse(request))
})

const downloads = [
  download(assetReportPdfGet, "/asset_report/pdf/get", { asset_report_token: "assets-1" }),
  download(assetReportAuditCopyPdfGet, "/asset_report/audit_copy/pdf/get", { audit_copy_token: "a-1" }),
  download(consumerReportPdfGet, "/consumer_report/pdf/get", { user_token: "user-1" }),
  download(craCheckReportPdfGet, "/cra/check_report/pdf/get", { user_id: "usr_1" }),
  download(craCheckReportVerificationPdfGet, "/cra/check_report/verification/pdf/get", { user_id: "usr_1" }),
  download(creditBankIncomePdfGet, "/credit/bank_income/pdf/get", { user_token: "user-1" }),
  download(creditRelayPdfGet, "/credit/relay/pdf/get", { relay_token: "relay-1", report_type: "asset" }),
  download(incomeVerificationDocumentsDownload, "/income/verification/documents/download", { document_id: "1" }, "zip"),
  download(statementsDownload, "/statements/download", { access_token: ACCESS_TOKEN, statement_id: "s-1" })
]

it("every operation that answers with a file is here", () => {
  const files = catalog.filter((operation) => operation.file !== undefined).map(({ id }) => id)
  assert.deepStrictEqual(downloads.map(({ id }) => id).toSorted(), files.toSorted())
  assert.lengthOf(files, 9)
})

for (const { id, request, route, take, type, withResponse } of downloads) {
  const sending: Script = () => ({ headers: { "content-type": type, "plaid-request-id": REQUEST_ID }, body: file })

  describe(`the file of ${id}`, () => {
    it.effect("comes byte by byte as it is, for the request that Plaid documents", () =>
      Effect.gen(function* () {
        const answered = yield* run(take, sending)
        assert.deepStrictEqual(new Uint8Array(valueOf(answered)), file)
        const [sent] = answered.sent
        assert.strictEqual(`${sent?.method} ${sent?.url.pathname}`, `POST ${route}`)
        assert.deepInclude(sent?.headers, { accept: "*/*", "plaid-client-id": CLIENT_ID, "plaid-secret": SECRET })
        assert.deepStrictEqual(bodyOf(sent), request)
      })
    )

    it.effect("has its request id from a header, since it has no body for it", () =>
      Effect.gen(function* () {
        const { attempts, headers, requestId, status } = valueOf(yield* run(withResponse, sending))
        assert.deepStrictEqual({ attempts, requestId, status }, { attempts: 1, requestId: REQUEST_ID, status: 200 })
        assert.strictEqual(headers["content-type"], type)
      })
    )

    it.effect("is not there yet: Plaid's error, in JSON, as always", () =>
      Effect.gen(function* () {
        const body = error("ITEM_ERROR", "PRODUCT_NOT_READY")
        const answered = yield* run(take, () => ({ status: 400, body }))
        const failure = errorOf(answered)
        assert.deepInclude(failure, { operation: id, code: "PRODUCT_NOT_READY", type: "ITEM_ERROR", status: 400 })
        assert.deepInclude(failure, { requestId: REQUEST_ID, attempts: 1 })
        assert.strictEqual(failure.reason._tag, "NotReady")
      })
    )

    it.effect("is asked for again while Plaid is down", () =>
      Effect.gen(function* () {
        const answered = yield* run(take, (sent, number) =>
          number < 3 ? { status: 502, headers: { "content-type": "text/html" }, body: "<html>" } : sending(sent, number)
        )
        assert.strictEqual(valueOf(answered).length, file.length)
        assert.lengthOf(answered.sent, 3)
      })
    )

    const pages: ReadonlyArray<readonly [string, Script, string]> = [
      ["a gateway's page", () => ({ headers: { "content-type": "text/html" }, body: "<html>" }), "MalformedResponse"],
      ["JSON that is none", () => ({ body: { request_id: REQUEST_ID } }), "MalformedResponse"],
      ["an error with a status of success", () => ({ body: error("ITEM_ERROR", "ITEM_NOT_FOUND") }), "Gone"],
      ["an empty answer while Plaid is down", () => ({ status: 500, body: "" }), "ProviderUnavailable"]
    ]
    for (const [what, script, reason] of pages) {
      it.effect(`is never ${what}`, () =>
        Effect.gen(function* () {
          const failure = errorOf(yield* run(Effect.provideService(take, RetryPolicy, never), script))
          assert.strictEqual(failure.reason._tag, reason)
          assert.strictEqual(failure.operation, id)
        })
      )
    }
  })
}

describe("a statement", () => {
  const take = Stream.runCollect(statementsDownload({ access_token: ACCESS_TOKEN, statement_id: "s-1" }))
  const hashed =
    (hash: string): Script =>
    () => ({
      headers: { "content-type": "application/pdf", "Plaid-Content-Hash": hash, "Plaid-Request-ID": REQUEST_ID },
      body: file
    })

  it.effect("ends well when it is the one that Plaid-Content-Hash names", () =>
    Effect.gen(function* () {
      for (const hash of [sha256(file), sha256(file).toUpperCase()]) {
        assert.deepStrictEqual(new Uint8Array(Buffer.concat(valueOf(yield* run(take, hashed(hash))))), file)
      }
    })
  )

  it.effect("fails at its end when it is another", () =>
    Effect.gen(function* () {
      const failure = errorOf(yield* run(take, hashed(sha256(file.slice(1)))))
      assert.deepInclude(failure, { operation: "statementsDownload", status: 200, requestId: REQUEST_ID })
      assert.strictEqual(failure.reason._tag, "MalformedResponse")
      assert.include(failure.message, "plaid-content-hash")
    })
  )
})

describe("a due diligence document", () => {
  const content = file
  const streamed = Stream.fromIterable([file.slice(0, 700), file.slice(700)])
  const uploads: ReadonlyArray<readonly [what: string, upload: Upload, name: string, type: string]> = [
    ["bytes", content, "file", "application/octet-stream"],
    ["bytes with a name", { name: "deed.pdf", type: "application/pdf", content }, "deed.pdf", "application/pdf"],
    ["a stream", { name: "deed.pdf", type: "application/pdf", content: streamed }, "deed.pdf", "application/pdf"],
    ["a File", new File([content], "deed.pdf", { type: "application/pdf" }), "deed.pdf", "application/pdf"],
    ["a Blob", new Blob([content], { type: "application/pdf" }), "file", "application/pdf"]
  ]
  const upload = (document: Upload) =>
    transferDiligenceDocumentUpload({
      originator_client_id: "originator-1",
      purpose: "DUE_DILIGENCE",
      file: document
    })
  const uploaded: Script = () => ({ body: { request_id: REQUEST_ID } })

  for (const [what, document, name, type] of uploads) {
    it.effect(`from ${what} is sent as a form, with the credentials in headers`, () =>
      Effect.gen(function* () {
        const answered = yield* run(upload(document), uploaded)
        assert.deepStrictEqual(valueOf(answered), { request_id: REQUEST_ID })
        const [sent] = answered.sent
        if (sent === undefined) return assert.fail("nothing was sent")
        assert.strictEqual(`${sent.method} ${sent.url.pathname}`, "POST /transfer/diligence/document/upload")
        assert.deepInclude(sent.headers, { "plaid-client-id": CLIENT_ID, "plaid-secret": SECRET })
        const contentType = sent.headers["content-type"] ?? ""
        assert.match(contentType, /^multipart\/form-data; boundary=\S+$/)
        const wire = new Response(Buffer.from(sent.bytes), { headers: { "content-type": contentType } })
        const form = yield* Effect.promise(() => wire.formData())
        assert.deepStrictEqual([...form.keys()].toSorted(), ["file", "originator_client_id", "purpose"])
        assert.strictEqual(form.get("originator_client_id"), "originator-1")
        assert.strictEqual(form.get("purpose"), "DUE_DILIGENCE")
        const part = form.get("file")
        if (!(part instanceof File)) return assert.fail("no file")
        assert.deepStrictEqual({ name: part.name, type: part.type }, { name, type })
        assert.deepStrictEqual(new Uint8Array(yield* Effect.promise(() => part.arrayBuffer())), file)
      })
    )
  }

  it.effect("that Plaid refuses fails as any call does, and is not sent a second time", () =>
    Effect.gen(function* () {
      const refused = yield* run(upload(content), () => ({
        status: 400,
        body: error("INVALID_REQUEST", "INVALID_BODY")
      }))
      assert.deepInclude(errorOf(refused), { code: "INVALID_BODY", operation: "transferDiligenceDocumentUpload" })
      const broken = yield* run(upload(content), () => ({ status: 502, body: "<html>" }))
      assert.strictEqual(errorOf(broken).reason._tag, "ProviderUnavailable")
      assert.lengthOf(broken.sent, 1)
    })
  )

  it.effect("for no purpose that Plaid knows is not sent at all", () =>
    Effect.gen(function* () {
      const request = Object({ originator_client_id: "o", purpose: "FUN", file: content })
      const answered = yield* run(transferDiligenceDocumentUpload(request), uploaded)
      assert.lengthOf(answered.sent, 0)
      assert.strictEqual(errorOf(answered).reason._tag, "InvalidRequest")
    })
  )
})
