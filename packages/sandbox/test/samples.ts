/** Requests that operations take, made up from their own schemas. */
import type * as Operation from "@bankstream/core/operation"
import { catalog as moneykit } from "@bankstream/moneykit/catalog"
import { catalog as plaid } from "@bankstream/plaid/catalog"
import { catalog as pluggy } from "@bankstream/pluggy/catalog"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import type { Provider } from "../src/world.ts"

export const providers = ["plaid", "moneykit", "pluggy"] as const

export const catalogs: Readonly<Record<Provider, ReadonlyArray<Operation.Any>>> = { plaid, moneykit, pluggy }

/** Values that stand for something in the simulators, by the names of fields. */
export type Standing = Readonly<Record<string, unknown>>

/** The smallest request that an operation takes, with what stands for something where it has fields for that. */
export const requestOf = ({ encoding, path, request }: Operation.Any, standing: Standing = {}): object => {
  // No schema makes up a file. Bytes that are no UTF-8, and a line that looks like the end of the part.
  const file = new Uint8Array([0xff, 0xfe, 0x0d, 0x0a, 0x2d, 0x2d, 0x78])
  if (typeof encoding === "object") return { originator_client_id: "client-1", purpose: "DUE_DILIGENCE", file }
  const [made] = Effect.runSync(Arbitrary.sampleEffect(Arbitrary.schema(request), { count: 1, seed: 1, size: 0 }))
  const fields: Readonly<Record<string, unknown>> = { ...Object(made) }
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name)
  return {
    ...fields,
    ...Object.fromEntries(inPath.map((name) => [name, typeof fields[name] === "number" ? fields[name] : UUID])),
    ...Object.fromEntries(Object.entries(standing).filter(([name]) => name in fields))
  }
}

const UUID = "3f2a8c1e-5b7d-4e9f-8a6b-1c2d3e4f5a6b"
