/** A provider of the tests, whose documents are small. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import { fileURLToPath } from "node:url"
import { type Json, readJson } from "../src/document.ts"
import { generate, type Generated } from "../src/generate.ts"
import type { Provider } from "../src/provider.ts"

const acme: Provider = {
  name: "acme",
  type: "Acme",
  title: "Acme",
  docs: "https://acme.test/docs",
  patches: [],
  overlay: {},
  operations: {},
  details: {},
  replacements: { oldGet: "Use `newGet`." },
  groups: {},
  schemas: {},
  renames: { Schema: "SchemaObject" },
  ownHeaders: ["acme-version"],
  companions: {},
  scopes: { item: ["access_token"] },
  products: {}
}

const fileOf = (name: string): string => fileURLToPath(new URL(`documents/${name}.yaml`, import.meta.url))

/** One of the small documents. */
export const documentOf = (name: string): Promise<Json> =>
  Effect.runPromise(Effect.provide(readJson(fileOf(name)), NodeServices.layer))

/** What the generator makes of a document. */
export const generated = (document: Json, provider: Provider = acme): Promise<Generated> =>
  Effect.runPromise(generate(document, provider))
