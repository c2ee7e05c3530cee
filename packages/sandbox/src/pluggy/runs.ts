/** What a run of an Item does, by time: its steps, what it asks its user for meanwhile, and what it ends with. */
import type { Item } from "@bankstream/pluggy/items"
import type { Detail } from "./products.ts"

/** What a run of an Item ends with. */
export interface Outcome {
  readonly status: "UPDATED" | "LOGIN_ERROR" | "OUTDATED"
  readonly executionStatus: Item["executionStatus"]
  readonly providerMessage?: string
  /** What was not read. */
  readonly missing?: ReadonlyArray<Detail>
  /** What was read, with a warning. */
  readonly warned?: ReadonlyArray<Detail>
  /** The run goes on by itself after this many milliseconds: somebody else has to agree, too. */
  readonly resumesAfter?: number
  /** What it comes to then; a success unless said otherwise. */
  readonly resumesWith?: Outcome
}

/** A run that read everything. */
export const success: Outcome = { status: "UPDATED", executionStatus: "SUCCESS" }
/** A run that could not read everything. */
export const partial: Outcome = { status: "UPDATED", executionStatus: "PARTIAL_SUCCESS" }
/** A run that the bank did not let in. */
export const wrongCredentials: Outcome = { status: "LOGIN_ERROR", executionStatus: "INVALID_CREDENTIALS" }
/** A run whose question nobody answered in time. */
const unanswered: Outcome = { status: "OUTDATED", executionStatus: "USER_INPUT_TIMEOUT" }

/** Something that is asked of a user. */
export interface Credential {
  readonly name: string
  readonly label: string
  readonly type: string
  readonly optional: boolean
  readonly mfa?: boolean
  /** A picture that has to be looked at, in base64. */
  readonly data?: string
  readonly options?: ReadonlyArray<{ readonly value: string; readonly label: string }>
}

/** What a run stops for until its user has answered, or has been elsewhere. */
export type Question =
  /** Answered by `POST /items/{id}/mfa`; by anything, where there is no code that is the right one. */
  | { readonly _tag: "Input"; readonly parameter: Credential; readonly code: string | undefined }
  /** Answered on a page of the bank, whose address is told to the user. */
  | { readonly _tag: "Page"; readonly kind: "oauth" | "qr" }

/** How far a run gets without its user: to its end, or to a question. */
export interface Plan {
  readonly asks: Question | undefined
  /** What the run ends with once the question is answered, if there is one. */
  readonly outcome: Outcome
}

/** One stretch of a run, which nobody interrupts. */
export interface Run {
  readonly startedAt: number
  /** Whether a question was answered before it. */
  readonly isResumed: boolean
  readonly asks: Question | undefined
  readonly outcome: Outcome
  /** When it ends, or begins to wait. */
  readonly endsAt: number
}

/** What a run does, and from how many milliseconds after its beginning. */
const STEPS = [
  [0, "CREATED"],
  [100, "LOGIN_IN_PROGRESS"],
  [250, "ACCOUNTS_IN_PROGRESS"],
  [350, "TRANSACTIONS_IN_PROGRESS"],
  [450, "MERGING"]
] as const
const LENGTH = 500
/** When a run that has to ask does so. */
const ASKS_AFTER = 250
/** When a run knows that it is let in. */
export const LOGIN_AFTER = 250

/** A login takes five minutes at most: what nobody has answered by then is not waited for any longer. */
const PATIENCE = 5 * 60_000

/** A run that begins now. */
export const startRun = ({ asks, outcome }: Plan, now: number): Run => ({
  startedAt: now,
  isResumed: false,
  asks,
  outcome,
  endsAt: now + (asks === undefined ? LENGTH : ASKS_AFTER)
})

/** The rest of a run whose question was answered. */
export const resumeRun = (outcome: Outcome, now: number): Run => ({
  startedAt: now,
  isResumed: true,
  asks: undefined,
  outcome,
  endsAt: now + LENGTH
})

/**
 * How an Item stands shortly before a run that nobody asked for is over; undefined before that. It is the last half
 * second before the bank is read, so that whoever is told of the end finds the run over and what it brought.
 */
export const syncBefore = (end: number, now: number): Stand | undefined =>
  end - now > LENGTH ? undefined : { _tag: "Running", step: stepOf(STEPS, LENGTH - (end - now)) }

/** How a run stands. */
export type Stand =
  | { readonly _tag: "Running"; readonly step: Item["executionStatus"] }
  | { readonly _tag: "Waiting"; readonly question: Question; readonly until: number }
  | {
      readonly _tag: "Over"
      readonly outcome: Outcome
      readonly at: number
      /** When it will be over again, if it goes on by itself. */
      readonly resumesAt?: number
    }

/** How a run stands at an instant. */
export const standOf = (run: Run, now: number): Stand => {
  const { asks, endsAt, outcome } = run
  if (now < endsAt) return { _tag: "Running", step: stepAt(run, now - run.startedAt) }
  if (asks === undefined) {
    if (outcome.resumesAfter === undefined) return { _tag: "Over", outcome, at: endsAt }
    const resumed = resumeRun(outcome.resumesWith ?? success, endsAt + outcome.resumesAfter)
    return now < resumed.startedAt
      ? { _tag: "Over", outcome, at: endsAt, resumesAt: resumed.endsAt }
      : standOf(resumed, now)
  }
  const until = endsAt + PATIENCE
  return now < until
    ? { _tag: "Waiting", question: asks, until }
    : { _tag: "Over", outcome: asks._tag === "Input" ? unanswered : unauthorized, at: until }
}

/** A bank's page that nobody came back from. */
const unauthorized: Outcome = { status: "LOGIN_ERROR", executionStatus: "USER_AUTHORIZATION_NOT_GRANTED" }

const stepOf = (steps: ReadonlyArray<(typeof STEPS)[number]>, elapsed: number): (typeof STEPS)[number][1] =>
  steps.findLast(([from]) => elapsed >= from)?.[1] ?? "CREATED"

/** A sign-in that fails gets no further than that. */
const stepAt = ({ isResumed, outcome }: Run, elapsed: number): Item["executionStatus"] => {
  const step = stepOf(outcome.status === "UPDATED" ? STEPS : STEPS.slice(0, 2), elapsed)
  return isResumed && (step === "CREATED" || step === "LOGIN_IN_PROGRESS") ? "LOGIN_MFA_IN_PROGRESS" : step
}

/** What an Item shows of a question: where to go, or what to type in. */
export const writeQuestion = (
  question: Question,
  expiresAt: string,
  page: string
): Pick<Item, "parameter" | "userAction"> & { readonly status: "WAITING_USER_INPUT" | "WAITING_USER_ACTION" } => {
  if (question._tag === "Input") {
    return { status: "WAITING_USER_INPUT", parameter: { ...question.parameter, expiresAt } }
  }
  if (question.kind === "qr") {
    const instructions = "Leia o código QR com o aplicativo do banco."
    return {
      status: "WAITING_USER_ACTION",
      userAction: { type: "qr", instructions, attributes: { url: page }, expiresAt }
    }
  }
  // Pluggy's document does not say where the bank's address is; those who use it all read it from here.
  const parameter = { name: "oauth_code", label: "Autorize no seu banco", type: "oauth", data: page, optional: false }
  return { status: "WAITING_USER_INPUT", parameter: { ...parameter, expiresAt } }
}
