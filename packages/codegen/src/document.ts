/** An OpenAPI document, 3.0 or 3.1, YAML or JSON: read, and held to the shapes that the later stages read. */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as JsonPointer from "effect/JsonPointer"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import * as Yaml from "yaml"

/** The document, a patch or a provider's notes cannot be used; `place` is a JSON pointer into the document. */
export class CodegenError extends Data.TaggedError("CodegenError")<{
  readonly place: string
  readonly problem: string
}> {
  override get message(): string {
    return `${this.place}: ${this.problem}`
  }
}

/** Whatever JSON can say. */
export type Json = Schema.Json

export type JsonObject = Readonly<Record<string, Json>>

/** An object of the document; nothing for what is none. */
export const objectOf = (json: Json | undefined): JsonObject | undefined =>
  // An array is the other object that JSON has.
  typeof json === "object" && json !== null && !Array.isArray(json) ? (json as JsonObject) : undefined

/** A schema of the document, by JSON Schema's own words, plus the `nullable` of OpenAPI 3.0. */
export interface SchemaNode {
  readonly $ref?: string
  readonly type?: string | ReadonlyArray<string>
  readonly nullable?: boolean
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly required?: ReadonlyArray<string>
  readonly additionalProperties?: boolean | SchemaNode
  readonly maxProperties?: number
  readonly items?: SchemaNode
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly enum?: ReadonlyArray<Json>
  readonly const?: Json
  readonly allOf?: ReadonlyArray<SchemaNode>
  readonly anyOf?: ReadonlyArray<SchemaNode>
  readonly oneOf?: ReadonlyArray<SchemaNode>
  readonly discriminator?: { readonly propertyName: string; readonly mapping?: Readonly<Record<string, string>> }
  readonly format?: string
  readonly contentMediaType?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number | boolean
  readonly exclusiveMaximum?: number | boolean
  readonly deprecated?: boolean
}

const { optionalKey } = Schema

/** A keyword that says something which the generator would lose. */
const unsupported = optionalKey(
  Schema.Unknown.check(Schema.makeFilter(() => "is a keyword that the generator does not carry"))
)

const SchemaNode: Schema.Codec<SchemaNode, unknown> = Schema.suspend(() =>
  Schema.Struct({
    $ref: optionalKey(Schema.String),
    type: optionalKey(Schema.Union([Schema.String, Schema.Array(Schema.String)])),
    nullable: optionalKey(Schema.Boolean),
    properties: optionalKey(Schema.Record(Schema.String, SchemaNode)),
    required: optionalKey(Schema.Array(Schema.String)),
    additionalProperties: optionalKey(Schema.Union([Schema.Boolean, SchemaNode])),
    maxProperties: optionalKey(Schema.Finite),
    items: optionalKey(SchemaNode),
    minItems: optionalKey(Schema.Finite),
    maxItems: optionalKey(Schema.Finite),
    uniqueItems: optionalKey(Schema.Boolean),
    enum: optionalKey(Schema.Array(Schema.Json)),
    const: optionalKey(Schema.Json),
    allOf: optionalKey(Schema.Array(SchemaNode)),
    anyOf: optionalKey(Schema.Array(SchemaNode)),
    oneOf: optionalKey(Schema.Array(SchemaNode)),
    discriminator: optionalKey(
      Schema.Struct({
        propertyName: Schema.String,
        mapping: optionalKey(Schema.Record(Schema.String, Schema.String))
      })
    ),
    format: optionalKey(Schema.String),
    contentMediaType: optionalKey(Schema.String),
    pattern: optionalKey(Schema.String),
    minLength: optionalKey(Schema.Finite),
    maxLength: optionalKey(Schema.Finite),
    minimum: optionalKey(Schema.Finite),
    maximum: optionalKey(Schema.Finite),
    exclusiveMinimum: optionalKey(Schema.Union([Schema.Finite, Schema.Boolean])),
    exclusiveMaximum: optionalKey(Schema.Union([Schema.Finite, Schema.Boolean])),
    deprecated: optionalKey(Schema.Boolean),
    not: unsupported,
    if: unsupported,
    contains: unsupported,
    prefixItems: unsupported,
    patternProperties: unsupported,
    propertyNames: unsupported,
    minProperties: unsupported,
    dependentRequired: unsupported,
    dependentSchemas: unsupported,
    unevaluatedProperties: unsupported,
    multipleOf: unsupported,
    contentEncoding: unsupported,
    $dynamicRef: unsupported
  })
)

