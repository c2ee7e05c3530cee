/** Writing a request: one flat object becomes path, query, headers and body, as the operation says. */
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Result from "effect/Result"
import { text } from "./field.ts"
import type * as Operation from "./operation.ts"
import type { InvalidField } from "./reason.ts"

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/**
 * A path as telemetry may tell it: a template, without a query, and where a caller wrote an id into it, without that. The
 * words of all routes of all providers are letters; only versions (`v2`) have a number.
 */
export const routeOf = (path: string): string =>
  path
    .replace(/[?#].*$/s, "")
    .split("/")
    .map((part) => (/^(?:\{[^{}]+\}|v\d+|[A-Za-z_.-]{0,40})$/.test(part) ? part : "{}"))
    .join("/")

/** What there is to know of an operation before it is called. */
interface Plan {
  readonly inPath: ReadonlyArray<string>
  readonly inHeaders: ReadonlyArray<string>
  /** Where fields go that are placed nowhere else. */
  readonly usual: Operation.Place
  /** Whether all of its fields are those of a JSON body. */
  readonly isJson: boolean
}

const plans = new WeakMap<Operation.Any, Plan>()

const planOf = (operation: Operation.Any): Plan => {
  const found = plans.get(operation)
  if (found !== undefined) return found
  const { encoding, method, path, payload, places = {} } = operation
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name)
  const usual = method === "GET" || method === "DELETE" ? "query" : "body"
  const plan: Plan = {
    inPath,
    inHeaders: Object.keys(places).filter((name) => places[name] === "header"),
    usual,
    isJson:
      usual === "body" &&
      inPath.length === 0 &&
      Object.keys(places).length === 0 &&
      payload === undefined &&
      (encoding === undefined || encoding === "json")
  }
  plans.set(operation, plan)
  return plan
}

/** Whether a header can have this value: one line, in the characters of Latin-1. */
export const isHeaderValue = (value: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(value)

/**
 * Fields that cannot stand where they go: in the path what is empty or dots, since the call would go to another route, and
 * in a header more than one line.
 */
export const misplaced = (operation: Operation.Any, encoded: unknown): ReadonlyArray<InvalidField> => {
  const { inHeaders, inPath } = planOf(operation)
  if (inPath.length === 0 && inHeaders.length === 0) return []
  const fields = isRecord(encoded) ? encoded : {}
  return [
    ...inPath
      .filter((name) => [undefined, "", ".", ".."].some((nowhere) => fields[name] === nowhere))
      .map((path) => ({ path, expected: "expected a value that can stand in the path" })),
    ...inHeaders
      .filter((name) => fields[name] !== undefined && !isHeaderValue(text(fields[name])))
      .map((path) => ({ path, expected: "expected a value that can stand in a header" }))
  ]
}

/**
 * The request as HTTP, its URL still relative to the provider's base; what is wrong when it cannot be written. `encoded`
 * has passed the request schema, which for an endpoint without an operation lets everything pass.
 */
export const write = (
  operation: Operation.Any,
  encoded: unknown
): Result.Result<HttpClientRequest.HttpClientRequest, InvalidField> =>
  Result.flatMap(
    Result.try({
      try: () => compose(operation, encoded),
      catch: () => ({
        path: "",
        expected: "expected values that can be sent: no cycle, no bigint, no half of a character"
      })
    }),
    (request) => {
      const { bodyLimit = Infinity } = operation
      return "contentLength" in request.body && (request.body.contentLength ?? 0) > bodyLimit
        ? Result.fail({ path: "", expected: `expected a body of at most ${bodyLimit} bytes` })
        : Result.succeed(request)
    }
  )

const compose = (operation: Operation.Any, encoded: unknown): HttpClientRequest.HttpClientRequest => {
  const fields = isRecord(encoded) ? encoded : {}
  const { inPath, isJson, usual } = planOf(operation)
  if (isJson) {
    return HttpClientRequest.bodyText(
      HttpClientRequest.make(operation.method)(operation.path),
      JSON.stringify(fields),
      "application/json"
    )
  }
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(text(fields[name])))
  const query: Array<readonly [string, string]> = []
  const headers: Record<string, string> = {}
  const body: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || inPath.includes(name)) continue
    switch (operation.places?.[name] ?? usual) {
      case "query":
        for (const each of Array.isArray(value) ? value : [value]) query.push([name, text(each)])
        break
      case "query-comma":
        query.push([name, Array.isArray(value) ? value.map(text).join(",") : text(value)])
        break
      case "header":
        headers[name] = text(value)
        break
      case "body":
        body[name] = value
    }
  }
  const request = HttpClientRequest.make(operation.method)(path, { urlParams: query, headers })
  if (usual === "query") return request
  if (typeof operation.encoding === "object") {
    return HttpClientRequest.setBody(request, operation.encoding.write(body))
  }
  return operation.encoding === "form"
    ? HttpClientRequest.bodyUrlParams(
        request,
        Object.entries(body).map(([name, value]) => [name, text(value)] as const)
      )
    : HttpClientRequest.bodyText(
        request,
        JSON.stringify(operation.payload === undefined ? body : fields[operation.payload]),
        "application/json"
      )
}
