/** The webhooks of a document: which schemas have what comes with each kind. */
import { CodegenError, type Document, nameOf, pointer } from "./document.ts"
import type { Library } from "./library.ts"

/** One kind of webhook. */
export interface Webhook {
  /** As `ITEM/ERROR`. */
  readonly name: string
  /** The names of its schemas. */
  readonly schemas: ReadonlyArray<string>
  readonly isDeprecated: boolean
}

/** The module that they are in. */
export const WEBHOOKS = "webhook-events"

/** The kinds of webhooks, by the fields whose constant values tell them apart. */
export const readWebhooks = (
  document: Document,
  library: Library,
  kinds: ReadonlyArray<string>
): ReadonlyArray<Webhook> => {
  const found = new Map<string, Webhook>()
  for (const [key, { post }] of Object.entries(document.webhooks ?? {})) {
    const at = ["webhooks", key, "post"]
    const fail = (problem: string) => new CodegenError({ place: pointer(at), problem })
    const schema = nameOf(post?.requestBody?.content?.["application/json"]?.schema?.$ref ?? "")
    if (schema === undefined) throw fail("has no schema of a body that has a name")
    const fields = library.fields({ tag: "ref", name: schema })
    const name = kinds
      .map((kind) => {
        const type = fields.find((field) => field.name === kind)?.type
        if (type?.tag !== "literal") throw fail(`has no constant ${kind}`)
        return String(type.value)
      })
      .join("/")
    const known = found.get(name)
    found.set(name, {
      name,
      schemas: [...new Set([...(known?.schemas ?? []), schema])].toSorted(),
      isDeprecated: (known?.isDeprecated ?? true) && post?.deprecated === true
    })
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
