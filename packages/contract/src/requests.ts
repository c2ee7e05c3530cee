/** Requests: those that an operation takes, and what is wrong with one by the contract. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js"
import addFormats from "ajv-formats"
import * as Arbitrary from "effect/Arbitrary"
import * as Schema from "effect/Schema"
import { type Contract, nameOf, type Node, parametersOf, resolve, type Route } from "./contract.ts"

const Awkward = Schema.String.check(Schema.isPattern(/^[A-Za-z][A-Za-z0-9 /?#%&+=.-]{0,12}[A-Za-z0-9]$/))

/** What a request is made of, by an operation's own words. */
interface Requested {
  readonly path: string
  readonly places?: Readonly<Record<string, string>>
  readonly request: Schema.Top
}

/**
 * Requests that an operation takes; their texts for the path and for headers can stand there, although not as they are,
 * wherever the operation takes such texts.
 */
export const requestsOf = ({ path, places = {}, request }: Requested): Arbitrary.Arbitrary<object> => {
  const names = [
    ...[...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name),
    ...Object.keys(places).filter((name) => places[name] === "header")
  ]
  // Requests are plain codecs: nothing in them needs a service.
  const takes = Schema.is(request as Schema.Codec<unknown>)
  return Arbitrary.all([Arbitrary.schema(request), Arbitrary.schema(Awkward)]).pipe(
    Arbitrary.map(([made, text]) => {
      const fields: Readonly<Record<string, unknown>> = { ...Object(made) }
      const awkward = names.filter((name) => typeof fields[name] === "string").map((name) => [name, text])
      const changed = { ...fields, ...Object.fromEntries(awkward) }
      return takes(changed) ? changed : fields
    })
  )
}

/** A request as it went out. */
export interface Sent {
  readonly method: string
  readonly url: URL
  readonly body: string
}

/** What holds values and requests to a contract. */
export interface Judge {
  /** What is wrong with a value, by the contract. */
  readonly departures: (node: Node, value: unknown) => ReadonlyArray<string>
  /** What is wrong with a request, by the contract. */
  readonly departuresOf: (route: Route, sent: Sent) => ReadonlyArray<string>
}

export const makeJudge = (contract: Contract): Judge => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  // These are taken as core/format takes them: no provider is asked to judge what an address is, or a time without a zone.
  ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/)
  ajv.addFormat("decimal", /^-?\d+(?:\.\d+)?$/)
  ajv.addFormat("uri", /^[a-z][a-z\d+.-]*:\S+$/i)
  ajv.addFormat("email", /^[^\s@]+@[^\s@]+$/)
  for (const name of ["url", "cognito_id", "integer", "password"]) ajv.addFormat(name, true)
  ajv.addSchema({ $id: "contract", components: { schemas: closedSchemas(contract) } })

  const validators = new Map<string, ValidateFunction>()
  const departures: Judge["departures"] = (node, value) => {
    const text = JSON.stringify(node).replaceAll('"#/', '"contract#/')
    const validate = validators.get(text) ?? ajv.compile(JSON.parse(text))
    validators.set(text, validate)
    return validate(value)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`
        )
  }

  /** A parameter of the query as what it stands for: a list of all its texts, a number, a truth value, a text. */
  const inQuery = (node: Node, texts: ReadonlyArray<string>): unknown => {
    const { items = {}, type } = resolve(contract, node)
    if (type === "array") return texts.map((text) => inQuery(items, [text]))
    const [text = ""] = texts
    return type === "integer" || type === "number" || type === "boolean" ? JSON.parse(text) : text
  }

  return {
    departures,
    departuresOf: ({ described, method, path }, { body, method: sentMethod, url }) => {
      const pattern = new RegExp(`^${path.replace(/\{[^}]+\}/g, "[^/]+")}$`)
      const queries = parametersOf(contract, described).filter((each) => each.in === "query")
      const [[mediaType, content] = ["", undefined]] = Object.entries(described.requestBody?.content ?? {})
      return [
        ...(sentMethod === method && pattern.test(url.pathname) ? [] : [`${sentMethod} ${url.pathname}`]),
        ...[...url.searchParams.keys()].filter((key) => !queries.some(({ name }) => name === key)),
        ...queries.flatMap(({ explode, name, required, schema }) => {
          const given = url.searchParams.getAll(name)
          const texts = explode === false ? given.flatMap((text) => text.split(",")) : given
          if (texts.length > 0) return departures(schema, inQuery(schema, texts))
          return required ? [`${name} is missing`] : []
        }),
        ...(content === undefined
          ? // An empty object says as much as nothing.
            body === "" || body === "{}"
            ? []
            : ["has a body"]
          : departures(close(content.schema, new Set()), bodyOf(mediaType, body)))
      ]
    }
  }
}

const bodyOf = (mediaType: string, body: string): unknown =>
  mediaType === "application/x-www-form-urlencoded"
    ? Object.fromEntries(new URLSearchParams(body))
    : (JSON.parse(body) as unknown)

/**
 * The schemas of the contract, closed: an object has no other keys than those that are written down, unless the contract
 * says what they are. Parts of an `allOf` stay as they are, since each knows some of the keys only.
 */
const closedSchemas = ({ components: { schemas } }: Contract): Readonly<Record<string, Node>> => {
  const parts = new Set<string>()
  const find = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return
    if ("allOf" in node && Array.isArray(node.allOf)) {
      for (const part of node.allOf) if (typeof part.$ref === "string") parts.add(nameOf(part.$ref))
    }
    Object.values(node).forEach(find)
  }
  find(schemas)
  return closeAll(schemas, parts)
}

const close = (node: Node, parts: ReadonlySet<string>, isPart = false): Node => {
  const allOf = node.allOf?.map((part) => close(part, parts, true))
  const known = node.properties === undefined ? undefined : closeAll(node.properties, parts)
  const { additionalProperties, ...rest } = node
  // That there may be other keys is no news: MoneyKit's contract says so of every request.
  const isOpen = known === undefined || typeof additionalProperties === "object"
  return {
    ...rest,
    ...(additionalProperties !== undefined && isOpen ? { additionalProperties } : {}),
    ...(known === undefined ? {} : { properties: known }),
    ...(node.items === undefined ? {} : { items: close(node.items, parts) }),
    ...(allOf === undefined ? {} : { allOf }),
    ...(node.anyOf === undefined ? {} : { anyOf: node.anyOf.map((each) => close(each, parts, isPart)) }),
    ...(node.oneOf === undefined ? {} : { oneOf: node.oneOf.map((each) => close(each, parts, isPart)) }),
    ...(isPart || isOpen ? {} : { unevaluatedProperties: false })
  }
}

const closeAll = (nodes: Readonly<Record<string, Node>>, parts: ReadonlySet<string>): Readonly<Record<string, Node>> =>
  Object.fromEntries(Object.entries(nodes).map(([name, node]) => [name, close(node, parts, parts.has(name))]))
