/** An app with one call of MoneyKit, through Bankstream. */
import { MoneyKit } from "@bankstream/moneykit"
import { getLink } from "@bankstream/moneykit/links"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"

getLink({ id: "mk_eqkWN34UEoa2NxyALG8pcV" }).pipe(
  Effect.flatMap(({ state }) => Console.log(state)),
  Effect.provide(MoneyKit.layerFetch),
  Effect.runFork
)
