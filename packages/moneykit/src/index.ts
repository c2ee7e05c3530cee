/** MoneyKit's client and its error. Operations are in the modules of their product groups. */
export { MoneyKitError } from "./error.ts"
export { type Authentication, MoneyKit, type Options } from "./moneykit.ts"
