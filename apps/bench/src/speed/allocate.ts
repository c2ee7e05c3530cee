/** The process that counts bytes and prints how many were allocated: with a young generation so large that nothing is collected. */
import { decoderOf } from "@bankstream/core/decoder"
import * as Direct from "@bankstream/core/direct"
import { Plaid } from "@bankstream/plaid"
import { itemGet } from "@bankstream/plaid/item"
import { TransactionsSyncResponse } from "@bankstream/plaid/transactions"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Redacted from "effect/Redacted"
import { AgreedQuotas } from "@bankstream/core/limits"
import type { Allocation } from "./allocation.ts"
import { accessToken, CLIENT_ID, SECRET } from "./clients/client.ts"
import { plaid } from "./rows.ts"
import { PAGE_SIZE } from "./sizes.ts"

const body = Buffer.from(JSON.stringify(plaid.small))

/** Answers at once, so that what is counted is what a call takes beside its transport. */
const transport = Layer.succeed(
  HttpClient.HttpClient,
  Direct.offer(
    HttpClient.make(() => Effect.die("a small call has a shorter way")),
    () => Effect.succeed({ status: 200, headers: { "content-type": "application/json" }, body })
  )
)

const runtime = ManagedRuntime.make(
  Plaid.layer({ clientId: CLIENT_ID, secret: Redacted.make(SECRET), environment: "sandbox" }).pipe(
    Layer.provide(Layer.merge(transport, Layer.succeed(AgreedQuotas, { itemGet: [] })))
  )
)

const ending = { next_cursor: "cursor", has_more: false, request_id: plaid.requestId }
const page: unknown = JSON.parse(JSON.stringify({ ...plaid.update(plaid.rows(0, PAGE_SIZE)), ...ending }))
const decode = decoderOf(TransactionsSyncResponse.ast)

const ROUND = 3_000

/** Bytes for each of so many times, when the compiler is done with it. */
const countOf = async (times: number, work: (times: number) => Promise<unknown>): Promise<number> => {
  let counted = 0
  for (let round = 0; round < 5; round++) {
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    await work(times)
    counted = (process.memoryUsage().heapUsed - before) / times
  }
  return Math.round(counted)
}

const repeated = (effect: Effect.Effect<unknown, unknown, Plaid>) => (times: number) =>
  runtime.runPromise(Effect.replicateEffect(effect, times, { discard: true }))

const nothing = await countOf(ROUND, repeated(Effect.yieldNow))
const call = await countOf(ROUND, repeated(itemGet({ access_token: accessToken(1) })))
const validation = await countOf(200, async (times) => {
  for (let time = 0; time < times; time++) decode(page)
})
const allocation: Allocation = { call: call - nothing, validation }
console.log(JSON.stringify(allocation))
