/** Pluggy's instants: in UTC, with milliseconds. */
import { type CivilDate, formatInstant } from "../world.ts"

/** An instant as Pluggy writes it, with milliseconds. */
export const formatMillis = (millis: number): string =>
  `${formatInstant(millis).slice(0, -1)}.${String(millis % 1000).padStart(3, "0")}Z`

/** A day as Pluggy's banks give it: the midnight that it begins with in Brasília, in UTC. */
export const formatMidnight = (date: CivilDate): string => `${date}T03:00:00.000Z`
