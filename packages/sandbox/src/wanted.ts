/** What connection a control wants, looked up in the world. */
import * as Effect from "effect/Effect"
import type { ConnectionWanted } from "./face.ts"
import type { Institution, Person, Provider, World } from "./world.ts"

/** A bank, and the person where one was named. */
export interface Wanted {
  readonly institution: Institution
  readonly person: Person | undefined
}

/** Fails with a sentence where there is no such bank or person. */
export const findWanted = (
  world: World,
  provider: Provider,
  { daysRequested, institutionId, person: email }: ConnectionWanted
): Effect.Effect<Wanted, string> =>
  Effect.suspend((): Effect.Effect<Wanted, string> => {
    if (daysRequested !== undefined && provider !== "plaid") {
      return Effect.fail(`Only Plaid is asked for so many days, not ${provider}.`)
    }
    if (daysRequested !== undefined && !isDays(daysRequested)) {
      return Effect.fail(`Plaid is asked for 1 to 730 days, not for ${daysRequested}.`)
    }
    const institution = world.institution(provider, institutionId)
    if (institution === undefined) return Effect.fail(`There is no institution ${institutionId} at ${provider}.`)
    if (email === undefined) return Effect.succeed({ institution, person: undefined })
    const person = world.people.find((one) => one.email === email && one.country === institution.country)
    return person === undefined
      ? Effect.fail(`Nobody in ${institution.country} has the e-mail address ${email}.`)
      : Effect.succeed({ institution, person })
  })

const isDays = (days: number): boolean => Number.isInteger(days) && days >= 1 && days <= 730
