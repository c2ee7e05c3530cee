import { answerMfa } from "@bankstream/pluggy/item-flow"
import { itemsCreate } from "@bankstream/pluggy/items"
import { type ItemOutcome, waitForItem } from "@bankstream/pluggy/waiters"
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
    let outcome: ItemOutcome = yield* waitForItem({ id })
    while (outcome._tag === "InputNeeded" || outcome._tag === "AuthorizationNeeded") {
      if (outcome._tag === "InputNeeded") {
        const { data, instructions, label } = outcome.parameter
        yield* answerMfa(outcome.item, yield* user.answer(instructions ?? label, data))
      } else {
        yield* user.visit(outcome.url, outcome.item.userAction?.instructions)
      }
      // Until the answer has got through, or the user has consented, the Item asks for the same.
      outcome = yield* waitForItem({ id }, outcome)
    }
    return outcome
  })
