/**
 * From what an end user typed in to an Item that was read: encrypting it, answering what the institution asks, sending the
 * user to where access is authorized. `waitForItem` of `@bankstream/pluggy/waiters` tells which of them comes next.
 */
import { InvalidRequest } from "@bankstream/core/reason"
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import * as Result from "effect/Result"
import type { PluggyError } from "./error.ts"
import type { PluggyOperation } from "./internal/operation.ts"
import { service } from "./internal/service.ts"
import { type Item, itemsCreate, itemsSendMfa, type StatusDetailProduct } from "./items.ts"
import type { Pluggy } from "./pluggy.ts"

// ------------------------------------------------------------------------------------------------ parameters

/** As Pluggy decrypts them: OAEP with SHA-1, for the padding and for its mask. */
const ALGORITHM = { name: "RSA-OAEP", hash: "SHA-1" }

/** What OAEP with SHA-1 takes of each block. */
const PADDING = 42

/**
 * Encrypts what an end user typed in, for `parameters` of `itemsCreate` and `itemsUpdate`, so that nobody on the way can read
 * it. `publicKey` is the one that Pluggy issued to the application, as PEM (`-----BEGIN PUBLIC KEY-----`).
 *
 * Fails with `InvalidRequest` for a key that is none, and for parameters that are longer than it can encrypt: 214 bytes, as
 * JSON, with a key of 2048 bits.
 *
 * ```ts
 * const makeSealedItem = (publicKey: string, user: string, password: string) =>
 *   Effect.flatMap(encryptParameters(publicKey, { user, password }), (parameters) =>
 *     itemsCreate({ connectorId: 2, parameters })
 *   )
 * ```
 */
export const encryptParameters = Effect.fnUntraced(function* (
  publicKey: string,
  parameters: Readonly<Record<string, string>>
): Effect.fn.Return<string, PluggyError, Pluggy> {
  const key = yield* importKey(publicKey)
  const plain = new TextEncoder().encode(JSON.stringify(parameters))
  const most = bitsOf(key) / 8 - PADDING
  if (plain.length > most) {
    return yield* refuse(
      itemsCreate,
      "parameters",
      `expected no more than ${most} bytes of JSON, which is all that the key encrypts`
    )
  }
  const sealed = yield* Effect.promise(() => crypto.subtle.encrypt(ALGORITHM, key, plain))
  return Base64.encode(new Uint8Array(sealed))
})

const PEM = /^\s*-----BEGIN PUBLIC KEY-----([A-Za-z\d+/=\s]+)-----END PUBLIC KEY-----\s*$/

/** A key as this runtime has them. */
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>

const importKey = (publicKey: string): Effect.Effect<Key, PluggyError, Pluggy> => {
  const bytes = Base64.decode((PEM.exec(publicKey)?.[1] ?? "").replace(/\s/g, ""))
  const wrong = refuse(
    itemsCreate,
    "publicKey",
    "expected an RSA public key as PEM, beginning with -----BEGIN PUBLIC KEY-----"
  )
  if (Result.isFailure(bytes) || bytes.success.length === 0) return wrong
  const der = new Uint8Array(bytes.success)
  return Effect.catch(
    Effect.tryPromise(() => crypto.subtle.importKey("spki", der, ALGORITHM, false, ["encrypt"])),
    () => wrong
  )
}

/** The length of an RSA key. */
const bitsOf = ({ algorithm }: Key): number =>
  "modulusLength" in algorithm && typeof algorithm.modulusLength === "number" ? algorithm.modulusLength : 0

const refuse = <Req, Res>(operation: PluggyOperation<Req, Res>, path: string, expected: string) =>
  Effect.flatMap(service, (pluggy) =>
    Effect.fail(pluggy.reject(operation, new InvalidRequest({ fields: [{ path, expected }] })))
  )

// ------------------------------------------------------------------------------------------------ questions

/**
 * Answers what an Item waits for (status `WAITING_USER_INPUT`), and yields the Item as it goes on. Fails with
 * `InvalidRequest` when it does not wait for an answer.
 */
export const answerMfa = (
  { id, parameter }: Pick<Item, "id" | "parameter">,
  answer: string
): Effect.Effect<Item, PluggyError, Pluggy> =>
  parameter === null || parameter === undefined
    ? refuse(itemsSendMfa, "parameter", "expected an Item that waits for an answer")
    : itemsSendMfa({ id, body: { [parameter.name]: answer } })

/**
 * Where the end user authorizes access, for connectors with `oauth` or `isOpenFinance`; undefined while Pluggy has not told.
 *
 * Pluggy does not say which field of the Item it is in: the action, what is waited for, and at last the connector are asked.
 */
export const authorizationUrl = (item: Item): string | undefined =>
  [...Object.values(item.userAction?.attributes ?? {}), item.parameter?.data, item.connector?.oauthUrl].find(isUrl)

// A simulator on this machine has no certificate.
const URLS = /^https:\/\/[^\s/]+|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/

const isUrl = (value: unknown): value is string => typeof value === "string" && URLS.test(value)

// ------------------------------------------------------------------------------------------------ what was read

/** How far a run came with one product. */
export interface ItemPart {
  readonly product: (typeof PARTS)[number]
  readonly state: StatusDetailProduct
}

// In the order in which a run reads them.
const PARTS = [
  "accounts",
  "creditCards",
  "transactions",
  "paymentData",
  "investments",
  "investmentTransactions",
  "identity",
  "loans",
  "accountStatements"
] as const

/** How far the last run came with each of the Item's products, as far as it is told (`statusDetail`). */
export const itemParts = ({ statusDetail }: Pick<Item, "statusDetail">): ReadonlyArray<ItemPart> =>
  PARTS.flatMap((product) => {
    // Pluggy's document and its own client spell this one differently.
    const other = product === "investmentTransactions" ? statusDetail?.investmentsTransactions : undefined
    const part = statusDetail?.[product] ?? other
    return part === null || part === undefined ? [] : [{ product, state: part }]
  })
