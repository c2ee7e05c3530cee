/** The calls about users. */
import { userCreate, userGet, userItemsGet, userRemove, userUpdate } from "@bankstream/plaid/user"
import * as Result from "effect/Result"
import { formatInstant } from "../world.ts"
import { writeItem } from "./accounts.ts"
import { makeOn, type Plaid, type PlaidHandler } from "./part.ts"
import { writeUserIdentity } from "./users.ts"

/** What answers them. */
export const userCalls = (plaid: Plaid): ReadonlyArray<PlaidHandler> => {
  const { connections, items, time, users } = plaid
  const on = makeOn(plaid)
  return [
    on(userCreate, (request) => {
      const { id, token } = users.create(request)
      return Result.succeed({ user_id: id, user_token: token })
    }),
    on(userGet, (request) =>
      Result.map(users.find(request), ({ clientUserId, createdAt, id, identity, updatedAt }) => ({
        user_id: id,
        client_user_id: clientUserId,
        created_at: formatInstant(createdAt),
        updated_at: formatInstant(updatedAt),
        identity: writeUserIdentity(identity)
      }))
    ),
    on(userUpdate, ({ identity, user_id, user_token }) =>
      Result.map(users.find({ user_id, user_token }), (user) => {
        if (identity !== undefined) user.identity = identity
        user.updatedAt = time.clock()
        return {}
      })
    ),
    on(userItemsGet, (request) =>
      Result.map(users.find(request), ({ id }) => ({
        items: items
          .list()
          .filter(({ userId }) => userId === id)
          .map((item) => writeItem(item, connections.health(item.connection)))
      }))
    ),
    on(userRemove, (request) =>
      Result.map(users.find(request), (user) => {
        users.remove(user)
        return {}
      })
    )
  ]
}
