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
import * as Result from "effect/Result"
import { Count, readCursor, writeCursor } from "../cursor.ts"
import { badRequest, outOfScope } from "./errors.ts"
import { CURSOR_PAGE, linkTo } from "./lists.ts"
import { answer, on, originOf, type Part, type Setting } from "./part.ts"

/** What answers the operations of Items. */
export const itemHandlers = ({ items, now }: Setting): Part => [
  on(itemsCreate, (request, { received }) =>
    answer(() => Result.map(items.create(request, now()), (item) => items.write(item, now(), originOf(received))))
  ),
  on(itemsRetrieve, ({ id }, { caller, received }) =>
    answer(() => {
      if (caller._tag === "Widget" && (caller.item ?? id) !== id) return Result.fail(outOfScope)
      return Result.map(items.find(id), (item) => items.write(item, now(), originOf(received)))
    })
  ),
  on(itemsUpdate, (request, { received }) =>
    answer(() =>
      Result.flatMap(items.find(request.id), (item) =>
        Result.map(items.update(item, request, now()), () => items.write(item, now(), originOf(received)))
      )
    )
  ),
  on(itemsSendMfa, ({ body, id }, { received }) =>
    answer(() =>
      Result.flatMap(items.find(id), (item) =>
        Result.map(items.answer(item, body, now()), () => items.write(item, now(), originOf(received)))
      )
    )
  ),
  // There are no daily runs in Pluggy's sandbox, so there is nothing to end.
  on(itemsDisableAutosync, ({ id }, { received }) =>
    answer(() => Result.map(items.find(id), (item) => items.write(item, now(), originOf(received))))
  ),
  on(itemsDelete, ({ id }) =>
    answer(() =>
      Result.map(items.find(id), (item) => {
        items.remove(item)
        return { count: 1 }
      })
    )
  ),
  on(itemsListByCursor, (request, { received }) =>
    answer(() => {
      const { after, clientUserId, connectorId } = request
      const offset = after === undefined ? 0 : readCursor(Count, after)
      if (offset === undefined) return Result.fail(badRequest("Invalid cursor"))
      const all = items
        .list()
        .filter((item) => (clientUserId ?? item.clientUserId) === item.clientUserId)
        .filter(
          ({ connection }) => (connectorId ?? connection.institution.ids.pluggy) === connection.institution.ids.pluggy
        )
      const end = offset + CURSOR_PAGE
      return Result.succeed({
        results: all.slice(offset, end).map((item) => items.write(item, now(), originOf(received))),
        next: end < all.length ? linkTo(request, writeCursor(end)) : null
      })
    })
  )
]
