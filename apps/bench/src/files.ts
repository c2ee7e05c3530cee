/** The results that are kept in the repository: JSON, and from that the tables for people. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { writeFile } from "node:fs/promises"

/** The folder, as seen from the sources and from what is compiled. */
export const folder = new URL("../results/", import.meta.url)

/** Writes both files of a measurement. */
export const write = <A, I>(
  name: string,
  schema: Schema.Codec<A, I>,
  results: A,
  markdown: string
): Effect.Effect<void> =>
  Effect.gen(function* () {
    const json = yield* Effect.orDie(Schema.encodeEffect(schema)(results))
    for (const [file, text] of [
      [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`],
      [`${name}.md`, markdown]
    ] as const) {
      yield* Effect.promise(() => writeFile(new URL(file, folder), text))
      yield* Console.error(`wrote results/${file}`)
    }
  })
