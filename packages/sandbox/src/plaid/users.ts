/** Users: whom a program's Items belong to. */
import type { ClientUserIdentity, ClientUserIdentityInput, UserCreateRequest } from "@bankstream/plaid/user"
import * as Result from "effect/Result"
import type { Simulation } from "../face.ts"
import type { PlaidRefusal } from "./errors.ts"

/** Somebody whom the program has told Plaid of. */
export interface User {
  readonly id: string
  readonly token: string
  readonly clientUserId: string
  readonly createdAt: number
  updatedAt: number
  identity: ClientUserIdentityInput | null
}

type Answer<A> = Result.Result<A, PlaidRefusal>

/** The users of a program. */
export interface Users {
  /** Whoever has the id already is the same user. */
  readonly create: (request: Pick<UserCreateRequest, "client_user_id" | "identity">) => User
  /** By one of the two ways in which a user is named. */
  readonly find: (named: {
    readonly user_id?: string | undefined
    readonly user_token?: string | undefined
  }) => Answer<User>
  readonly remove: (user: User) => void
}

/** Users none of whom is there yet. */
export const makeUsers = ({ ids, time }: Simulation): Users => {
  const users = new Map<string, User>()
  let count = 0
  return {
    create: ({ client_user_id, identity }) => {
      const known = [...users.values()].find(({ clientUserId }) => clientUserId === client_user_id)
      if (known !== undefined) return known
      const n = count++
      const now = time.clock()
      const user: User = {
        id: `usr_${ids.plaidId("user", n).slice(0, 14)}`,
        token: `user-sandbox-${ids.uuid("user", n)}`,
        clientUserId: client_user_id,
        createdAt: now,
        updatedAt: now,
        identity: identity ?? null
      }
      users.set(user.id, user)
      return user
    },
    find: ({ user_id, user_token }) => {
      const found =
        user_id === undefined ? [...users.values()].find(({ token }) => token === user_token) : users.get(user_id)
      if (found !== undefined) return Result.succeed(found)
      return Result.fail(
        user_id === undefined
          ? { code: "INVALID_USER_TOKEN", message: "there is no user with this token" }
          : { code: "INVALID_USER_ID", message: "there is no user with this id" }
      )
    },
    remove: ({ id }) => {
      users.delete(id)
    }
  }
}

/** What is known of somebody, as Plaid gives it back. */
export const writeUserIdentity = (identity: ClientUserIdentityInput | null): ClientUserIdentity | null =>
  identity === null
    ? null
    : {
        name: identity.name ?? null,
        date_of_birth: identity.date_of_birth ?? null,
        emails: identity.emails ?? [],
        phone_numbers: identity.phone_numbers ?? [],
        addresses: (identity.addresses ?? []).map(
          ({ city, country, postal_code, primary, region, street_1, street_2 }) => ({
            city: city ?? null,
            country,
            postal_code: postal_code ?? null,
            primary,
            region: region ?? null,
            street_1: street_1 ?? null,
            street_2: street_2 ?? null
          })
        ),
        id_numbers: identity.id_numbers ?? []
      }
