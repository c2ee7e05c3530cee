/** A provider that repeats whatever it was sent, in any field of its answers, and a request with everything to hide. */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import * as Client from "../src/client.ts"
import * as Credentials from "../src/credentials.ts"
import { read } from "../src/field.ts"
import * as Operation from "../src/operation.ts"
import * as PageStream from "../src/page-stream.ts"
import { fields } from "../src/provider-error.ts"
import * as R from "../src/reason.ts"

/** What a call carries and nobody may read. */
export const planted = {
  clientSecret: "planted client+secret/&<7> planted",
  accessToken: "access-planted-0a1b2c3d-planted",
  apiKey: "planted_api_key_0123456789abcdef_planted",
  accountNumber: "000123456789",
  webhook: '{\n  "webhook": "planted \\"webhook\\"",\n  "account": "planted-account"\n}'
}

/** A token that only the answer knows: another customer's. */
const FOREIGN = "access-production-9f8e7d6c-planted"

/** Parts of the above, by which they are found in whatever is printed. */
export const traces = ["planted", planted.accountNumber, encodeURIComponent(planted.accountNumber)]

/** How a text may come back: as it is, and as it stands in JSON, in a URL, in a form and in HTML. */
const spellings = (text: string) => [
  text,
  JSON.stringify(text).slice(1, -1),
  encodeURIComponent(text),
  new URLSearchParams({ x: text }).toString().slice(2),
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")
]

/** What hostile texts are made of: values in all their spellings, and words between them. */
const piecesOf = (values: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...new Set(values.flatMap(spellings)),
  "cannot use ",
  " ",
  "\n",
  ": ",
  "/v1/things/",
  "https://echo.test/docs#",
  "INVALID_",
  "<p>",
  "x ".repeat(200),
  ".".repeat(3_000)
]

export const pieces: ReadonlyArray<string> = [
  `Bearer ${planted.apiKey}`,
  ...piecesOf([...Object.values(planted), FOREIGN])
]

/**
 * The same for a call that carries the client's secret and nothing else; the rest is known by its looks. A number is not
 * when it stands in the place of an id, since ids may be numbers.
 */
export const piecesOfLogin: ReadonlyArray<string> = piecesOf([
  planted.clientSecret,
  planted.accessToken,
  planted.accountNumber,
  FOREIGN
])
export const idsOfLogin: ReadonlyArray<string> = piecesOf([planted.clientSecret, planted.accessToken, FOREIGN])

/** Every reason, with a hostile text wherever it has room for one. */
export const reasons: { readonly [Tag in R.Reason["_tag"]]: (text: string) => Extract<R.Reason, { _tag: Tag }> } = {
  RateLimited: (scope) => new R.RateLimited({ scope, retryAfter: Duration.seconds(1) }),
  QuotaExhausted: () => new R.QuotaExhausted(),
  Unauthenticated: () => new R.Unauthenticated(),
  Forbidden: () => new R.Forbidden(),
  UserActionRequired: () => new R.UserActionRequired({ action: "mfa" }),
  InstitutionUnavailable: () => new R.InstitutionUnavailable(),
  NotReady: (product) => new R.NotReady({ product }),
  PaginationMutated: () => new R.PaginationMutated(),
  InvalidRequest: (text) => new R.InvalidRequest({ fields: [{ path: text, expected: text }] }),
  NotFound: () => new R.NotFound(),
  Gone: () => new R.Gone(),
  Conflict: () => new R.Conflict({ kind: "in-progress" }),
  ProviderUnavailable: () => new R.ProviderUnavailable(),
  Timeout: () => new R.Timeout({ phase: "headers" }),
  TransportFailed: () => new R.TransportFailed({ phase: "request" }),
  MalformedResponse: (path) => new R.MalformedResponse({ path, expected: "expected something else" }),
  Unrecognized: () => new R.Unrecognized()
}

const isTag = (tag: unknown): tag is R.Reason["_tag"] => typeof tag === "string" && Object.hasOwn(reasons, tag)

const textOf = (body: unknown, field: string): string | undefined => {
  const value = read(body, field)
  return typeof value === "string" ? value : undefined
}

export class EchoError extends Schema.TaggedError<EchoError>()("EchoError", fields) {}

export class Echo extends Context.Service<Echo, Client.Client<EchoError>>()("test/Echo") {}

