/** What a schema of the document means: the types that modules are printed from. */
import { CodegenError, type Json, pointer, type SchemaNode } from "./document.ts"

export type Type =
  | { readonly tag: "unknown" }
  | { readonly tag: "boolean" }
  | { readonly tag: "text"; readonly format?: string; readonly checks: TextChecks }
  | { readonly tag: "number"; readonly isInteger: boolean; readonly checks: NumberChecks }
  /** A value that never changes. */
  | { readonly tag: "literal"; readonly value: string | number | boolean }
  /** Texts to which the provider may add. */
  | { readonly tag: "enum"; readonly values: ReadonlyArray<string> }
  | { readonly tag: "list"; readonly item: Type; readonly checks: ListChecks }
  | { readonly tag: "record"; readonly value: Type; readonly maxProperties?: number }
  | { readonly tag: "struct"; readonly fields: ReadonlyArray<Field> }
  | { readonly tag: "union"; readonly members: ReadonlyArray<Type> }
  | { readonly tag: "nullable"; readonly inner: Type }
  | { readonly tag: "bytes" }
  | { readonly tag: "ref"; readonly name: string }

export interface TextChecks {
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
}

export interface NumberChecks {
  readonly minimum?: number
  readonly maximum?: number
  readonly above?: number
  readonly below?: number
}

export interface ListChecks {
  readonly minItems?: number
  readonly maxItems?: number
  readonly isUnique?: boolean
}

export interface Field {
  readonly name: string
  readonly type: Type
  readonly isRequired: boolean
  readonly isDeprecated: boolean
}

/** The document's named schemas. */
export type Schemas = Readonly<Record<string, SchemaNode>>

/** Reads the document's schemas as types. */
export interface Reader {
  /** The type of a node that stands at `path` in the document. */
  readonly read: (node: SchemaNode, path: ReadonlyArray<string>) => Type
  /** The type of a named schema; a null that it allows is told by whoever refers to it. */
  readonly named: (name: string) => Type
}

const PREFIX = "#/components/schemas/"

