import { Plaid } from "@bankstream/plaid"
import { Sandbox } from "@bankstream/sandbox"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"

/** A client of Plaid whose Plaid is the sandbox, in memory: no port, no socket, and the test's own clock. */
export const layer = Layer.unwrap(
  Effect.map(Sandbox, ({ credentials: { plaid }, urls }) =>
    Plaid.layer({
      clientId: plaid.clientId,
      secret: Redacted.make(plaid.secret),
      environment: "sandbox",
      baseUrl: urls.plaid
    })
  )
).pipe(Layer.provideMerge(Sandbox.testLayer({ seed: 42 })))
