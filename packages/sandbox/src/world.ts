export { type CivilDate, formatInstant } from "./world/calendar.ts"
export type {
  Account,
  AccountClass,
  AccountType,
  Balances,
  Category,
  Connection,
  Country,
  DateWindow,
  Health,
  IndexRange,
  Institution,
  Person,
  Provider,
  Transaction,
  TransactionQuery,
  World,
  WorldOptions,
} from "./world/model.ts"
export { amountToNumber, type Currency, exponentOf, formatAmount, type Money, money, negate } from "./world/money.ts"
