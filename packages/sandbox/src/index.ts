/** Local simulators of Plaid, MoneyKit and Pluggy over real HTTP. */
export type { ToldAnswer } from "./answers.ts"
export type { Credentials } from "./credentials.ts"
export type { Fault, FaultPlan } from "./faults.ts"
export type { CallRecord } from "./journal.ts"
export { type Options, Sandbox, SandboxError, type TestOptions } from "./sandbox.ts"
export type { Account, CivilDate, Connection, Institution, Provider, Transaction, World } from "./world.ts"
