import { answerMfa } from "@bankstream/pluggy/item-flow"
import { itemsCreate } from "@bankstream/pluggy/items"
import { waitForItem } from "@bankstream/pluggy/waiters"
import * as Effect from "effect/Effect"

/** How the app speaks with its end user. */
export interface User {
  readonly answer: (question: string, image: string | null | undefined) => Effect.Effect<string>
  readonly visit: (url: string | undefined, instructions: string | undefined) => Effect.Effect<void>
}

/** Connects a login, and follows it until it was read or could not be. */
export const connect = (connectorId: number, parameters: Readonly<Record<string, string>>, user: User) =>
  Effect.gen(function* () {
    const { id } = yield* itemsCreate({ connectorId, parameters, avoidDuplicates: true })
    while (true) {
      const outcome = yield* waitForItem({ id })
      switch (outcome._tag) {
        case "InputNeeded": {
          const { data, instructions, label } = outcome.parameter
          yield* answerMfa(outcome.item, yield* user.answer(instructions ?? label, data))
          break
        }
        case "AuthorizationNeeded":
          yield* user.visit(outcome.url, outcome.item.userAction?.instructions)
          break
        default:
          return outcome
      }
    }
  })
