/** What is asked of each client: the two calls, made as its documentation says. */
export interface Client {
  readonly read: () => Promise<unknown>
  readonly write: () => Promise<unknown>
  /** What its package exports: a failure that is an instance of one of these is one that an app can tell from others. */
  readonly exported: object
  readonly close: () => Promise<void>
}

/** Makes a client that talks to `url`. */
export type Open = (url: string) => Promise<Client>

/** The ids that the calls name; the clients ask for UUIDs. */
export const CLIENT_ID = "c0ffee00-1111-4222-8333-444455556666"
export const ITEM_ID = "5a7c2c1e-6f0b-4c3e-9d52-0a4b8e1f7d11"
