/**
 * Calls whose answer is a file (a PDF, a ZIP): the bytes as a Stream, read while they come and never held whole, so that
 * neither the size of an answer nor the time of a call is a limit to them.
 *
 * Retries end with the head of the answer: what breaks off later fails the stream, and the caller starts over. Its end is
 * reached only when as many bytes came as were announced and, where the provider sends the file's SHA-256, those bytes.
 */
import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex } from "@noble/hashes/utils.js"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Client } from "./client.ts"
import { open } from "./opening.ts"
import type * as Operation from "./operation.ts"
import { MalformedResponse, type Reason } from "./reason.ts"

/** The description that a download is made of. */
export interface DownloadSpec<Req> extends Omit<Operation.Any, "response"> {
  readonly request: Schema.Codec<Req, unknown>
  readonly file: Operation.File
}

/** One call of a provider that answers with a file. */
export interface Download<Req, E, R> extends DownloadSpec<Req> {
  (request: Req): Stream.Stream<Uint8Array, E, R>
  readonly response: Schema.Codec<Uint8Array, unknown>
  /** The same call, with status, headers and request id; the file comes for as long as the scope is open. */
  readonly withResponse: (
    request: Req
  ) => Effect.Effect<Operation.Response<Stream.Stream<Uint8Array, E>>, E, R | Scope.Scope>
}

/** Makes a download of the provider that `service` is the client of. */
export const make =
  <R, E>(service: Context.Key<R, Client<E>>) =>
  <Req>(spec: DownloadSpec<Req>): Download<Req, E, R> => {
    const operation = { ...spec, response: Schema.Uint8Array }
    const withResponse = Effect.fnUntraced(function* (request: Req) {
      const client = yield* service
      const opened = yield* client.open(operation, request, open)
      const fail = (reason: Reason) => client.reject(operation, reason, opened)
      const response = { ...opened, value: Stream.mapError(opened.value, fail) }
      const hash = spec.file.hashHeader === undefined ? undefined : response.headers[spec.file.hashHeader]
      if (hash === undefined) return response
      const expected = `expected the bytes whose SHA-256 is in ${spec.file.hashHeader}`
      const differs = () => fail(new MalformedResponse({ path: "", expected }))
      return { ...response, value: verified(response.value, hash, differs) }
    })
    const download = (request: Req) => Stream.unwrap(Effect.map(withResponse(request), (response) => response.value))
    return Object.assign(download, operation, { withResponse })
  }

/** The same bytes, and a failure at their end when they are not those of the hash. */
const verified = <E>(
  bytes: Stream.Stream<Uint8Array, E>,
  hash: string,
  differs: () => E
): Stream.Stream<Uint8Array, E> =>
  Stream.suspend(() => {
    const digest = sha256.create()
    return bytes.pipe(
      Stream.tap((piece) => Effect.sync(() => digest.update(piece))),
      Stream.concat(
        Stream.suspend(() =>
          bytesToHex(digest.digest()) === hash.toLowerCase() ? Stream.empty : Stream.fail(differs())
        )
      )
    )
  })
