/** A connection that could not be opened is one all the same: what went wrong is its outcome and nobody else's. */
import * as Stream from "effect/Stream"
import type { BankError, Connection } from "../model.ts"

export const unopened = (connection: Omit<Connection, "read">, error: BankError): Connection => ({
  ...connection,
  read: () => Stream.fail(error)
})
