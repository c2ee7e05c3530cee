/** What is asked of each client, in the way that its documentation shows; each gives how many rows or answers came. */
export interface Client {
  /** So many small calls, `IN_FLIGHT` at a time. */
  readonly small?: (count: number) => Promise<number>
  /** So many pages of `PAGE_SIZE` transactions, one after the other. */
  readonly page?: (count: number) => Promise<number>
  /** An update of so many rows, page by page; `onPage` is told of each. */
  readonly sync?: (rows: number, onPage: () => void) => Promise<number>
  /** A list of `LIST_PAGES` pages, in its order, as fast as the client can. */
  readonly list?: (onPage: () => void) => Promise<number>
  /** The same of Pluggy. */
  readonly pluggy?: Pick<Client, "small" | "page" | "list">
}

/** Makes a client that talks to `url`. */
export type Open = (url: string) => Promise<Client>

export const CLIENT_ID = "c0ffee00-1111-4222-8333-444455556666"
export const SECRET = "not-a-secret-of-anyone"

/** The token of an Item with so many transactions. */
export const accessToken = (rows: number): string => `access-sandbox-${rows}-aaaa-bbbb`

/** Makes `count` calls, so many at a time. */
export const atOnce = async (count: number, inFlight: number, call: () => Promise<unknown>): Promise<number> => {
  let begun = 0
  let done = 0
  const worker = async (): Promise<void> => {
    while (begun < count) {
      begun += 1
      // One after the other is what a worker does.
      await call()
      done += 1
    }
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
  return done
}
