/** MoneyKit's lists by cursor. */
import type * as Operation from "@bankstream/core/operation"
import * as Result from "effect/Result"
import { Count, readCursor } from "../cursor.ts"
import { invalidField } from "./errors.ts"
import type { Answer } from "./part.ts"

/** Where a list goes on. */
export const offsetOf = (operation: Operation.Any, cursor: string | undefined): Answer<number> => {
  if (cursor === undefined || cursor === "") return Result.succeed(0)
  const offset = readCursor(Count, cursor)
  return offset === undefined
    ? Result.fail(invalidField(operation, "cursor", "not a cursor of this list"))
    : Result.succeed(offset)
}
