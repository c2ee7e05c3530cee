/** What an operation's request schema wants of each field: query strings and paths only carry text. */
import type * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"

/** A list or a single value, and of what. */
export interface FieldKind {
  readonly list: boolean
  readonly scalar: "string" | "number" | "boolean"
}

const known = new WeakMap<SchemaAST.AST, Readonly<Record<string, FieldKind>>>()

/** The kinds of a struct's fields, by name; none for a schema that is no struct. */
export const fieldKinds = (schema: Schema.Top): Readonly<Record<string, FieldKind>> => {
  const found = known.get(schema.ast)
  if (found !== undefined) return found
  const made = kindsOf(schema.ast)
  known.set(schema.ast, made)
  return made
}

const kindsOf = (ast: SchemaAST.AST): Readonly<Record<string, FieldKind>> => {
  switch (ast._tag) {
    case "Suspend":
      return kindsOf(ast.thunk())
    case "Objects":
      return Object.fromEntries(ast.propertySignatures.map(({ name, type }) => [String(name), kindOf(type)]))
    default:
      return {}
  }
}

const text: FieldKind = { list: false, scalar: "string" }

const kindOf = (ast: SchemaAST.AST): FieldKind => {
  switch (ast._tag) {
    case "Suspend":
      return kindOf(ast.thunk())
    case "Number":
      return { list: false, scalar: "number" }
    case "Boolean":
      return { list: false, scalar: "boolean" }
    case "Literal":
      return typeof ast.literal === "number" ? { list: false, scalar: "number" } : text
    case "Arrays": {
      const item = ast.rest[0] ?? ast.elements[0]
      return { list: true, scalar: item === undefined ? "string" : kindOf(item).scalar }
    }
    case "Union": {
      const member = ast.types.find((type) => type._tag !== "Undefined" && type._tag !== "Null")
      return member === undefined ? text : kindOf(member)
    }
    default:
      return text
  }
}
