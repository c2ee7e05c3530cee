/** Finding the operation that a request is for. The routes are the operations' own path templates. */
import type * as Operation from "@bankstream/core/operation"

/** The operation that a request is for, with what stands in its path. */
export interface Route {
  readonly operation: Operation.Any
  readonly params: Readonly<Record<string, string>>
}

interface Template {
  readonly operation: Operation.Any
  readonly segments: ReadonlyArray<string>
}

const segmentsOf = (path: string): ReadonlyArray<string> => path.split("/").slice(1)

const isParam = (segment: string): boolean => segment.startsWith("{")

const decode = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

const match = ({ operation, segments }: Template, path: ReadonlyArray<string>): Route | undefined => {
  const params: Record<string, string> = {}
  for (const [i, segment] of segments.entries()) {
    const given = decode(path[i] ?? "")
    if (given === undefined || given === "") return undefined
    if (isParam(segment)) params[segment.slice(1, -1)] = given
    else if (segment !== given) return undefined
  }
  return { operation, params }
}

const key = (method: string, segments: ReadonlyArray<string>) => `${method} ${segments.length}`

/** A router over a catalog. Literal paths win over those with a parameter in the same place. */
export const makeRouter = (
  catalog: ReadonlyArray<Operation.Any>
): ((method: string, path: string) => Route | undefined) => {
  const templates = new Map<string, Array<Template>>()
  for (const operation of catalog) {
    const segments = segmentsOf(operation.path)
    const group = templates.get(key(operation.method, segments)) ?? []
    group.push({ operation, segments })
    templates.set(key(operation.method, segments), group)
  }
  // Most routes have no parameters, and Plaid's alone are more than three hundred.
  const literal = new Map(
    catalog
      .filter(({ path }) => !path.includes("{"))
      .map((operation) => [`${operation.method} ${operation.path}`, { operation, params: {} }])
  )
  const params = ({ segments }: Template) => segments.filter(isParam).length
  for (const group of templates.values()) group.sort((a, b) => params(a) - params(b))

  return (method, path) => {
    const found = literal.get(`${method} ${path}`)
    if (found !== undefined) return found
    const segments = segmentsOf(path)
    for (const template of templates.get(key(method, segments)) ?? []) {
      const route = match(template, segments)
      if (route !== undefined) return route
    }
    return undefined
  }
}
