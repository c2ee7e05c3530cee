/** What the parts of MoneyKit's face are made of. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { handle, type Handler, type Simulation } from "../face.ts"
import type { MoneyKitRefusal } from "./errors.ts"
import type { Imports } from "./imports.ts"
import type { Links } from "./links.ts"
import type { Notices } from "./notices.ts"
import type { Sessions } from "./sessions.ts"

/** What comes of a call. */
export type Answer<A> = Result.Result<A, MoneyKitRefusal>

/** What answers some of the operations. */
export type Part = ReadonlyArray<Handler<void, MoneyKitRefusal>>

/** Binds an operation to what answers it. */
export const on = handle<void, MoneyKitRefusal>()

/** An answer that is worked out when it is asked for. */
export const answer = <A>(compute: () => Answer<A>) => Effect.suspend(() => Effect.fromResult(compute()))

/** What the parts look at. */
export interface Setting {
  readonly simulation: Simulation
  readonly links: Links
  readonly sessions: Sessions
  readonly imports: Imports
  readonly notices: Notices
}
