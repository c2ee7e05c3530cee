/** What the demo makes at a provider is removed when the run ends, also when it is interrupted. */
import * as Console from "effect/Console"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { BankError } from "../model.ts"
import { printable } from "../text.ts"

/** A person may be waiting at Ctrl-C. */
const PATIENCE = Duration.seconds(5)

/** Removes `what`. It never fails, but a thing that stays behind is told of, since somebody has to remove it. */
export const removal = <R>(what: string, remove: Effect.Effect<unknown, BankError, R>): Effect.Effect<void, never, R> =>
  Effect.interruptible(remove).pipe(
    Effect.timeout(PATIENCE),
    Effect.catch((error) =>
      Console.error(
        printable(
          `bankstream demo: ${what} was made for this run and could not be removed; remove it by hand. ${error.message}`
        )
      )
    ),
    Effect.asVoid
  )