const Reference = Schema.Struct({ $ref: Schema.String })

/** In this order, what is wrong is told of the thing itself and not of the reference that it is not. */
const orReference = <Fields extends Schema.Struct.Fields>(fields: Fields) =>
  Schema.Union([Schema.Struct({ ...fields, $ref: optionalKey(Schema.Never) }), Reference])

const MediaTypes = Schema.Record(Schema.String, Schema.Struct({ schema: optionalKey(SchemaNode) }))

const parameter = {
  name: Schema.String,
  in: Schema.Literals(["path", "query", "header", "cookie"]),
  required: optionalKey(Schema.Boolean),
  deprecated: optionalKey(Schema.Boolean),
  explode: optionalKey(Schema.Boolean),
  style: optionalKey(Schema.String),
  schema: optionalKey(SchemaNode)
}
const Parameter = Schema.Struct(parameter)
export type Parameter = typeof Parameter.Type

const body = { required: optionalKey(Schema.Boolean), content: MediaTypes }

const response = {
  headers: optionalKey(Schema.Record(Schema.String, Schema.Unknown)),
  content: optionalKey(MediaTypes)
}
const Response = Schema.Struct(response)
export type Response = typeof Response.Type

const Quota = Schema.Struct({ limit: Schema.Finite, window_s: Schema.Finite, shared: optionalKey(Schema.String) })

const Pagination = Schema.Struct({
  style: Schema.String,
  request: Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Array(Schema.String)])),
  response: Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Boolean])),
  items: Schema.Array(Schema.String),
  count: optionalKey(Schema.Struct({ max: optionalKey(Schema.Finite), default: optionalKey(Schema.Finite) })),
  mutually_exclusive: optionalKey(Schema.Array(Schema.Array(Schema.String)))
})
export type Pagination = typeof Pagination.Type

/** What a document may say of an operation beside OpenAPI's own words, and an overlay says where it does not. */
const Notes = {
  "x-replayable": optionalKey(Schema.Boolean),
  "x-idempotency-field": optionalKey(Schema.String),
  "x-body-limit": optionalKey(Schema.Finite),
  "x-pagination": optionalKey(Pagination),
  "x-window": optionalKey(Schema.Struct({ time: Schema.String, id: Schema.String })),
  "x-exclusive": optionalKey(Schema.Array(Schema.Array(Schema.String))),
  "x-empty": optionalKey(Schema.Json),
  "x-host": optionalKey(Schema.String),
  "x-rate-limit": optionalKey(Schema.Record(Schema.String, Schema.Record(Schema.String, Quota)))
}

const Parameters = Schema.Array(orReference(parameter))

const Operation = Schema.Struct({
  ...Notes,
  operationId: optionalKey(Schema.String),
  deprecated: optionalKey(Schema.Boolean),
  externalDocs: optionalKey(Schema.Struct({ url: Schema.String })),
  parameters: optionalKey(Parameters),
  requestBody: optionalKey(orReference(body)),
  responses: Schema.Record(Schema.String, orReference(response)),
  security: optionalKey(Schema.Array(Schema.Record(Schema.String, Schema.Unknown)))
})
export type Operation = typeof Operation.Type

/** What is read of a webhook, and only of those that a provider has generated. */
const Webhook = Schema.Struct({
  post: optionalKey(
    Schema.Struct({
      deprecated: optionalKey(Schema.Boolean),
      requestBody: optionalKey(Schema.Struct({ content: optionalKey(MediaTypes) }))
    })
  )
})

const PathItem = Schema.Struct({
  parameters: optionalKey(Parameters),
  get: optionalKey(Operation),
  put: optionalKey(Operation),
  post: optionalKey(Operation),
  delete: optionalKey(Operation),
  patch: optionalKey(Operation),
  $ref: unsupported,
  head: unsupported,
  options: unsupported,
  trace: unsupported
})

