/** Pluggy's lists that have pages, or look as if they had. */

/** All on one page: none of the lists without a page size is ever long enough for two. */
export const onePage = <A>(all: ReadonlyArray<A>, page = 1) => ({
  page,
  total: all.length,
  totalPages: all.length === 0 ? 0 : 1,
  results: page === 1 ? all : []
})

/** Rows on a page when the request does not say how many: what Pluggy's own client documents. */
export const USUAL_PAGE = 20

/** One page of a list. */
export const pageOf = <A>(
  all: ReadonlyArray<A>,
  { page = 1, pageSize = USUAL_PAGE }: { readonly page?: number | undefined; readonly pageSize?: number | undefined }
) => ({
  page,
  total: all.length,
  totalPages: Math.ceil(all.length / pageSize),
  results: all.slice((page - 1) * pageSize, page * pageSize)
})

/** Rows on a page of a list by cursor, which takes no size. */
export const CURSOR_PAGE = 500

/** The query string of the next page, without a path: that is how Pluggy gives it. */
export const linkTo = (request: object, after: string): string => {
  const asked = new Map<string, unknown>(Object.entries(request)).set("after", after)
  const parts = [...asked].flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(",") : value
    return typeof text === "string" || typeof text === "number" ? [`${name}=${encodeURIComponent(text)}`] : []
  })
  return `?${parts.join("&")}`
}
