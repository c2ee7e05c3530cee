/** Plaid's client and its error. Operations are in the modules of their product groups. */
export { PlaidError } from "./error.ts"
export { type Environment, type Options, Plaid } from "./plaid.ts"
