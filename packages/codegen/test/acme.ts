/** A provider of the tests, whose documents are small. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import { fileURLToPath } from "node:url"
import { type Json, readJson } from "../src/document.ts"
import { generate, type Generated } from "../src/generate.ts"
import type { Provider } from "../src/provider.ts"

export const acme: Provider = {
  name: "acme",
  type: "Acme",
  title: "Acme",
  docs: "https://acme.test/docs",
  deadLinks: ["nowhere"],
  patches: [],
  overlay: {},
  operations: {
    itemsGet: "Tells an Item's state.",
    itemsUpdate: "Changes an Item.\n\nThe second paragraph is not for tables.",
    link_token_create: "Makes a token\nfor Link."
  },
  details: { link_token_create: "Makes a token for Link.\n\nFails when Link is closed." },
  replacements: { oldGet: "Use `newGet`." },
  groups: { items: "Items: a user's logins at institutions." },
  schemas: { Item: "A login at an institution.", Status: "How an Item is.\n\nIt changes by itself." },
  renames: { schema: "SchemaObject" },
  ownHeaders: ["acme-version"],
  companions: { items: "./item-reason.ts" },
  scopes: { item: ["access_token"], user: ["user.id"] },
  updates: { pages_sync_cursor_has_more: { product: "rows", now: "now" } }
}

const fileOf = (name: string): string => fileURLToPath(new URL(`documents/${name}.yaml`, import.meta.url))

/** One of the small documents. */
export const documentOf = (name: string): Promise<Json> =>
  Effect.runPromise(Effect.provide(readJson(fileOf(name)), NodeServices.layer))

/** What the generator makes of a document. */
export const generated = (document: Json, provider: Provider = acme): Promise<Generated> =>
  Effect.runPromise(generate(document, provider))

/** The sentence with which the generator refuses a document. */
export const refusalOf = (document: Json, provider: Provider = acme): Promise<string> =>
  Effect.runPromise(Effect.map(Effect.flip(generate(document, provider)), (error) => error.message))

/** The same document with the keys of its paths and components turned round, and those of the objects about them. */
export const turned = (json: Json, depth = 3): Json =>
  typeof json !== "object" || json === null || Array.isArray(json) || depth === 0
    ? json
    : Object.fromEntries(
        Object.entries(json)
          .toReversed()
          .map(([key, value]) => [key, turned(value, depth - 1)])
      )