export const makeReader = (schemas: Schemas): Reader => {
  const known = new Map<string, Type>()
  const underway = new Set<string>()

  const find = (ref: string, path: ReadonlyArray<string>): readonly [string, SchemaNode] => {
    const name = ref.startsWith(PREFIX) ? ref.slice(PREFIX.length) : undefined
    const node = name === undefined ? undefined : schemas[name]
    if (name === undefined || node === undefined) {
      throw new CodegenError({ place: pointer(path), problem: `refers to ${ref}, which is not there` })
    }
    return [name, node]
  }

  /** A named schema with its null. */
  const whole = (name: string, node: SchemaNode): Type => {
    const found = known.get(name)
    if (found !== undefined) return found
    // Only structs refer back to themselves, and what refers to a struct refers to its name.
    if (underway.has(name)) return orNull({ tag: "ref", name }, allowsNull(node))
    underway.add(name)
    const type = read(node, ["components", "schemas", name])
    underway.delete(name)
    known.set(name, type)
    return type
  }

  /** What refers to a schema: its name when it has one of its own, else what it stands for. */
  const refer = (ref: string, path: ReadonlyArray<string>): Type => {
    const [name, node] = find(ref, path)
    const type = whole(name, node)
    const inner = withoutNull(type)
    if (!isDeclared(inner)) return type
    return inner === type ? { tag: "ref", name } : nullable({ tag: "ref", name })
  }

  const read = (node: SchemaNode, path: ReadonlyArray<string>): Type => {
    if (node.$ref !== undefined) return orNull(refer(node.$ref, path), node.nullable)
    if (node.allOf !== undefined) return readAll(node, node.allOf, path)
    const alternatives = node.oneOf ?? node.anyOf
    if (alternatives !== undefined && node.properties !== undefined) {
      throw new CodegenError({ place: pointer(path), problem: "has alternatives beside properties of its own" })
    }
    if (alternatives !== undefined) {
      const key = node.oneOf === undefined ? "anyOf" : "oneOf"
      const members = alternatives.flatMap((member, index) =>
        member.type === "null" ? [] : [read(member, [...path, key, String(index)])]
      )
      return orNull(union(members), node.nullable === true || members.length < alternatives.length)
    }
    const types = (typeof node.type === "string" ? [node.type] : (node.type ?? [])).filter((type) => type !== "null")
    const isNullable =
      node.nullable === true || (Array.isArray(node.type) && node.type.includes("null")) || hasNull(node.enum)
    if (node.const !== undefined) return orNull(literal(node.const, path), isNullable)
    if (node.enum !== undefined) return orNull(readEnum(node.enum, path), isNullable)
    const kinds = types.length > 0 ? types : [kindOf(node)]
    return orNull(union(kinds.map((kind) => readKind(kind, node, path))), isNullable)
  }

  const readKind = (kind: string, node: SchemaNode, path: ReadonlyArray<string>): Type => {
    switch (kind) {
      case "boolean":
        return { tag: "boolean" }
      case "string":
        return node.format === "binary"
          ? { tag: "bytes" }
          : {
              tag: "text",
              ...(node.format === undefined ? {} : { format: node.format }),
              checks: pick(node, ["minLength", "maxLength", "pattern"])
            }
      case "integer":
      case "number":
        return { tag: "number", isInteger: kind === "integer", checks: boundsOf(node) }
      case "array":
        return {
          tag: "list",
          item: read(node.items ?? {}, [...path, "items"]),
          checks: {
            ...pick(node, ["minItems", "maxItems"]),
            ...(node.uniqueItems === true ? { isUnique: true } : {})
          }
        }
      case "object":
        return readObject(node, path)
      case "unknown":
        return { tag: "unknown" }
      default:
        throw new CodegenError({ place: pointer([...path, "type"]), problem: `is ${kind}, which JSON Schema has not` })
    }
  }

  const readObject = (node: SchemaNode, path: ReadonlyArray<string>): Type => {
    const names = Object.keys(node.properties ?? {})
    if (names.length > 0) return { tag: "struct", fields: fieldsOf(node, path) }
    const missing = node.required?.[0]
    if (missing !== undefined) throw notThere(missing, path)
    const values = node.additionalProperties
    return {
      tag: "record",
      value: typeof values === "object" ? read(values, [...path, "additionalProperties"]) : { tag: "unknown" },
      ...pick(node, ["maxProperties"])
    }
  }

  const fieldsOf = (node: SchemaNode, path: ReadonlyArray<string>): ReadonlyArray<Field> => {
    const properties = node.properties ?? {}
    const missing = node.required?.find((name) => !Object.hasOwn(properties, name))
    if (missing !== undefined) throw notThere(missing, path)
    return Object.entries(properties).map(([name, property]) => ({
      name,
      type: read(property, [...path, "properties", name]),
      isRequired: node.required?.includes(name) === true,
      isDeprecated: property.deprecated === true
    }))
  }

  /** Either one member with a remark beside it (a null, a description), or objects whose fields are put together. */
  const readAll = (node: SchemaNode, all: ReadonlyArray<SchemaNode>, path: ReadonlyArray<string>): Type => {
    const own: SchemaNode = { ...node }
    const { allOf: _, nullable: isNullable, ...beside } = own
    const members = [...all, beside]
      .map((member, index) => [member, index < all.length ? [...path, "allOf", String(index)] : path] as const)
      .filter(([member]) => saysMore(member))
    const [only, ...others] = members
    const nullHere = isNullable === true || all.some(allowsNull)
    if (only === undefined) return { tag: "unknown" }
    if (others.length === 0) return orNull(read(...only), nullHere)
    const merged = members.map(([member, at]) => merge(member, at)).reduce(mergeTwo)
    return orNull(read(merged, path), nullHere)
  }

  /** A member of `allOf` with its references followed. */
  const merge = (node: SchemaNode, path: ReadonlyArray<string>): SchemaNode => {
    if (node.$ref !== undefined) {
      const [name, found] = find(node.$ref, path)
      return merge(found, ["components", "schemas", name])
    }
    if (node.allOf === undefined) return node
    const { allOf, ...beside } = node
    return [...allOf.map((member, index) => merge(member, [...path, "allOf", String(index)])), beside].reduce(mergeTwo)
  }

  return {
    read,
    named: (name) => withoutNull(whole(...find(`${PREFIX}${name}`, ["components", "schemas"])))
  }
}

const mergeTwo = (a: SchemaNode, b: SchemaNode): SchemaNode => ({
  ...a,
  ...b,
  ...(a.properties === undefined ? {} : { properties: { ...a.properties, ...b.properties } }),
  ...(a.required === undefined ? {} : { required: [...new Set([...a.required, ...(b.required ?? [])])] })
})

