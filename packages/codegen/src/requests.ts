/** An operation's request: one flat struct of its path, query, header and body fields. */
import { CodegenError, type Document, type Operation, type Parameter, pointer, type SchemaNode } from "./document.ts"
import type { Library } from "./library.ts"
import { pascal } from "./names.ts"
import type { Field, Type } from "./types.ts"

export type Place = "query" | "query-comma" | "header" | "body"

export interface Request {
  /** The name of its type. */
  readonly name: string
  readonly places: Readonly<Record<string, Place>>
  readonly encoding: "form" | "multipart" | undefined
  /** The body is no struct, or a field of it has the name of a parameter: it sits under `body`. */
  readonly isUnderBody: boolean
}

export interface RequestContext {
  readonly library: Library
  readonly document: Document
  /** How many operations have a named schema as their body. */
  readonly bodies: ReadonlyMap<string, number>
  readonly ownHeaders: ReadonlyArray<string>
}

const MEDIA_TYPES = {
  "application/json": undefined,
  "application/x-www-form-urlencoded": "form",
  "multipart/form-data": "multipart"
} as const

export const readRequest = (
  { bodies, document, library, ownHeaders }: RequestContext,
  id: string,
  method: string,
  operation: Operation,
  shared: ReadonlyArray<Parameter>,
  path: ReadonlyArray<string>
): Request => {
  const place = pointer(path)
  const parameters = [
    ...shared,
    ...(operation.parameters ?? []).map((parameter) =>
      "$ref" in parameter ? find(document.components.parameters, parameter.$ref, path) : parameter
    )
  ].filter(({ in: where, name }) => where !== "header" || !ownHeaders.includes(name.toLowerCase()))
  const body = bodyOf(document, operation, path)
  const keyField = operation["x-idempotency-field"]
  const fill = (fields: ReadonlyArray<Field>): ReadonlyArray<Field> =>
    fields.map((field) => (isFilledIn(field, keyField) ? { ...field, isRequired: false } : field))

  const named = body?.node.$ref?.split("/").at(-1)
  const type: Type | undefined = body === undefined ? undefined : library.read(body.node, [...path, "requestBody"])
  const own = type === undefined ? [] : library.fields(type)
  const isChanged = own.some((field) => isFilledIn(field, keyField))
  if (parameters.length === 0 && named !== undefined && own.length > 0 && !isChanged) {
    return { name: named, places: {}, encoding: body?.encoding, isUnderBody: false }
  }

  const isStruct = type === undefined || own.length > 0 || type.tag === "struct"
  const collides = own.some((field) => parameters.some(({ name }) => name === field.name))
  const isUnderBody = body !== undefined && (!isStruct || collides)
  const fields: ReadonlyArray<Field> = [
    ...parameters.map((parameter) => parameterField(library, parameter, path)),
    ...(isUnderBody && type !== undefined
      ? [{ name: "body", type, isRequired: body.isRequired, isDeprecated: false }]
      : fill(own))
  ]
  // The body's own name, when what became of it is all that goes by that name.
  const requestName = named !== undefined && !isUnderBody && bodies.get(named) === 1 ? named : `${pascal(id)}Request`
  const sendsQuery = method === "GET" || method === "DELETE"
  const places = [
    ...parameters.flatMap((parameter): ReadonlyArray<readonly [string, Place]> => {
      const { explode, in: where, name } = parameter
      if (where === "header") return [[name, "header"]]
      if (where === "query" && explode === false) return [[name, "query-comma"]]
      return where === "query" && !sendsQuery ? [[name, "query"]] : []
    }),
    ...(sendsQuery && !isUnderBody ? own.map(({ name }) => [name, "body"] as const) : [])
  ]
  return {
    name: library.define(requestName, { tag: "struct", fields }, place),
    places: Object.fromEntries(places),
    encoding: body?.encoding,
    isUnderBody
  }
}

/** A key that the client makes when the caller gives none; an id that comes from another call cannot be made. */
const isFilledIn = (field: Field, keyField: string | undefined): boolean =>
  field.isRequired && field.name === keyField && /idempotency/i.test(field.name)

const parameterField = (library: Library, parameter: Parameter, path: ReadonlyArray<string>): Field => {
  if (parameter.in === "cookie") {
    throw new CodegenError({
      place: pointer(path),
      problem: `takes the cookie ${parameter.name}; cookies are not sent`
    })
  }
  return {
    name: parameter.name,
    type: library.read(parameter.schema ?? {}, [...path, "parameters", parameter.name]),
    isRequired: parameter.required === true,
    isDeprecated: parameter.deprecated === true
  }
}

interface Body {
  readonly node: SchemaNode
  readonly encoding: "form" | "multipart" | undefined
  readonly isRequired: boolean
}

const bodyOf = (document: Document, operation: Operation, path: ReadonlyArray<string>): Body | undefined => {
  const given = operation.requestBody
  if (given === undefined) return undefined
  const body = "$ref" in given ? find(document.components.requestBodies, given.$ref, path) : given
  const [mediaType, ...others] = Object.keys(body.content)
  const place = [...path, "requestBody", "content"]
  if (mediaType === undefined) throw new CodegenError({ place: pointer(place), problem: "has no media type" })
  if (others.length > 0) {
    throw new CodegenError({
      place: pointer(place),
      problem: `has several media types: ${mediaType}, ${others.join(", ")}`
    })
  }
  if (!(mediaType in MEDIA_TYPES)) {
    throw new CodegenError({ place: pointer(place), problem: `has the media type ${mediaType}, which is not carried` })
  }
  return {
    node: body.content[mediaType]?.schema ?? {},
    // Checked on the lines above.
    encoding: MEDIA_TYPES[mediaType as keyof typeof MEDIA_TYPES],
    isRequired: body.required !== false
  }
}

/** How many operations have a named schema as their body. */
export const countBodies = (document: Document): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const item of Object.values(document.paths)) {
    for (const operation of [item.get, item.put, item.post, item.delete, item.patch]) {
      const body = operation?.requestBody
      if (body === undefined || "$ref" in body) continue
      for (const { schema } of Object.values(body.content)) {
        const name = schema?.$ref?.split("/").at(-1)
        if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
      }
    }
  }
  return counts
}

/** What a reference in `components` names. */
export const find = <A>(
  components: Readonly<Record<string, A>> | undefined,
  ref: string,
  path: ReadonlyArray<string>
): A => {
  const found = components?.[ref.split("/").at(-1) ?? ""]
  if (found === undefined)
    throw new CodegenError({ place: pointer(path), problem: `refers to ${ref}, which is not there` })
  return found
}
