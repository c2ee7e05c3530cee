/** What a request says of a field of its answer. */
import type * as Operation from "@bankstream/core/operation"
import type { Fields } from "../received.ts"
import { toSnake } from "./names.ts"

/** A field of the answer. */
interface Asking {
  readonly name: string
  readonly owner: string
  readonly depth: number
}

/** The ids and tokens of a request are the same thing wherever their names stand in the answer. */
const isReference = (name: string): boolean => /_(?:id|token)$/.test(name)

/** What the request's fields say of a field; undefined where they say nothing. */
export const makeEchoes = (operation: Operation.Any, fields: Fields): ((field: Asking) => unknown) => {
  const said = new Map(Object.entries(fields).map(([name, value]) => [toSnake(name), value]))
  const route = toSnake(operation.path.slice(1).replaceAll("/", "_").replaceAll("-", "_"))
  /** `identity_verification_id` of `/identity_verification/get` is the id of what is answered. */
  const subject = [...said.keys()].find((name) => name.endsWith("_id") && route.startsWith(name.slice(0, -3)))

  return ({ depth, name, owner }) => {
    const own = toSnake(name)
    if (own === "id") {
      const whole = toSnake(owner)
      if (depth <= 1) return said.get("id") ?? (subject === undefined ? undefined : said.get(subject))
      return depth === 2 ? said.get(`${whole}_id`) : undefined
    }
    return depth <= 2 || isReference(own) ? said.get(own) : undefined
  }
}
