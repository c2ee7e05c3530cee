import { transferGet } from "@bankstream/plaid/transfer"
import { Sandbox } from "@bankstream/sandbox"
import * as Effect from "effect/Effect"

/** A transfer as the test wants it. Without being told, the sandbox makes an example up. */
export const returned = Effect.gen(function* () {
  const { answer } = yield* Sandbox
  const example = yield* transferGet({ transfer_id: "t-1" })
  const transfer = Object.assign({}, example.transfer, { status: "returned" })
  yield* answer({
    provider: "plaid",
    operation: "transferGet",
    body: { transfer, request_id: example.request_id },
    times: 1
  })
  const told = yield* transferGet({ transfer_id: "t-1" })
  return [example.transfer.status, told.transfer.status]
})
