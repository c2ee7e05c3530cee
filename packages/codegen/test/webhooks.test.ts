import { assert, describe, it } from "@effect/vitest"
import { acme, generated, refusalOf, turned } from "./acme.ts"

const kinds = (type: unknown, code: unknown) => ({ event_type: type, event_code: code })

const body = (properties: object) => ({
  type: "object",
  required: Object.keys(properties),
  properties
})

const hook = (name: string, more: object = {}) => ({
  post: {
    ...more,
    requestBody: { content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } }
  }
})

const schemas = {
  Link: body({ id: { type: "string" } }),
  LinkClosed: body({ ...kinds({ const: "LINK" }, { const: "CLOSED" }), link: { $ref: "#/components/schemas/Link" } }),
  PartnerLinkClosed: body({ ...kinds({ const: "LINK" }, { const: "CLOSED" }), partner: { type: "string" } }),
  ItemGone: body({ ...kinds({ const: "ITEM" }, { const: "GONE" }) })
}

const documentWith = (more: object = {}, webhooks: object = {}) =>
  JSON.parse(
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Acme", version: "1" },
      paths: {},
      components: { schemas: { ...schemas, ...more } },
      webhooks: {
        "LINK.CLOSED": hook("LinkClosed"),
        "LINK.CLOSED.partner": hook("PartnerLinkClosed"),
        "ITEM.GONE": hook("ItemGone", { deprecated: true }),
        ...webhooks
      }
    })
  )

const provider = { ...acme, webhooks: ["event_type", "event_code"] }

const textOf = async (document: Parameters<typeof generated>[0]) =>
  (await generated(document, provider)).modules.get("webhook-events.ts") ?? ""

describe("the webhooks of a document", () => {
  it("are schemas by the constants that tell them apart, several where a kind has several", async () => {
    const text = await textOf(documentWith())
    assert.include(
      text,
      `
/** What comes with each kind of webhook, by its \`event_type\` and \`event_code\`. */
export interface Webhooks {
  /** @deprecated */
  readonly "ITEM/GONE": ItemGone
  readonly "LINK/CLOSED": LinkClosed | PartnerLinkClosed
}

/** Its schema. */
export const webhooks: { readonly [Name in keyof Webhooks]: Schema.Codec<Webhooks[Name]> } = {
  "ITEM/GONE": ItemGone,
  "LINK/CLOSED": /*#__PURE__*/ Schema.suspend(() => Schema.Union([LinkClosed, PartnerLinkClosed]))
}
`
    )
    assert.include(text, "export interface Link {")
  })

  it("are the same in whatever order the document has them", async () => {
    assert.strictEqual(await textOf(turned(documentWith())), await textOf(documentWith()))
  })

  it("are left out where the provider does not ask for them", async () => {
    assert.isFalse((await generated(documentWith())).modules.has("webhook-events.ts"))
  })

  it("are refused where nothing tells them apart", async () => {
    const loose = body(kinds({ type: "string" }, { const: "GONE" }))
    assert.strictEqual(
      await refusalOf(documentWith({ Loose: loose }, { loose: hook("Loose") }), provider),
      "#/webhooks/loose/post: has no constant event_type"
    )
    assert.strictEqual(
      await refusalOf(documentWith({}, { bare: { post: {} } }), provider),
      "#/webhooks/bare/post: has no schema of a body that has a name"
    )
  })
})
