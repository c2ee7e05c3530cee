/** The command `codegen <provider> --spec <document> [--root <folder>] [--check]`. */
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Console from "effect/Console"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Path from "effect/Path"
import { readJson } from "./document.ts"
import { type Difference, differencesOf, filesOf, writeFiles } from "./files.ts"
import { generate } from "./generate.ts"
import type { Provider } from "./provider.ts"

/** What is committed is not what the document gives. */
export class Outdated extends Data.TaggedError("Outdated")<{ readonly differences: ReadonlyArray<Difference> }> {
  override get message(): string {
    const lines = this.differences.map(({ file, how }) => `\n  ${file} ${how}`)
    return `what is committed is not what the document gives; run this without --check.${lines.join("")}`
  }
}

/** The command for some providers. */
export const makeCommand = (providers: ReadonlyArray<Provider>) =>
  Command.make(
    "codegen",
    {
      provider: Argument.Literals(
        "provider",
        providers.map(({ name }) => name)
      ).pipe(Argument.withDescription("Whose document it is")),
      spec: Flag.String("spec").pipe(
        Flag.withMetavar("FILE"),
        Flag.withDescription("An OpenAPI document, 3.0 or 3.1, YAML or JSON")
      ),
      root: Flag.String("root").pipe(
        Flag.withMetavar("FOLDER"),
        Flag.withDescription("The repository (default: this folder)"),
        Flag.withDefault(".")
      ),
      check: Flag.Boolean("check").pipe(
        Flag.withDescription("Write nothing; fail when what is committed differs"),
        Flag.withDefault(false)
      )
    },
    Effect.fn("codegen")(function* ({ check, provider: name, root, spec }) {
      const path = yield* Path.Path
      const document = yield* readJson(spec)
      for (const provider of providers.filter((each) => each.name === name)) {
        const generated = yield* generate(document, provider)
        for (const remark of generated.remarks) yield* Console.error(remark)
        const files = yield* filesOf(path.resolve(root), provider, generated)
        const differences = yield* differencesOf(files)
        if (check && differences.length > 0) return yield* new Outdated({ differences })
        yield* writeFiles(files, differences)
        yield* Console.log(
          check
            ? `${files.size} files are what the document gives.`
            : `${files.size} files, ${differences.length} of them changed.`
        )
      }
    })
  ).pipe(Command.withDescription("Writes a provider's operation modules from its OpenAPI document."))
