/** The process that validates pages and prints what that took. */
import { decoderOf } from "@bankstream/core/decoder"
import { TransactionsSyncResponse } from "@bankstream/plaid/transactions"
import * as Schema from "effect/Schema"
import { plaid } from "./rows.ts"
import { PAGE_SIZE } from "./sizes.ts"
import { median } from "./statistics.ts"
import type { Validation } from "./validation.ts"

const isCompiled = process.argv.includes("--jit")
if (isCompiled) await import("effect/schema/SchemaJITCompiler/enable")

const ending = { next_cursor: "cursor", has_more: false, request_id: plaid.requestId }
const page = (row: (row: object) => object): string =>
  JSON.stringify({ ...plaid.update(plaid.rows(0, PAGE_SIZE).map(row)), ...ending })

const asDocumented = page((row) => row)
const withMore = page((row) => ({ ...row, field_of_tomorrow: 1 }))

const closures = decoderOf(TransactionsSyncResponse.ast)
const effects = Schema.decodeUnknownSync(TransactionsSyncResponse)

const jit = isCompiled ? ", JIT" : ""
const ways: ReadonlyArray<readonly [name: string, text: string, validate: (body: unknown) => unknown]> = [
  [`ours${jit}`, asDocumented, closures],
  [`ours${jit}, a field in each row that is not in the schema`, withMore, closures],
  [`effect's \`decodeUnknownSync\`${jit}`, asDocumented, effects]
]

/** Milliseconds of the processor's. */
const timed = (work: () => unknown): number => {
  const before = process.cpuUsage()
  work()
  const { system, user } = process.cpuUsage(before)
  return (user + system) / 1_000
}

const WARM_UP = 20
const ROUNDS = 60

const times = ways.map(() => ({ parse: [] as Array<number>, validate: [] as Array<number> }))
for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  for (const [index, [, text, validate]] of ways.entries()) {
    // What one leaves behind is not the next one's to clean up.
    globalThis.gc?.()
    let body: unknown
    const parse = timed(() => {
      body = JSON.parse(text)
    })
    const validated = timed(() => validate(body))
    if (round < WARM_UP) continue
    times[index]?.parse.push(parse)
    times[index]?.validate.push(validated)
  }
}

const results: ReadonlyArray<Validation> = ways.map(([name], index) => ({
  name,
  parse: median(times[index]?.parse ?? []),
  validate: median(times[index]?.validate ?? [])
}))
console.log(JSON.stringify(results))
