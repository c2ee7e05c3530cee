/** The parameters of an operation, as fields of its request. */
import { CodegenError, type Document, type Parameter, pointer } from "./document.ts"
import type { Library } from "./library.ts"
import { find, type Place, type Stated } from "./requests.ts"
import type { Field } from "./types.ts"

export interface Parameters {
  readonly fields: ReadonlyArray<Field>
  /** Where those go that do not go where fields of this method usually do. */
  readonly places: Readonly<Record<string, Place>>
}

/** Reads the parameters of an operation and of its path, without the headers that the client sends by itself. */
export const readParameters = (
  library: Library,
  document: Document,
  stated: Stated,
  ownHeaders: ReadonlyArray<string>
): Parameters => {
  const { at, method, route } = stated
  const parameters = placedParameters(document, stated).filter(
    ({ parameter }) => parameter.in !== "header" || !ownHeaders.includes(parameter.name.toLowerCase())
  )
  const inRoute = new Set([...route.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name]) => name ?? []))
  const names = new Set<string>()
  for (const { parameter, place } of parameters) {
    const fail = (problem: string) => new CodegenError({ place: pointer(place), problem })
    if (parameter.in === "cookie") throw fail(`is the cookie ${parameter.name}; cookies are not sent`)
    if (parameter.schema === undefined) throw fail("has no schema")
    if (names.has(parameter.name)) throw fail(`is called ${parameter.name}, and so is another`)
    if (parameter.in === "path" && !inRoute.has(parameter.name)) throw fail(`is no part of the path ${route}`)
    const usual = parameter.in === "query" ? "form" : "simple"
    if (parameter.style !== undefined && parameter.style !== usual) {
      throw fail(`has the style ${parameter.style}, which is not carried`)
    }
    const { tag } = library.resolve(library.read(parameter.schema, [...place, "schema"]))
    if (tag === "struct" || tag === "record") throw fail("is an object, which is not carried outside of a body")
    if (tag === "list" && parameter.in !== "query") throw fail("is a list, which is carried in a query alone")
    names.add(parameter.name)
  }
  const [missing] = [...inRoute].filter((name) => !names.has(name))
  if (missing !== undefined) {
    throw new CodegenError({ place: pointer(at), problem: `has no parameter ${missing}, which its path names` })
  }
  return {
    fields: parameters.map(({ parameter, place }) => ({
      name: parameter.name,
      type: library.read(parameter.schema ?? {}, [...place, "schema"]),
      isRequired: parameter.required === true,
      isDeprecated: parameter.deprecated === true
    })),
    places: Object.fromEntries(
      parameters.flatMap(({ parameter: { explode, in: where, name, schema } }): ReadonlyArray<[string, Place]> => {
        if (where === "header") return [[name, "header"]]
        if (where !== "query") return []
        const isList = library.resolve(library.read(schema ?? {}, at)).tag === "list"
        if (isList && explode === false) return [[name, "query-comma"]]
        return method === "GET" || method === "DELETE" ? [] : [[name, "query"]]
      })
    )
  }
}

interface Placed {
  readonly parameter: Parameter
  readonly place: ReadonlyArray<string>
}

/** An operation's parameters, those of its path first; its own hold where both have one. */
const placedParameters = (document: Document, { at, item, operation }: Stated): ReadonlyArray<Placed> => {
  const placed = (parameters: NonNullable<typeof item.parameters>, path: ReadonlyArray<string>) =>
    parameters.map((given, index): Placed => {
      const place = [...path, "parameters", String(index)]
      return {
        place,
        parameter: given.$ref === undefined ? given : find(document.components?.parameters, given.$ref, place)
      }
    })
  const own = placed(operation.parameters ?? [], at)
  const shared = placed(item.parameters ?? [], at.slice(0, -1)).filter(
    ({ parameter }) =>
      !own.some((other) => other.parameter.name === parameter.name && other.parameter.in === parameter.in)
  )
  return [...shared, ...own]
}
