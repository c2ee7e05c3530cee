/** What the modules will hold: calls, and the schemas that they reach, each in its place. */
import { type Answer, readAnswer } from "./answers.ts"
import { CodegenError, type Document, type Json, type Operation, pointer } from "./document.ts"
import { type Library, makeLibrary } from "./library.ts"
import { callName, moduleName, typeName } from "./names.ts"
import { type Page, readPage } from "./pages.ts"
import { differs, type Mode } from "./printed-types.ts"
import type { Provider } from "./provider.ts"
import { makeReader } from "./reader.ts"
import { countReferences, readRequest, type Request, type RequestContext, type Stated } from "./requests.ts"
import { refsOf, type Type } from "./types.ts"
import { readWebhooks, type Webhook, WEBHOOKS } from "./webhooks.ts"

/** One call. */
export interface Call {
  readonly id: string
  readonly method: string
  readonly path: string
  /** The host that answers, where it is not the usual one. */
  readonly host: string | undefined
  readonly see: string | undefined
  readonly replay: "safe" | "keyed" | "unsafe"
  readonly idempotencyField: string | undefined
  /** Milliseconds. */
  readonly repeatAfter: number | undefined
  /** How many bytes a body may have. */
  readonly bodyLimit: number | undefined
  readonly isAuthenticated: boolean
  readonly isDeprecated: boolean
  readonly request: Request
  readonly answer: Answer
  readonly page: Page | undefined
  /** What an answer without a body stands for. */
  readonly empty: Json | undefined
  readonly quotas: NonNullable<Operation["x-rate-limit"]>
  /** The fields of the request, one or two names deep, by which calls are counted. */
  readonly fields: ReadonlyArray<string>
}

/** A schema under its name, in one of its forms. */
export interface Declaration {
  readonly name: string
  /** Its name in the document. */
  readonly base: string
  readonly type: Type
  readonly mode: Mode
  /** Fields of which there may be one. */
  readonly exclusive: ReadonlyArray<ReadonlyArray<string>>
}

export interface Module {
  readonly name: string
  readonly declarations: ReadonlyArray<Declaration>
  readonly calls: ReadonlyArray<Call>
  /** The names of shared schemas that its calls reach, directly or through others. */
  readonly shared: ReadonlyArray<string>
}

export interface Model {
  readonly version: string
  readonly modules: ReadonlyArray<Module>
  readonly webhooks: ReadonlyArray<Webhook>
  /** How a reference to a schema is written. */
  readonly nameIn: (name: string, mode: Mode) => string
}

/** The module of schemas that more than one group uses. */
export const SHARED = "model"

const METHODS = ["get", "put", "post", "delete", "patch"] as const

/** Names that modules use themselves. */
const TAKEN = new Set(["Array", "Open", "Readonly", "ReadonlyArray", "Record", "Schema", "Upload"])

export const buildModel = (document: Document, provider: Provider): Model => {
  const library = makeLibrary(makeReader(document))
  const context = { library, document, references: countReferences(document), ownHeaders: provider.ownHeaders }
  const calls = statedCalls(document).map((stated) => readCall(context, provider, stated))
  const webhooks = provider.webhooks === undefined ? [] : readWebhooks(document, library, provider.webhooks)
  const users = readUsers(calls, webhooks, library)
  const nameIn = makeNames(provider, library, users)
  const groups = new Map<string, { declarations: Array<Declaration>; calls: Array<Call>; shared: Array<string> }>()
  const groupOf = (name: string) => {
    const group = groups.get(name) ?? { declarations: [], calls: [], shared: [] }
    groups.set(name, group)
    return group
  }
  for (const call of calls) groupOf(moduleOf(call)).calls.push(call)
  const exclusive = new Map(calls.map((call) => [call.request.name, call.request.exclusive]))
  const taken = new Map<string, string>()
  for (const base of [...users.keys()].toSorted()) {
    if (!library.isDeclared(base)) continue
    const type = library.named(base)
    const { modes, modules } = users.get(base) ?? nobody()
    const [only, ...others] = modules
    const isShared = only === undefined || others.length > 0
    const group = groupOf(isShared ? SHARED : only)
    const forms = new Map([...modes].toSorted().map((mode) => [nameIn(base, mode), mode]))
    const alone = exclusive.get(base) ?? []
    if (alone.length > 0 && modes.size > 1) {
      throw new CodegenError({
        place: pointer(["components", "schemas", base]),
        problem: "has fields of which there may be one, and is an answer, too"
      })
    }
    for (const [name, mode] of forms) {
      const other = taken.get(name)
      if (other !== undefined || TAKEN.has(name)) {
        throw new CodegenError({
          place: pointer(["components", "schemas", base]),
          problem: `becomes the type ${name}, which ${other ?? "something else"} is called too; give it another name among the provider's renames`
        })
      }
      taken.set(name, base)
      group.declarations.push({ name, base, type, mode, exclusive: alone })
      if (isShared) for (const module of modules) groupOf(module).shared.push(name)
    }
  }
  return {
    version: document.info.version,
    nameIn,
    webhooks,
    modules: [...groups].map(([name, group]) => ({ name, ...group })).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  }
}

/** The module of a call: that of its own host, or of the first part of its path that is no version. */
const moduleOf = ({ host, path }: Pick<Call, "host" | "path">): string =>
  moduleName(host ?? path.split("/").find((part) => part !== "" && !/^v\d+$/.test(part)) ?? "")

