import { statementsDownload } from "@bankstream/plaid/statements"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Stream from "effect/Stream"

/** A statement on disk. It has its name only once it is whole, since its hash is known to be right at its end. */
export const saveStatement = (access_token: string, statement_id: string, path: string) =>
  Effect.gen(function* () {
    const fs = yield* FileSystem.FileSystem
    yield* Stream.run(statementsDownload({ access_token, statement_id }), fs.sink(`${path}.part`))
    yield* fs.rename(`${path}.part`, path)
  })
