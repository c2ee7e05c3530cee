/** Answers on order: what an operation says instead of what it would say, to calls that it would answer at all. */
import type * as Operation from "@bankstream/core/operation"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Reply } from "./face.ts"
import { fileOf } from "./examples/files.ts"
import { check, explain } from "./problems.ts"
import { ReplyHeaders } from "./reply.ts"

/** What an operation is to answer. */
export interface ToldAnswer {
  /** The operation's id. */
  readonly operation: string
  /** That of its success unless said otherwise. */
  readonly status?: number
  /** Written as JSON; the file in base64 for an operation that answers with one. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** How many calls are answered so, before any that is told without a number. All until it is taken back when left out. */
  readonly times?: number
  /** The body is sent although the operation's own schema does not take it. */
  readonly unchecked?: boolean
}

export const ToldAnswer: Schema.Codec<ToldAnswer> = Schema.Struct({
  operation: Schema.NonEmptyString,
  status: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(200), Schema.isLessThanOrEqualTo(599))),
  body: Schema.optionalKey(Schema.Unknown),
  headers: Schema.optionalKey(ReplyHeaders),
  times: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
  unchecked: Schema.optionalKey(Schema.Boolean)
})

/** The answers that one provider's operations were told. */
export interface Answers {
  /** A sentence for an answer that the operation cannot give. */
  readonly tell: (answer: ToldAnswer) => Result.Result<void, string>
  /** The answer to the next call of an operation, if it was told one. */
  readonly take: (operation: Operation.Any, usual: number) => Reply | undefined
  /** Those that are still to be given, with how often; in the order in which they are. */
  readonly list: () => ReadonlyArray<ToldAnswer>
  readonly clear: () => void
}

/** The answers of the operations of a catalog, of which none is told yet. */
export const makeAnswers = (provider: string, catalog: ReadonlyArray<Operation.Any>): Answers => {
  const operations = new Map(catalog.map((operation) => [operation.id, operation]))
  /** Those that are told a number of times, in their order; then those that last. */
  let counted: ReadonlyArray<Counted> = []
  const lasting = new Map<string, ToldAnswer>()

  return {
    tell: (answer) => {
      const operation = operations.get(answer.operation)
      if (operation === undefined) return Result.fail(`${provider} has no operation ${answer.operation}.`)
      const wrong = answer.unchecked === true ? undefined : objection(operation, answer)
      if (wrong !== undefined) return Result.fail(wrong)
      if (answer.times === undefined) lasting.set(operation.id, answer)
      else counted = [...counted, { answer, left: answer.times }]
      return Result.void
    },
    take: (operation, usual) => {
      const next = counted.find(({ answer }) => answer.operation === operation.id)
      const answer = next?.answer ?? lasting.get(operation.id)
      if (next !== undefined) {
        next.left--
        counted = counted.filter(({ left }) => left > 0)
      }
      return answer === undefined ? undefined : replyOf(operation, answer, usual)
    },
    list: () => [...counted.map(({ answer, left }) => Object.assign({}, answer, { times: left })), ...lasting.values()],
    clear: () => {
      counted = []
      lasting.clear()
    }
  }
}

interface Counted {
  readonly answer: ToldAnswer
  left: number
}

const replyOf = (operation: Operation.Any, { body, headers = {}, status }: ToldAnswer, usual: number): Reply => {
  const reply = { status: status ?? usual, headers }
  if (operation.file === undefined || typeof body !== "string") return { ...reply, body }
  return { ...reply, file: { mediaType: fileOf(operation.id).mediaType, bytes: Buffer.from(body, "base64") } }
}

const BASE64 = /^[A-Za-z\d+/]*={0,2}$/

/** Why a success cannot have this body; errors may have any. */
const objection = ({ file, id, response }: Operation.Any, { body, status = 200 }: ToldAnswer): string | undefined => {
  if (status >= 300) return undefined
  if (file !== undefined) {
    return typeof body === "string" && BASE64.test(body)
      ? undefined
      : `${id} answers with a file: the body is its base64.`
  }
  // Responses are plain codecs: nothing in them needs a service to decode.
  const checked = check(response as Schema.Codec<unknown>, body, "ignore")
  return Result.isSuccess(checked) ? undefined : `${id} does not answer so: ${explain(checked.failure)}.`
}