export const Document = Schema.Struct({
  info: Schema.Struct({ title: Schema.String, version: Schema.String }),
  paths: Schema.Record(Schema.String, PathItem),
  webhooks: optionalKey(Schema.Record(Schema.String, Webhook)),
  components: optionalKey(
    Schema.Struct({
      schemas: optionalKey(Schema.Record(Schema.String, SchemaNode)),
      parameters: optionalKey(Schema.Record(Schema.String, Parameter)),
      requestBodies: optionalKey(Schema.Record(Schema.String, Schema.Struct(body))),
      responses: optionalKey(Schema.Record(Schema.String, Response))
    })
  )
})
export type Document = typeof Document.Type

/** Reads a file as JSON or YAML. */
export const readJson = (file: string): Effect.Effect<Json, CodegenError, FileSystem.FileSystem> =>
  Effect.gen(function* () {
    const files = yield* FileSystem.FileSystem
    const text = yield* Effect.mapError(
      files.readFileString(file),
      () => new CodegenError({ place: file, problem: "cannot be read; give the path of an OpenAPI document" })
    )
    return yield* Effect.try({
      try: (): Json => (text.trimStart().startsWith("{") ? JSON.parse(text) : Yaml.parse(text)),
      catch: (cause) => {
        const reason = cause instanceof Error ? firstLine(cause.message).replace(/:$/, "") : "it cannot be parsed"
        return new CodegenError({ place: file, problem: `is neither JSON nor YAML: ${reason}` })
      }
    })
  })

const firstLine = (text: string): string => text.split("\n", 1)[0] ?? ""

/** Refuses what is no OpenAPI document of a version that the generator reads, before anything else is said of it. */
export const checkVersion = (json: Json): Effect.Effect<void, CodegenError> => {
  const refuse = (place: string, problem: string) => Effect.fail(new CodegenError({ place, problem }))
  const document = objectOf(json)
  if (document === undefined) return refuse("#", "is no OpenAPI document")
  const key = "swagger" in document ? "swagger" : "openapi"
  const version = document[key]
  if (version === undefined) return refuse("#/openapi", "is missing")
  return key === "openapi" && typeof version === "string" && /^3\.[01]\.\d+$/.test(version)
    ? Effect.void
    : refuse(`#/${key}`, `is ${JSON.stringify(version)}; OpenAPI 3.0 and 3.1 are read`)
}

/** Holds a document to its shape. */
export const decodeDocument = (json: Json): Effect.Effect<Document, CodegenError> =>
  Effect.mapError(Schema.decodeUnknownEffect(Document)(json), ({ issue }) => {
    const [first] = SchemaIssue.makeFormatterStandardSchemaV1()(issue).issues
    const path = (first?.path ?? []).map((part) => String(typeof part === "object" ? part.key : part))
    return new CodegenError({
      place: pointer(path),
      problem: problemOf(firstLine(first?.message ?? "is not valid"))
    })
  })

/** The schema's message as the rest of a sentence that begins with the place. */
const problemOf = (message: string): string =>
  message === "Missing key" ? "is missing" : message.replace(/^Expected (.*?)(?:, (?:actual|got) .*)?$/, "is not $1")

/** A JSON pointer, as `#/paths/~1accounts~1get/post`. */
export const pointer = (path: ReadonlyArray<string>): string => ["#", ...path.map(JsonPointer.escapeToken)].join("/")

const SCHEMAS = "#/components/schemas/"

/** A reference to a schema. */
export const refTo = (name: string): string => `${SCHEMAS}${JsonPointer.escapeToken(name)}`

/** The name in a reference to a schema; nothing for a reference to anything else. */
export const nameOf = (ref: string): string | undefined =>
  ref.startsWith(SCHEMAS) ? JsonPointer.unescapeToken(ref.slice(SCHEMAS.length)) : undefined

/** Every object in a value, itself first. */
export function* objectsOf(value: unknown): Generator<object> {
  if (typeof value !== "object" || value === null) return
  yield value
  for (const inner of Object.values(value)) yield* objectsOf(inner)
}