/** `reason` of the body is a reason's name, `text` what is in it; its other fields are what an error tells. */
export const makeEcho = (credentials?: Client.Provider<EchoError>["credentials"]) =>
  Layer.effect(
    Echo,
    Client.make<EchoError>({
      name: "echo",
      baseUrl: "https://echo.test/v1",
      headers: { "echo-version": "7" },
      classify: ({ body }) => {
        const tag = read(body, "reason")
        return isTag(tag)
          ? {
              reason: reasons[tag](textOf(body, "text") ?? ""),
              code: textOf(body, "code"),
              type: textOf(body, "type"),
              explanation: textOf(body, "message"),
              displayMessage: textOf(body, "display_message"),
              documentationUrl: textOf(body, "documentation_url"),
              requestId: textOf(body, "request_id")
            }
          : undefined
      },
      requestId: ({ headers }) => headers["x-request-id"],
      makeError: (failure) => new EchoError(failure),
      quotas: {},
      credentials:
        credentials ??
        (() =>
          Credentials.fixed({
            "echo-secret": Redacted.make(planted.clientSecret),
            authorization: Redacted.make(`Bearer ${planted.apiKey}`)
          }))
    })
  )

const operation = Operation.make(Echo)
const paged = PageStream.make(Echo)

const Request = Schema.Struct({
  token: Schema.String,
  account: Schema.Struct({ number: Schema.String }),
  webhook: Schema.String
})

export const request: typeof Request.Type = {
  token: planted.accessToken,
  account: { number: planted.accountNumber },
  webhook: planted.webhook
}

/** A schema for each way in which an answer may not be what it should. */
const Answer = Schema.Struct({
  literal: Schema.optionalKey(Schema.Literals(["one", "other"])),
  number: Schema.optionalKey(Schema.Finite),
  when: Schema.optionalKey(Schema.DateTimeUtcFromString),
  url: Schema.optionalKey(Schema.URLFromString),
  amount: Schema.optionalKey(Schema.BigDecimalFromString),
  json: Schema.optionalKey(Schema.fromJsonString(Schema.Struct({ id: Schema.Finite }))),
  bytes: Schema.optionalKey(Schema.Uint8ArrayFromBase64),
  checked: Schema.optionalKey(Schema.String.check(Schema.isPattern(/^[a-c]$/))),
  union: Schema.optionalKey(Schema.Union([Schema.Finite, Schema.Struct({ id: Schema.Finite })])),
  rows: Schema.optionalKey(Schema.Array(Schema.Struct({ id: Schema.Finite }))),
  named: Schema.optionalKey(Schema.Record(Schema.String, Schema.Finite)),
  closed: Schema.optionalKey(Schema.Record(Schema.Literals(["a", "b"]), Schema.Finite))
})

/** What does not fit each of its fields, with a hostile text in it. */
export const wrong: { readonly [K in keyof typeof Answer.fields]: (text: string) => unknown } = {
  literal: (text) => `no ${text}`,
  number: (text) => text,
  when: (text) => `then ${text}`,
  url: (text) => `https://[${text}`,
  amount: (text) => `+-${text}`,
  json: (text) => `{"id": ${text}`,
  bytes: (text) => `*${text}`,
  checked: (text) => `d${text}`,
  union: (text) => ({ [text]: text }),
  rows: (text) => [{ id: 1 }, { id: { [text]: text } }],
  named: (text) => ({ [text]: text }),
  closed: (text) => ({ a: 1, b: text })
}

const spec = { request: Request, response: Answer } as const

export const calls = {
  safe: operation({ ...spec, id: "readThing", method: "GET", path: "/things/{token}", replay: "safe" })(request),
  keyed: operation({
    ...spec,
    id: "payThing",
    method: "POST",
    path: "/things",
    replay: "keyed",
    request: Schema.Struct({ ...Request.fields, key: Schema.optional(Schema.String) }),
    idempotencyField: "key"
  })(request),
  unsafe: operation({ ...spec, id: "makeThing", method: "POST", path: "/things", encoding: "form", replay: "unsafe" })(
    request
  ),
  raw: Effect.flatMap(Echo, (echo) =>
    echo.request({ method: "POST", path: "/new/{token}", request: { ...request }, response: Answer })
  )
}

export const call = operation({ ...spec, id: "checkThing", method: "POST", path: "/things/{token}", replay: "safe" })

/** A list whose rows have names for keys; those that do not decode are set aside. */
export const list = paged({
  id: "listThings",
  method: "GET",
  path: "/things",
  request: Schema.Struct({ ...Request.fields, offset: Schema.optional(Schema.Finite) }),
  response: Schema.Struct({
    rows: Schema.Array(Schema.Struct({ named: Schema.Record(Schema.String, Schema.Finite) })),
    total: Schema.Finite
  }),
  replay: "safe",
  page: { style: "offset", offset: "offset", total: "total", items: "rows" }
}).items(request, { onMalformedItem: "quarantine" })

/** The exchange that needs the client's secret. */
export const login = operation({
  id: "login",
  method: "POST",
  path: "/login",
  request: Schema.Struct({ secret: Schema.String }),
  response: Answer,
  replay: "safe",
  authenticated: false
})
