/** As much of JSON Schema as the contracts use, to hold answers to the contracts themselves. */

export interface ContractDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
}

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value)

const nodesOf = (value: unknown): ReadonlyArray<Node> => (Array.isArray(value) ? value.filter(isNode) : [])

const at = (value: unknown, ...path: ReadonlyArray<string>): unknown => {
  let found = value
  for (const key of path) found = isNode(found) ? found[key] : undefined
  return found
}

const typeOf = (value: unknown): string => {
  if (value === null) return "null"
  if (Array.isArray(value)) return "array"
  return Number.isInteger(value) ? "integer" : typeof value
}

const isType = (wanted: unknown, value: unknown): boolean =>
  wanted === typeOf(value) || (wanted === "number" && typeof value === "number")

/** A `date` may be told with its time: the contracts are not strict about which of the two they mean. */
const formats: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d(?:T|$)/,
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/,
  decimal: /^-?\d+(?:\.\d+)?$/,
  uri: /^[a-z][a-z\d+.-]*:\S+$/i,
  url: /^[a-z][a-z\d+.-]*:\S+$/i,
  email: /^[^\s@]+@[^\s@]+$/,
  uuid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
}

/**
 * Where a value departs from a schema. Enums are open in all three contracts and are not held to; a key that the
 * contract does not have is reported, since the simulator has no reason to send one.
 */
export const departures = (document: ContractDocument, schema: unknown, value: unknown): ReadonlyArray<string> => {
  const resolve = (node: Node): Node => {
    const ref = node["$ref"]
    if (typeof ref !== "string") return node
    const target = document.components.schemas[ref.slice("#/components/schemas/".length)]
    return isNode(target) ? resolve(target) : {}
  }

  /** The properties of an object schema, those of its parts included. */
  const propertiesOf = (node: Node): Node =>
    Object.assign({}, ...nodesOf(node["allOf"]).map((part) => propertiesOf(resolve(part))), node["properties"])

  const check = (given: unknown, value: unknown, path: string, isPart: boolean): ReadonlyArray<string> => {
    if (!isNode(given)) return []
    const node = resolve(given)
    const problems: Array<string> = []
    const types = Array.isArray(node["type"]) ? node["type"] : node["type"] === undefined ? [] : [node["type"]]
    if (types.length > 0 && !types.some((type) => isType(type, value))) {
      return [`${path}: ${typeOf(value)} instead of ${types.join(" or ")}`]
    }
    const format = typeof value === "string" ? formats[String(node["format"])] : undefined
    if (format !== undefined && !format.test(String(value))) {
      problems.push(`${path}: ${String(value)} is no ${String(node["format"])}`)
    }
    if ("const" in node && node["const"] !== value) problems.push(`${path}: not ${String(node["const"])}`)
    for (const part of nodesOf(node["allOf"])) problems.push(...check(part, value, path, true))
    const choices = [...nodesOf(node["anyOf"]), ...nodesOf(node["oneOf"])]
    if (choices.length > 0) {
      const attempts = choices.map((choice) => check(choice, value, path, isPart))
      if (!attempts.some((attempt) => attempt.length === 0)) problems.push(...(attempts[0] ?? []))
    }
    if (Array.isArray(value)) {
      value.forEach((item, i) => problems.push(...check(node["items"], item, `${path}[${i}]`, false)))
    }
    if (isNode(value)) {
      const required = Array.isArray(node["required"]) ? node["required"] : []
      for (const name of required) if (!(String(name) in value)) problems.push(`${path}.${String(name)}: missing`)
      const properties = propertiesOf(node)
      for (const [name, child] of Object.entries(value)) {
        if (name in properties) {
          if (!isPart || at(node, "properties", name) !== undefined) {
            problems.push(...check(properties[name], child, `${path}.${name}`, false))
          }
        } else if (isNode(node["additionalProperties"])) {
          problems.push(...check(node["additionalProperties"], child, `${path}.${name}`, false))
        } else if (!isPart && Object.keys(properties).length > 0) {
          problems.push(`${path}.${name}: not in the contract`)
        }
      }
    }
    return problems
  }
  return [...new Set(check(schema, value, "body", false))]
}

/** The schema of an operation's answer with a status; undefined where the contract has none. */
export const answerSchema = (document: ContractDocument, path: string, method: string, status: number): unknown => {
  const responses = at(document.paths[path], method.toLowerCase(), "responses")
  const ranged = at(responses, `${String(status).charAt(0)}XX`)
  const answer = at(responses, String(status)) ?? ranged ?? at(responses, "default")
  return at(answer, "content", "application/json", "schema")
}
