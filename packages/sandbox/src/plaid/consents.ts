/** Consents that end: those of British banks after half a year, and those of banks that Plaid says it will lose. */
import * as Effect from "effect/Effect"
import type { Simulation } from "../face.ts"
import { formatInstant } from "../world.ts"
import type { Item } from "./item.ts"
import type { Items } from "./items.ts"
import type { Notices } from "./notices.ts"

const DAY = 86_400_000

/** How long before it happens Plaid says so. */
export const NOTICE = 7 * DAY

/** How long an end user's consent holds, where it does not for ever. */
const CONSENT = 180 * DAY

type Stage = Pick<Simulation, "actions" | "connections" | "time">

/** The end user has consented now. Plaid tells a week before that ends, and the bank lets it in no more when it does. */
export const renewConsent = (stage: Stage, items: Items, notices: Notices, item: Item): Effect.Effect<void> =>
  Effect.gen(function* () {
    item.disconnectsAt = null
    const { institution } = item.connection
    if (!institution.oauth || institution.country !== "GB") return
    const end = stage.time.now() + CONSENT
    item.consentExpiresAt = end
    const isStill = () => items.of(item.connection) === item && item.consentExpiresAt === end
    yield* stage.time.at(
      end - NOTICE,
      Effect.suspend(() =>
        isStill()
          ? Effect.asVoid(
              notices.sendFor(item, {
                webhook_type: "ITEM",
                webhook_code: "PENDING_EXPIRATION",
                consent_expiration_time: formatInstant(end)
              })
            )
          : Effect.void
      )
    )
    yield* stage.time.at(
      end,
      Effect.suspend(() => (isStill() ? shut(stage, item) : Effect.void))
    )
  })

/** Plaid has said that it will lose the bank; unless the end user signs in again before, it does. */
export const disconnectAt = (stage: Stage, item: Item, end: number): Effect.Effect<void> =>
  Effect.suspend(() => {
    item.disconnectsAt = end
    return stage.time.at(
      end,
      Effect.suspend(() => (item.disconnectsAt === end ? shut(stage, item) : Effect.void))
    )
  })

const shut = ({ actions, connections }: Stage, { connection }: Item): Effect.Effect<void> =>
  connections.health(connection) === "healthy" ? actions.break(connection) : Effect.void