/** Modules that hold something else. */
const TAKEN_MODULES: ReadonlySet<string> = new Set(["", "catalog", "index", "quotas", SHARED, WEBHOOKS])

/** What modules import to make calls and schemas. */
const TAKEN_CALLS: ReadonlySet<string> = new Set(
  "civilDate decimal download email instant multipart openEnum operation pagedOperation updateOperation uri uuid".split(
    " "
  )
)

// ---------------------------------------------------------------------------------------------------- calls

/** Every call of a document as it stands there, by their ids. */
const statedCalls = (document: Document): ReadonlyArray<Stated> => {
  const names = new Set<string>(TAKEN_CALLS)
  const calls = Object.entries(document.paths).flatMap(([route, item]) =>
    METHODS.flatMap((method): ReadonlyArray<Stated> => {
      const operation = item[method]
      if (operation === undefined) return []
      const at = ["paths", route, method]
      const fail = (problem: string) => new CodegenError({ place: pointer(at), problem })
      const id = operation.operationId
      if (id === undefined) throw fail("has no operationId")
      const name = callName(id)
      if (names.has(name)) throw fail(`becomes the call ${name}, which something else is called too`)
      names.add(name)
      if (TAKEN_MODULES.has(moduleOf({ host: operation["x-host"], path: route })))
        throw fail("has no group, or one whose module holds something else")
      return [{ id, method: method.toUpperCase(), route, item, operation, at }]
    })
  )
  return calls.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const readCall = (context: RequestContext, provider: Provider, stated: Stated): Call => {
  const { document, library } = context
  const { at, id, method, operation, route } = stated
  const request = readRequest(context, stated)
  const answer = readAnswer(library, document, stated)
  const requestType: Type = { tag: "ref", name: request.name }
  const link = operation.externalDocs?.url
  const idempotencyField = operation["x-idempotency-field"]
  const pagination = operation["x-pagination"]
  return {
    id,
    method,
    path: route,
    host: operation["x-host"],
    see: link === undefined || provider.deadLinks.includes(link) ? undefined : link.replace(/^(?=\/)/, provider.docs),
    replay: idempotencyField !== undefined ? "keyed" : operation["x-replayable"] === true ? "safe" : "unsafe",
    idempotencyField,
    repeatAfter: provider.repeatAfter?.[id],
    bodyLimit: operation["x-body-limit"],
    // Credentials that may be left out are left out: such calls prove who is calling in another way, or need not.
    isAuthenticated:
      operation.security === undefined ||
      (operation.security.length > 0 && operation.security.every((each) => Object.keys(each).length > 0)),
    isDeprecated: operation.deprecated === true,
    request,
    answer,
    page:
      pagination === undefined || answer.tag !== "value"
        ? undefined
        : readPage(pagination, {
            library,
            request: requestType,
            answer: { tag: "ref", name: answer.name },
            place: pointer([...at, "x-pagination"]),
            window: operation["x-window"],
            remarks: provider.updates[id]
          }),
    empty: operation["x-empty"],
    quotas: operation["x-rate-limit"] ?? {},
    fields: library
      .fields(requestType)
      .flatMap(({ name, type }) => [name, ...library.fields(type).map((inner) => `${name}.${inner.name}`)])
  }
}

// ---------------------------------------------------------------------------------------------- who uses what

interface Users {
  readonly modes: Set<Mode>
  readonly modules: Set<string>
}

const nobody = (): Users => ({ modes: new Set(), modules: new Set() })

/** In which modes and modules each named schema is used, directly or through another. */
const readUsers = (
  calls: ReadonlyArray<Call>,
  webhooks: ReadonlyArray<Webhook>,
  library: Library
): ReadonlyMap<string, Users> => {
  const users = new Map<string, Users>()
  const seen = new Set<string>()
  const use = (name: string, mode: Mode, module: string): void => {
    const mark = `${name} ${mode} ${module}`
    if (seen.has(mark)) return
    seen.add(mark)
    const { modes, modules } = users.get(name) ?? nobody()
    users.set(name, { modes: modes.add(mode), modules: modules.add(module) })
    for (const ref of refsOf(library.named(name))) use(ref, mode, module)
  }
  for (const call of calls) {
    use(call.request.name, "request", moduleOf(call))
    if (call.answer.tag === "value") use(call.answer.name, "response", moduleOf(call))
  }
  for (const name of webhooks.flatMap(({ schemas }) => schemas)) use(name, "response", WEBHOOKS)
  return users
}

/** The names of schemas; one whose two forms differ has `Input` behind its name in requests. */
const makeNames = (provider: Provider, library: Library, users: ReadonlyMap<string, Users>): Model["nameIn"] => {
  const inBoth = [...users].flatMap(([name, { modes }]) => (modes.size === 2 ? [name] : []))
  const twofold = new Set(inBoth.filter((name) => differs(library.named(name), name)))
  // What refers to such a schema has two forms too, and so on.
  let before
  do {
    before = twofold.size
    for (const name of inBoth) if (refsOf(library.named(name)).some((ref) => twofold.has(ref))) twofold.add(name)
  } while (twofold.size > before)
  return (name, mode) => {
    const own = provider.renames[name] ?? typeName(name)
    return mode === "request" && twofold.has(name) ? `${own}Input` : own
  }
}
