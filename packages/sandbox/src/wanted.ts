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
  { institutionId, person: email }: ConnectionWanted
): Effect.Effect<Wanted, string> =>
  Effect.suspend((): Effect.Effect<Wanted, string> => {
    const institution = world.institution(provider, institutionId)
    if (institution === undefined) return Effect.fail(`There is no institution ${institutionId} at ${provider}.`)
    if (email === undefined) return Effect.succeed({ institution, person: undefined })
    const person = world.people.find((one) => one.email === email && one.country === institution.country)
    return person === undefined
      ? Effect.fail(`Nobody in ${institution.country} has the e-mail address ${email}.`)
      : Effect.succeed({ institution, person })
  })
