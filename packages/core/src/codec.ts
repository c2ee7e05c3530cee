/** The encoder and decoder of an operation, made at its first call and kept. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import * as SchemaIssue from "effect/SchemaIssue"
import { decoderOf, none } from "./decoder.ts"
import type * as Operation from "./operation.ts"
import { isOverflow, TOO_DEEP } from "./overflow.ts"

/** How an operation's requests are written, and its answers read. */
export interface Codec<Req, Res> {
  /** Checks a request against the contract, closed: a field that it does not have is an error. */
  readonly encode: (request: Req) => Result.Result<unknown, Schema.SchemaError>
  /** Checks an answer's body, tolerantly: fields that the schema does not have are dropped. */
  readonly decode: (body: unknown) => Result.Result<Res, Schema.SchemaError>
  /** The same, but told of everything that is wrong instead of the first thing. */
  readonly decodeAll: (body: unknown) => Result.Result<Res, Schema.SchemaError>
  /** Whether a success says nothing more: whatever its body holds is not looked at. */
  readonly isVoid: boolean
}

/** A conversion that tells what is wrong. */
type Conversion<A> = (value: unknown) => Result.Result<A, Schema.SchemaError>

/** By closures, and by effect what does not fit: it says why. */
const decoding = <A>(schema: Schema.Codec<A, unknown>, errors: "first" | "all"): Conversion<A> => {
  const decode = decoderOf(schema.ast)
  const explain = Schema.decodeUnknownResult(schema, { errors })
  return (value) => {
    const decoded = decode(value)
    // Made of this schema: what it gives is an A.
    return decoded === none ? explain(value) : Result.succeed(decoded as A)
  }
}

/** A request that is as it stands what the contract wants, with no field too many, is written as it stands. */
const encoding = (schema: Schema.Codec<unknown, unknown>): Conversion<unknown> => {
  const decode = decoderOf(SchemaAST.flip(schema.ast))
  const explain = Schema.encodeUnknownResult(schema, { onExcessProperty: "error", errors: "all" })
  return (request) => (decode(request) === request ? Result.succeed(request) : explain(request))
}

const known = new WeakMap<Operation.Any, unknown>()

/** The codec of an operation, the same one each time. */
export const of = <Req, Res>(operation: Operation.Spec<Req, Res>): Codec<Req, Res> => {
  const found = known.get(operation)
  // What is kept under an operation was made for that operation's types.
  if (found !== undefined) return found as Codec<Req, Res>
  const made: Codec<Req, Res> = {
    encode: refusing(encoding(operation.request)),
    decode: refusing(decoding(operation.response, "first")),
    decodeAll: refusing(decoding(operation.response, "all")),
    isVoid: operation.response.ast._tag === "Void"
  }
  known.set(operation, made)
  return made
}

/** A conversion that refuses what is nested too deeply for it. */
const refusing =
  <A>(convert: Conversion<A>): Conversion<A> =>
  (value) => {
    try {
      return convert(value)
    } catch (thrown) {
      if (!isOverflow(thrown)) throw thrown
      return Result.fail(new Schema.SchemaError(new SchemaIssue.InvalidValue({ message: TOO_DEEP })))
    }
  }
