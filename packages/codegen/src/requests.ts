/** An operation's request: one flat struct of its path, query, header and body fields. */
import { CodegenError, type Document, nameOf, objectsOf, type Operation, pointer, type SchemaNode } from "./document.ts"
import { holdsFile, type Library } from "./library.ts"
import { pascal } from "./names.ts"
import { readParameters } from "./parameters.ts"
import type { Field, Type } from "./types.ts"

export type Place = "query" | "query-comma" | "header"

type Encoding = "form" | "multipart" | undefined

export interface Request {
  /** The name of its type. */
  readonly name: string
  readonly places: Readonly<Record<string, Place>>
  readonly encoding: Encoding
  /** The body is no object, or a field of it has the name of a parameter: it sits under `body`. */
  readonly isUnderBody: boolean
  /** Fields of which there may be one, the first of each list before the others. */
  readonly exclusive: ReadonlyArray<ReadonlyArray<string>>
}

export interface RequestContext {
  readonly library: Library
  readonly document: Document
  /** How often the document refers to each of its schemas. */
  readonly references: ReadonlyMap<string, number>
  readonly ownHeaders: ReadonlyArray<string>
}

/** One call of the document, as it stands there. */
export interface Stated {
  readonly id: string
  readonly method: string
  /** The route's template. */
  readonly route: string
  readonly item: Document["paths"][string]
  readonly operation: Operation
  /** Where the operation stands. */
  readonly at: ReadonlyArray<string>
}

const MEDIA_TYPES: Readonly<Record<string, Encoding>> = {
  "application/json": undefined,
  "application/x-www-form-urlencoded": "form",
  "multipart/form-data": "multipart"
}

export const readRequest = ({ document, library, ownHeaders, references }: RequestContext, stated: Stated): Request => {
  const { at, id, method, operation } = stated
  const place = pointer(at)
  const { fields: given, places } = readParameters(library, document, stated, ownHeaders)
  const body = bodyOf(document, operation, at)
  const sendsQuery = method === "GET" || method === "DELETE"
  if (body !== undefined && sendsQuery) {
    throw new CodegenError({
      place: pointer([...at, "requestBody"]),
      problem: `stands in a ${method}, which is sent without a body`
    })
  }
  const type = body === undefined ? undefined : library.read(body.node, body.at)
  if (body !== undefined && type !== undefined && body.encoding !== "multipart" && holdsFile(library, type)) {
    throw new CodegenError({
      place: pointer(body.at),
      problem: "holds a file, which is sent as multipart/form-data alone"
    })
  }
  const own = type === undefined ? [] : library.fields(type)
  const keyField = operation["x-idempotency-field"]
  if (keyField !== undefined && ![...given, ...own].some(({ name }) => name === keyField)) {
    throw new CodegenError({
      place: pointer([...at, "x-idempotency-field"]),
      problem: `names ${keyField}, which the request has not`
    })
  }
  const exclusive = operation["x-exclusive"] ?? []
  const unknown = exclusive.flat().find((name) => ![...given, ...own].some((field) => field.name === name))
  if (unknown !== undefined) {
    throw new CodegenError({
      place: pointer([...at, "x-exclusive"]),
      problem: `names ${unknown}, which the request has not`
    })
  }
  const isChanged = own.some((field) => isFilledIn(field, keyField))
  const isObject = type !== undefined && isObjectLike(library, type)
  const named = body?.name
  // A body alone is the request, by its own name where it has one.
  if (given.length === 0 && type !== undefined && isObject && !isChanged) {
    return {
      name: type.tag === "ref" ? type.name : library.define(`${pascal(id)}Request`, type, place),
      places: {},
      encoding: body?.encoding,
      isUnderBody: false,
      exclusive
    }
  }

  const collides = own.some((field) => given.some(({ name }) => name === field.name))
  const isUnderBody = type !== undefined && (own.length === 0 || collides)
  const fields: ReadonlyArray<Field> = [
    ...given,
    ...(isUnderBody
      ? [{ name: "body", type, isRequired: body?.isRequired === true, isDeprecated: false }]
      : own.map((field) => (isFilledIn(field, keyField) ? { ...field, isRequired: false } : field)))
  ]
  // The body's own name, when what became of it is all that goes by that name.
  const original = named !== undefined && !isUnderBody && references.get(named) === 1 ? named : undefined
  const requestName = original ?? `${pascal(id)}Request`
  return {
    name: library.define(requestName, { tag: "struct", fields }, place, original),
    places,
    encoding: body?.encoding,
    isUnderBody,
    exclusive
  }
}

/** Whether a type is an object, or one of several. */
const isObjectLike = (library: Library, type: Type): boolean => {
  const resolved = library.resolve(type)
  if (resolved.tag === "union") return resolved.members.every((member) => isObjectLike(library, member))
  return resolved.tag === "struct" || resolved.tag === "record"
}

/** A key that the client makes when the caller gives none; an id that comes from another call cannot be made. */
const isFilledIn = (field: Field, keyField: string | undefined): boolean =>
  field.isRequired && field.name === keyField && /idempotency/i.test(field.name)

interface Body {
  readonly node: SchemaNode
  readonly at: ReadonlyArray<string>
  /** The name of its schema, when it has one that it does not share. */
  readonly name: string | undefined
  readonly encoding: Encoding
  readonly isRequired: boolean
}

const bodyOf = (document: Document, operation: Operation, at: ReadonlyArray<string>): Body | undefined => {
  const given = operation.requestBody
  if (given === undefined) return undefined
  const isShared = given.$ref !== undefined
  const body = isShared ? find(document.components?.requestBodies, given.$ref, [...at, "requestBody"]) : given
  const [mediaType, ...others] = Object.keys(body.content)
  const place = [...at, "requestBody", "content"]
  if (mediaType === undefined) throw new CodegenError({ place: pointer(place), problem: "has no media type" })
  if (others.length > 0) {
    throw new CodegenError({
      place: pointer(place),
      problem: `has several media types: ${mediaType}, ${others.join(", ")}`
    })
  }
  if (!Object.hasOwn(MEDIA_TYPES, mediaType)) {
    throw new CodegenError({ place: pointer(place), problem: `has the media type ${mediaType}, which is not carried` })
  }
  const node = body.content[mediaType]?.schema ?? {}
  return {
    node,
    at: [...place, mediaType, "schema"],
    name: isShared || node.$ref === undefined ? undefined : nameOf(node.$ref),
    encoding: MEDIA_TYPES[mediaType],
    isRequired: body.required === true
  }
}

/** How often a document refers to each of its schemas. */
export const countReferences = (document: Document): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const node of objectsOf(document)) {
    const name = "$ref" in node && typeof node.$ref === "string" ? nameOf(node.$ref) : undefined
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
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
