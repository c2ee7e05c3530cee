/** Every type that has a name: the document's schemas, and those of requests and answers that it leaves unnamed. */
import { CodegenError } from "./document.ts"
import type { Field, Reader, Type } from "./types.ts"
import { withoutNull } from "./types.ts"

export interface Library extends Reader {
  /** Gives a type a name that the document has not, or has for what became more on its way here. */
  readonly define: (name: string, type: Type, place: string) => string
  /** The fields of a type, its name followed; none when it is no struct. */
  readonly fields: (type: Type) => ReadonlyArray<Field>
}

export const makeLibrary = (reader: Reader): Library => {
  const defined = new Map<string, Type>()
  const named = (name: string): Type => defined.get(name) ?? reader.named(name)
  const fields = (type: Type): ReadonlyArray<Field> => {
    const inner = withoutNull(type)
    if (inner.tag === "ref") return fields(named(inner.name))
    return inner.tag === "struct" ? inner.fields : []
  }
  return {
    read: reader.read,
    named,
    fields,
    define: (name, type, place) => {
      if (defined.has(name))
        throw new CodegenError({ place, problem: `needs the type ${name}, and so does another operation` })
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
