/** Every type that has a name: the document's schemas, and those of requests and answers that it leaves unnamed. */
import { CodegenError } from "./document.ts"
import type { Reader } from "./reader.ts"
import { type Field, isDeclared, type Type, withoutNull } from "./types.ts"

export interface Library extends Reader {
  /**
   * Gives a type a name that the document has not, or has for `original`, which became this type on its way here and
   * is nowhere else.
   */
  readonly define: (name: string, type: Type, place: string, original?: string) => string
  /** Whether a name has a declaration of its own. */
  readonly isDeclared: (name: string) => boolean
  /** The type that a name leads to, through other names. */
  readonly resolve: (type: Type) => Type
  /** The fields of a type, its name followed; none when it is no struct. */
  readonly fields: (type: Type) => ReadonlyArray<Field>
}

export const makeLibrary = (reader: Reader): Library => {
  const defined = new Map<string, Type>()
  const named = (name: string): Type => defined.get(name) ?? reader.named(name)
  const resolve = (type: Type): Type => {
    const inner = withoutNull(type)
    return inner.tag === "ref" ? resolve(named(inner.name)) : inner
  }
  return {
    ...reader,
    named,
    resolve,
    fields: (type) => {
      const resolved = resolve(type)
      return resolved.tag === "struct" ? resolved.fields : []
    },
    isDeclared: (name) => defined.has(name) || isDeclared(reader.named(name)),
    define: (name, type, place, original) => {
      if (defined.has(name))
        throw new CodegenError({ place, problem: `needs the type ${name}, and so does another operation` })
      if (name !== original && reader.has(name))
        throw new CodegenError({ place, problem: `needs the type ${name}, and a schema has that name` })
      defined.set(name, type)
      return name
    }
  }
}

/** The field at a path of one or two names, as `options.offset`. */
export const fieldAt = (library: Library, type: Type, path: string): Field | undefined => {
  const [name = "", ...rest] = path.split(".")
  const field = library.fields(type).find((each) => each.name === name)
  return field === undefined || rest.length === 0 ? field : fieldAt(library, field.type, rest.join("."))
}

/** Whether a file is anywhere in a type. */
export const holdsFile = (library: Library, type: Type, seen: ReadonlySet<string> = new Set()): boolean => {
  const within = (inner: Type): boolean => holdsFile(library, inner, seen)
  switch (type.tag) {
    case "bytes":
      return true
    case "ref":
      return !seen.has(type.name) && holdsFile(library, library.named(type.name), new Set([...seen, type.name]))
    case "list":
      return within(type.item)
    case "record":
      return within(type.value)
    case "nullable":
      return within(type.inner)
    case "struct":
      return type.fields.some((field) => within(field.type))
    case "union":
      return type.members.some(within)
    default:
      return false
  }
}
