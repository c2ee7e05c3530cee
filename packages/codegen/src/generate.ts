/** From a document to the text of every generated file: document, patches, overlay, model, modules. */
import * as Effect from "effect/Effect"
import { format } from "oxfmt"
import { checkVersion, CodegenError, decodeDocument, type Json } from "./document.ts"
import { buildModel, type Model } from "./model.ts"
import { printCatalog, printModule } from "./modules.ts"
import { applyOverlay } from "./overlay.ts"
import { applyPatches, type Patch } from "./patches.ts"
import type { Provider } from "./provider.ts"
import { printQuotas } from "./quotas.ts"
import { printReference } from "./reference.ts"

export interface Generated {
  /** Text by file name. */
  readonly modules: ReadonlyMap<string, string>
  /** The reference of every operation, as Markdown. */
  readonly reference: string
  /** What whoever runs the generator should know. */
  readonly remarks: ReadonlyArray<string>
}

export const generate = (json: Json, provider: Provider): Effect.Effect<Generated, CodegenError> =>
  Effect.gen(function* () {
    yield* checkVersion(json)
    const { document: patched, unneeded } = yield* applyPatches(json, provider.patches)
    const document = yield* decodeDocument(applyOverlay(patched, provider.overlay, provider.foreignKeys))
    const model = yield* Effect.try({
      try: () => buildModel(document, provider),
      // Whatever else is thrown is a bug, and dies as one.
      catch: (cause) => {
        if (cause instanceof CodegenError) return cause
        throw cause
      }
    })
    const printed = new Map([
      ...model.modules
        .filter(({ name }) => provider.handWritten?.includes(name) !== true)
        .map((module) => [`${module.name}.ts`, printModule(model, module, provider)] as const),
      ["catalog.ts", printCatalog(model, provider)] as const,
      ["quotas.ts", printQuotas(model, provider)] as const
    ])
    const modules = yield* Effect.forEach([...printed], ([name, unformatted]) =>
      Effect.map(formatted(name, unformatted), (text) => [name, text] as const)
    )
    return {
      modules: new Map(modules),
      reference: printReference(model, provider),
      remarks: [...unneededOf(unneeded, provider), ...wordless(model, provider)]
    }
  })

/** The look of the repository, as in .oxfmtrc.json; the format check holds the two together. */
const STYLE = { semi: false, printWidth: 120, trailingComma: "none" } as const

const formatted = (name: string, text: string): Effect.Effect<string, CodegenError> =>
  Effect.flatMap(
    Effect.promise(() => format(name, text, STYLE)),
    ({ code, errors: [error] }) =>
      error === undefined
        ? Effect.succeed(code)
        : Effect.fail(new CodegenError({ place: name, problem: `cannot be formatted: ${error.message}` }))
  )

const unneededOf = (unneeded: ReadonlyArray<Patch>, provider: Provider): ReadonlyArray<string> =>
  unneeded.length === 0
    ? []
    : [`This document does not need ${unneeded.length} of the ${provider.patches.length} patches.`]

const wordless = (model: Model, provider: Provider): ReadonlyArray<string> =>
  model.modules
    .flatMap(({ calls }) => calls)
    .filter(({ id }) => provider.operations[id] === undefined)
    .map(({ id }) => `${id} has no sentence of its own.`)
