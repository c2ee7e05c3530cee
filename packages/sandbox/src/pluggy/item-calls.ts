/** What answers the operations of Items. */
import {
  itemsCreate,
  itemsDelete,
  itemsDisableAutosync,
  itemsListByCursor,
  itemsRetrieve,
  itemsSendMfa,
  itemsUpdate
} from "@bankstream/pluggy/items"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { Count, readCursor, writeCursor } from "../cursor.ts"
import { badRequest, outOfScope } from "./errors.ts"
import type { ItemEvents } from "./item-events.ts"
import type { Item } from "./items.ts"
import { CURSOR_PAGE, linkTo } from "./lists.ts"
import { type Answer, answer, maySee, on, type Part, type Setting } from "./part.ts"

/** What answers the operations of Items. */
export const itemHandlers = ({ items, now, origin }: Setting, events: ItemEvents): Part => {
  const write = (item: Item) => items.write(item, now(), origin())
  const answerWith = (run: () => Answer<Item>) => answer(() => Result.map(run(), write))
  /** The same where a run begins with it. */
  const follow = (run: () => Answer<Item>) =>
    Effect.flatMap(answer(run), (item) => Effect.as(events.follow(item), write(item)))

  return [
    on(itemsCreate, (request) => follow(() => items.create(request, now()))),
    on(itemsRetrieve, ({ id }, { caller }) =>
      answerWith(() =>
        Result.flatMap(items.find(id), (item) =>
          maySee(caller, item) ? Result.succeed(item) : Result.fail(outOfScope)
        )
      )
    ),
    on(itemsUpdate, (request) =>
      follow(() => Result.flatMap(items.find(request.id), (item) => items.update(item, request, now())))
    ),
    on(itemsSendMfa, ({ body, id }) =>
      follow(() => Result.flatMap(items.find(id), (item) => items.answer(item, body, now())))
    ),
    on(itemsDisableAutosync, ({ id }) =>
      answerWith(() =>
        Result.map(items.find(id), (item) => {
          items.disableAutoSync(item)
          return item
        })
      )
    ),
    on(itemsDelete, ({ id }) =>
      Effect.flatMap(
        answer(() => items.find(id)),
        (item) => {
          items.remove(item)
          return Effect.as(events.deleted(item), { count: 1 })
        }
      )
    ),
    on(itemsListByCursor, (request) =>
      answer(() => {
        const { after, clientUserId, connectorId } = request
        const offset = after === undefined ? 0 : readCursor(Count, after)
        if (offset === undefined) return Result.fail(badRequest("Invalid cursor"))
        const all = items
          .list()
          .filter((item) => clientUserId === undefined || item.clientUserId === clientUserId)
          .filter(
            ({ connection: { institution } }) => (connectorId ?? institution.ids.pluggy) === institution.ids.pluggy
          )
        const end = offset + CURSOR_PAGE
        return Result.succeed({
          results: all.slice(offset, end).map(write),
          next: end < all.length ? linkTo(request, writeCursor(end)) : null
        })
      })
    )
  ]
}
