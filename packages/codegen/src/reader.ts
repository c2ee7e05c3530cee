/** Reads the document's schemas as types. */
import { aliasOf, allowsNull, mergeTwo, onlyMember, type Placed, saysMore } from "./all-of.ts"
import { CodegenError, type Document, type Json, nameOf, pointer, refTo, type SchemaNode } from "./document.ts"
import { type Tag, tagsOf } from "./tags.ts"
import { type Field, isDeclared, nullable, type NumberChecks, orNull, type Type, union, withoutNull } from "./types.ts"

export interface Reader {
  /** The type of a node that stands at `path` in the document. */
  readonly read: (node: SchemaNode, path: ReadonlyArray<string>) => Type
  /** Whether the document has a schema of this name. */
  readonly has: (name: string) => boolean
  /** The type of a named schema; a null that it allows is told by whoever refers to it. */
  readonly named: (name: string) => Type
}

const at = (name: string): ReadonlyArray<string> => ["components", "schemas", name]

export const makeReader = (document: Document): Reader => {
  const schemas = document.components?.schemas ?? {}
  const tags = tagsOf(document)
  const known = new Map<string, Type>()
  const underway = new Set<string>()

  const find = (ref: string, path: ReadonlyArray<string>): readonly [string, SchemaNode] => {
    const name = nameOf(ref)
    const node = name !== undefined && Object.hasOwn(schemas, name) ? schemas[name] : undefined
    if (name === undefined || node === undefined) {
      throw new CodegenError({ place: pointer(path), problem: `refers to ${ref}, which is not there` })
    }
    return [name, node]
  }

  /** A named schema with its null. */
  const whole = (name: string, node: SchemaNode): Type => {
    const found = known.get(name)
    if (found !== undefined) return found
    if (underway.has(name)) return backTo(name, node)
    underway.add(name)
    const tag = tags.get(name)
    const type = read(node, at(name))
    underway.delete(name)
    const told = tag === undefined ? type : tagged(type, tag, at(name))
    known.set(name, told)
    return told
  }

  /** A schema that is referred to from within itself: its name, or that of the schema which it is another name for. */
  const backTo = (name: string, node: SchemaNode, seen: ReadonlyArray<string> = []): Type => {
    const alias = aliasOf(node)
    if (alias === undefined) return orNull({ tag: "ref", name }, allowsNull(node))
    if (seen.includes(name)) throw endless(name)
    return orNull(backTo(...find(alias, at(name)), [...seen, name]), allowsNull(node))
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
    if (node.$ref !== undefined) {
      const { $ref, ...beside } = node
      return saysMore(beside)
        ? readAll({ ...beside, allOf: [{ $ref }] }, path)
        : orNull(refer($ref, path), allowsNull(beside))
    }
    if (node.allOf !== undefined) return readAll(node, path)
    const alternatives = node.oneOf ?? node.anyOf
    if (alternatives !== undefined) return readAlternatives(node, alternatives, path)
    if (node.discriminator !== undefined) {
      throw new CodegenError({ place: pointer([...path, "discriminator"]), problem: "stands beside no alternatives" })
    }
    if (node.const !== undefined) return orNull(literal(node.const, [...path, "const"]), allowsNull(node))
    if (node.enum !== undefined) return orNull(readEnum(node.enum, [...path, "enum"]), allowsNull(node))
    const types = (typeof node.type === "string" ? [node.type] : (node.type ?? [])).filter((type) => type !== "null")
    const kinds = types.length > 0 ? types : [kindOf(node)]
    return orNull(union(kinds.map((kind) => readKind(kind, node, path))), allowsNull(node))
  }

  const readAlternatives = (
    node: SchemaNode,
    alternatives: ReadonlyArray<SchemaNode>,
    path: ReadonlyArray<string>
  ): Type => {
    if (node.properties !== undefined || (node.oneOf !== undefined && node.anyOf !== undefined)) {
      throw new CodegenError({
        place: pointer(path),
        problem: "has alternatives beside properties or other alternatives of its own"
      })
    }
    const tag = node.discriminator?.propertyName
    const members = alternatives.flatMap((member, index) => {
      if (member.type === "null") return []
      const place = [...path, node.oneOf === undefined ? "anyOf" : "oneOf", String(index)]
      const type = read(member, place)
      // A member with a name is tagged wherever it is read.
      return [tag === undefined ? type : tagged(type, { field: tag, values: [] }, place)]
    })
    return orNull(union(members), node.nullable === true || members.length < alternatives.length)
  }

  const readKind = (kind: string, node: SchemaNode, path: ReadonlyArray<string>): Type => {
    switch (kind) {
      case "boolean":
        return { tag: "boolean" }
      case "string":
        // OpenAPI 3.0 and 3.1 each have their own way to say that a text is a file.
        return node.format === "binary" || node.contentMediaType !== undefined
          ? { tag: "bytes" }
          : {
              tag: "text",
              ...(node.format === undefined ? {} : { format: node.format }),
              checks: {
                ...pick(node, ["minLength", "maxLength"]),
                ...(node.pattern === undefined ? {} : { pattern: regExp(node.pattern, path) })
              }
            }
      case "integer":
      case "number":
        return { tag: "number", isInteger: kind === "integer" || node.format === "integer", checks: boundsOf(node) }
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
    const properties = node.properties ?? {}
    const missing = node.required?.find((name) => !Object.hasOwn(properties, name))
    if (missing !== undefined) {
      throw new CodegenError({
        place: pointer([...path, "required"]),
        problem: `names ${missing}, which is not among the properties`
      })
    }
    const values = node.additionalProperties
    if (Object.keys(properties).length === 0) {
      return {
        tag: "record",
        value: typeof values === "object" ? read(values, [...path, "additionalProperties"]) : { tag: "unknown" },
        ...pick(node, ["maxProperties"])
      }
    }
    if (typeof values === "object" && (saysMore(values) || values.type !== undefined)) {
      throw new CodegenError({
        place: pointer([...path, "additionalProperties"]),
        problem: "stands beside properties; an object has either fields or values by any name"
      })
    }
    return { tag: "struct", fields: fieldsOf(properties, node.required ?? [], path) }
  }

  const fieldsOf = (
    properties: NonNullable<SchemaNode["properties"]>,
    required: ReadonlyArray<string>,
    path: ReadonlyArray<string>
  ): ReadonlyArray<Field> =>
    Object.entries(properties).map(([name, property]) => ({
      name,
      type: read(property, [...path, "properties", name]),
      isRequired: required.includes(name),
      isDeprecated: property.deprecated === true
    }))

  const readAll = ({ allOf = [], ...beside }: SchemaNode, path: ReadonlyArray<string>): Type => {
    const { nullable: _, ...own } = beside
    const members: ReadonlyArray<Placed> = [
      ...allOf.map((member, index): Placed => [member, [...path, "allOf", String(index)]]),
      [own, path]
    ]
    const isNullable = allowsNull(beside) || allOf.some(allowsNull)
    const only = onlyMember(members)
    if (only !== undefined) return orNull(read(...only), isNullable)
    const merged = members.map(([member, place]) => flat(member, place)).reduce((a, b) => mergeTwo(a, b, path))
    return orNull(read(merged, path), isNullable)
  }

  /** A member of `allOf` with its references followed. */
  const flat = (node: SchemaNode, path: ReadonlyArray<string>, seen: ReadonlyArray<string> = []): SchemaNode => {
    const { $ref, allOf = [], ...beside } = node
    const members = allOf.map((member, index) => flat(member, [...path, "allOf", String(index)], seen))
    if ($ref !== undefined) {
      const [name, found] = find($ref, path)
      if (seen.includes(name)) throw endless(name)
      members.unshift(flat(found, at(name), [...seen, name]))
    }
    return [...members, beside].reduce((a, b) => mergeTwo(a, b, path))
  }

  return {
    read,
    has: (name) => Object.hasOwn(schemas, name),
    named: (name) => withoutNull(whole(...find(refTo(name), ["components", "schemas"])))
  }
}

/** A member of a union that is told by a tag: it has the values by which it is told there, and no others. */
const tagged = (type: Type, tag: Tag, path: ReadonlyArray<string>): Type => {
  const inner = withoutNull(type)
  if (inner.tag !== "struct") return type
  const field = inner.fields.find(({ name }) => name === tag.field)
  if (field === undefined || !field.isRequired) {
    throw new CodegenError({
      place: pointer(path),
      problem: `is told from others by ${tag.field}, which it ${field === undefined ? "has not" : "need not have"}`
    })
  }
  const values = field.type.tag === "enum" ? field.type.values : field.type.tag === "text" ? tag.values : []
  if (values.length === 0) return type
  const closed = union(values.map((value): Type => ({ tag: "literal", value })))
  const fields = inner.fields.map((each) => (each === field ? { ...each, type: closed } : each))
  return orNull({ tag: "struct", fields }, inner !== type)
}

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
  throw new CodegenError({ place: pointer(path), problem: "is neither a text nor a number nor a boolean" })
}

/** Texts and numbers make an enum, which may grow. Booleans cannot, so they stay what they are. */
const readEnum = (values: ReadonlyArray<Json>, path: ReadonlyArray<string>): Type => {
  const given = [...new Set(values.filter((value) => value !== null))]
  if (given.length === 0) throw new CodegenError({ place: pointer(path), problem: "has no value beside null" })
  const open = given.filter((value) => typeof value === "string" || typeof value === "number")
  if (open.length === given.length) return { tag: "enum", values: open }
  return union(given.map((value, index) => literal(value, [...path, String(index)])))
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

const regExp = (pattern: string, path: ReadonlyArray<string>): RegExp => {
  try {
    return new RegExp(pattern, "u")
  } catch {
    throw new CodegenError({ place: pointer([...path, "pattern"]), problem: "is no regular expression" })
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

const endless = (name: string): CodegenError =>
  new CodegenError({ place: pointer(at(name)), problem: "is made of itself and of nothing else" })
