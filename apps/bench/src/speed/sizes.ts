/** How much is asked for, as the server and the clients agree. */

/** Transactions on a page: the most that Plaid and Pluggy give. */
export const PAGE_SIZE = 500

/** The lists that are read at once where that can be: pages, rows on each, and the milliseconds that each takes to come. */
export const LIST_PAGES = 200
export const LIST_SIZE = 50
export const LATENCY = 20

/** How many small calls are on their way at a time. */
export const IN_FLIGHT = 32

/** How many pages of such a list our clients fetch at a time. */
export const LIST_AT_ONCE = 16
