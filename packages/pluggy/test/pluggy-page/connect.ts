import type { Item } from "@bankstream/pluggy/items"
import { link, type User } from "@bankstream/pluggy/linking"
import * as Effect from "effect/Effect"

/** Keeps the Item's id. */
export type Keep = (item: Item) => Effect.Effect<void>

/** Connects a login, and follows it until it was read or could not be. */
export const connect = (parameters: Readonly<Record<string, string>>, keep: Keep, user: User) =>
  link({ connectorId: 2, parameters, avoidDuplicates: true }, keep, user).pipe(
    Effect.map((outcome) => {
      switch (outcome._tag) {
        case "Connected":
          return outcome.missing.length === 0 ? "all is there" : "some is missing"
        case "Exited":
          return "the end user went away"
        case "Failed":
          return outcome.reason.message
      }
    })
  )