/** Whether a member of `allOf` says anything about the type. */
const saysMore = (node: SchemaNode): boolean =>
  node.$ref !== undefined ||
  node.allOf !== undefined ||
  node.anyOf !== undefined ||
  node.oneOf !== undefined ||
  node.enum !== undefined ||
  node.properties !== undefined ||
  node.required !== undefined ||
  (node.type !== undefined && node.type !== "object" && node.type !== "null")

const allowsNull = (node: SchemaNode): boolean =>
  node.nullable === true ||
  (Array.isArray(node.type) ? node.type.includes("null") : node.type === "null") ||
  hasNull(node.enum) ||
  [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])].some(allowsNull)

/** The type that a node without `type` shows by its other words. */
const kindOf = (node: SchemaNode): string =>
  node.properties !== undefined || node.additionalProperties !== undefined
    ? "object"
    : node.items !== undefined
      ? "array"
      : "unknown"

const literal = (value: Json, path: ReadonlyArray<string>): Type => {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return { tag: "literal", value }
  }
  throw new CodegenError({
    place: pointer([...path, "const"]),
    problem: "is neither a text nor a number nor a boolean"
  })
}

const hasNull = (values: ReadonlyArray<Json> | undefined): boolean => values?.includes(null) === true

/** Texts make an enum, which may grow. Numbers and booleans cannot, so they stay what they are. */
const readEnum = (values: ReadonlyArray<Json>, path: ReadonlyArray<string>): Type => {
  const given = [...new Set(values.filter((value) => value !== null))]
  const texts = given.filter((value) => typeof value === "string")
  if (texts.length === given.length) return { tag: "enum", values: texts }
  return union(given.map((value) => literal(value, [...path, "enum"])))
}

const boundsOf = (node: SchemaNode): NumberChecks => {
  // OpenAPI 3.0 marks a bound as exclusive; 3.1 gives the exclusive bound itself.
  const above = node.exclusiveMinimum === true ? node.minimum : node.exclusiveMinimum
  const below = node.exclusiveMaximum === true ? node.maximum : node.exclusiveMaximum
  return {
    ...(typeof above === "number" ? { above } : pick(node, ["minimum"])),
    ...(typeof below === "number" ? { below } : pick(node, ["maximum"]))
  }
}

const pick = <T, K extends keyof T>(
  from: T,
  keys: ReadonlyArray<K>
): { readonly [P in K]?: Exclude<T[P], undefined> } =>
  // Only what is there is picked, under its own name.
  Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]]))) as {
    readonly [P in K]?: Exclude<T[P], undefined>
  }

const notThere = (field: string, path: ReadonlyArray<string>): CodegenError =>
  new CodegenError({
    place: pointer([...path, "required"]),
    problem: `names ${field}, which is not among the properties`
  })

export const nullable = (inner: Type): Type => (inner.tag === "nullable" ? inner : { tag: "nullable", inner })

const orNull = (type: Type, isNullable: boolean | undefined): Type => (isNullable === true ? nullable(type) : type)

export const withoutNull = (type: Type): Type => (type.tag === "nullable" ? type.inner : type)

const union = (members: ReadonlyArray<Type>): Type => {
  const [only, ...others] = members
  if (only === undefined) return { tag: "unknown" }
  if (others.length === 0) return only
  const isNullable = members.some((member) => member.tag === "nullable")
  return orNull({ tag: "union", members: members.map(withoutNull) }, isNullable)
}

/** Whether a named schema of this type is declared under its name; a plain text or number is written out instead. */
export const isDeclared = (type: Type): boolean => {
  switch (type.tag) {
    case "struct":
    case "record":
    case "enum":
    case "union":
    case "list":
      return true
    default:
      return false
  }
}

/** The names that a type refers to. */
export const refsOf = (type: Type): ReadonlyArray<string> => {
  switch (type.tag) {
    case "ref":
      return [type.name]
    case "list":
      return refsOf(type.item)
    case "record":
      return refsOf(type.value)
    case "nullable":
      return refsOf(type.inner)
    case "union":
      return type.members.flatMap(refsOf)
    case "struct":
      return type.fields.flatMap((field) => refsOf(field.type))
    default:
      return []
  }
}
