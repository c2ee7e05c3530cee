/** Writes `test/types/operations.ts`, which holds every operation's types to those of `plaid`. */
import { catalog } from "@bankstream/plaid/catalog"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Effect from "effect/Effect"
import { writeFile } from "node:fs/promises"
import { toSource } from "./source.ts"

const file = new URL("../../test/types/operations.ts", import.meta.url)

NodeRuntime.runMain(Effect.promise(() => writeFile(file, toSource(catalog))))
