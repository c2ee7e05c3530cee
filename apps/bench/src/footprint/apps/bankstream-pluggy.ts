/** An app with one call of Pluggy, through Bankstream. */
import { Pluggy } from "@bankstream/pluggy"
import { itemsRetrieve } from "@bankstream/pluggy/items"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"

itemsRetrieve({ id: "a5d1ca6c-24c0-41c7-8b44-9272cc868663" }).pipe(
  Effect.flatMap(({ status }) => Console.log(status)),
  Effect.provide(Pluggy.layerFetch),
  Effect.runFork
)
