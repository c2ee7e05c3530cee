/** Lists that end: what an example says of pages, so that a reader of all of them comes to their end. */
import { read, write } from "@bankstream/core/field"
import type * as Operation from "@bankstream/core/operation"
import type { Fields } from "../received.ts"

type Page = NonNullable<Operation.Any["page"]>

/** The answer as the only page of its list; for a request that asks for what comes after it, an empty one. */
export const end = (operation: Operation.Any, fields: Fields, answer: unknown): unknown => {
  const { page } = operation
  if (page === undefined) return answer
  const isBeyond = !begins(page, fields)
  let ended = answer
  const set = (field: string | undefined, value: unknown) => {
    if (field !== undefined && read(ended, field) !== undefined) ended = write(ended, field, value)
  }
  const lists = page.style === "update" ? Object.values(page.changes) : [page.items]
  // An update brings what is new; an example has nothing that changed or went.
  lists.forEach((list, i) => {
    if (isBeyond || i > 0) set(list, [])
  })
  switch (page.style) {
    case "cursor":
      set(page.hasMore, false)
      return ended
    case "update":
      set(page.hasMore, false)
      if (page.unready !== undefined) set(page.unready[0], "HISTORICAL_UPDATE_COMPLETE")
      return ended
    case "offset":
      set(page.total, 1)
      set(page.hasMore, false)
      return ended
    case "page":
      set(page.number, read(fields, page.page) ?? 1)
      set(page.total, 1)
      set(page.totalPages, 1)
      return ended
    case "after-id":
      set(page.hasMore, false)
      return ended
    case "link":
    case "window":
      return ended
  }
}

/** The name of the field that goes on with the list: it is left empty where that is what ends it. */
export const endOf = (page: Operation.Any["page"]): string | undefined => {
  switch (page?.style) {
    case "cursor":
      return page.hasMore === undefined ? page.next.split(".").at(-1) : undefined
    case "link":
      return page.next
    default:
      return undefined
  }
}

/** Whether the request asks for the beginning of the list. */
const begins = (page: Page, fields: Fields): boolean => {
  switch (page.style) {
    case "cursor":
    case "update":
      return isBlank(read(fields, page.cursor))
    case "offset":
      return isBlank(read(fields, page.offset))
    case "page":
      return (read(fields, page.page) ?? 1) === 1
    case "after-id":
      return isBlank(read(fields, page.after))
    case "link":
      return page.params.every((param) => isBlank(read(fields, param)))
    case "window":
      return isBlank(read(fields, page.end))
  }
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === "" || value === 0
