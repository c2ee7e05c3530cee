/** Reading what came over HTTP: the parts of a request, and the flat object that an operation is called with. */
import type * as Operation from "@bankstream/core/operation"
import * as Result from "effect/Result"
import { type FieldKind, fieldKinds } from "./field-kinds.ts"
import { readMultipart } from "./multipart.ts"

/** A request as it came, before it is known whether it is a good one. */
export interface Received {
  /** Counts the requests of one port from 1: what ids of requests are made from. */
  readonly number: number
  /** When it came, by the server's clock. Epoch milliseconds. */
  readonly at: number
  readonly method: string
  /** The path as it was written, still encoded. */
  readonly path: string
  readonly query: URLSearchParams
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The fields of a request, by name. */
export type Fields = Readonly<Record<string, unknown>>

/** Why the body of a request cannot be read at all. */
export type Unreadable = "not-json" | "not-an-object" | "wrong-content-type"

const contentTypes = {
  json: /^application\/(?:[\w.-]+\+)?json\b/i,
  form: /^application\/x-www-form-urlencoded\b/i
} as const

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Where a field of an operation travels. */
export const placeOf = (operation: Operation.Any, name: string): "path" | "query" | "header" | "body" => {
  if (operation.path.includes(`{${name}}`)) return "path"
  const place = operation.places?.[name] ?? (hasBody(operation) ? "body" : "query")
  return place === "query-comma" ? "query" : place
}

const hasBody = ({ method }: Operation.Any): boolean => method !== "GET" && method !== "DELETE"

/** Gathers path, query, headers and body into the one object that the operation's request schema describes. */
export const readFields = (
  operation: Operation.Any,
  params: Readonly<Record<string, string>>,
  received: Received
): Result.Result<Fields, Unreadable> => {
  const kinds = fieldKinds(operation.request)
  // A map, since a field may be called `__proto__`.
  const fields = new Map<string, unknown>()
  if (hasBody(operation)) {
    const body = readBody(operation, kinds, received)
    if (Result.isFailure(body)) return Result.fail(body.failure)
    for (const [name, value] of Object.entries(body.success)) fields.set(name, value)
  }
  for (const name of new Set(received.query.keys())) {
    if (placeOf(operation, name) !== "query") continue
    const commas = operation.places?.[name] === "query-comma"
    fields.set(name, readTexts(kinds[name], received.query.getAll(name), commas ? "query-comma" : "query"))
  }
  for (const [name, place] of Object.entries(operation.places ?? {})) {
    const value = received.headers[name.toLowerCase()]
    if (place === "header" && value !== undefined) fields.set(name, readText(kinds[name], value))
  }
  for (const [name, value] of Object.entries(params)) fields.set(name, readText(kinds[name], value))
  return Result.succeed(Object.fromEntries(fields))
}

const readBody = (
  operation: Operation.Any,
  kinds: Readonly<Record<string, FieldKind>>,
  { body, headers }: Received
): Result.Result<Fields, Unreadable> => {
  const encoding = operation.encoding ?? "json"
  if (typeof encoding === "object") {
    const parts = readMultipart(headers["content-type"] ?? "", body)
    return parts === undefined ? Result.fail("wrong-content-type") : Result.succeed(parts)
  }
  if (body !== "" && !contentTypes[encoding].test(headers["content-type"] ?? "")) {
    return Result.fail("wrong-content-type")
  }
  if (encoding === "form") {
    const form = new URLSearchParams(body)
    return Result.succeed(
      Object.fromEntries(
        [...new Set(form.keys())].map((name) => [name, readTexts(kinds[name], form.getAll(name), "query")])
      )
    )
  }
  // A call without a body is one without fields; what is missing is found when the fields are checked.
  const parsed = parseJson(body === "" ? "{}" : body)
  if (parsed === undefined) return Result.fail("not-json")
  if (operation.payload !== undefined) return Result.succeed({ [operation.payload]: parsed.value })
  return isRecord(parsed.value) ? Result.succeed(parsed.value) : Result.fail("not-an-object")
}

/** Parses JSON; undefined when it is none. */
export const parseJson = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

const readTexts = (
  kind: FieldKind | undefined,
  texts: ReadonlyArray<string>,
  place: "query" | "query-comma"
): unknown => {
  if (kind === undefined || !kind.list) return readText(kind, texts.at(-1) ?? "")
  const items = place === "query-comma" ? texts.flatMap((text) => text.split(",")) : texts
  return items.map((text) => readText(kind, text))
}

/** Text that cannot be what the schema wants stays text, so that the schema is what refuses it. */
const readText = (kind: FieldKind | undefined, text: string): unknown => {
  if (kind?.scalar === "number" && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text)
  if (kind?.scalar === "boolean" && (text === "true" || text === "false")) return text === "true"
  return text
}
