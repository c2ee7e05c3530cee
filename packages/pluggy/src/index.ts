/** Pluggy's client and its error. Operations are in the modules of their resources. */
export { PluggyError } from "./error.ts"
export { type Options, Pluggy } from "./pluggy.ts"
