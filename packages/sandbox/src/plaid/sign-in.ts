/** Signing in at a bank: Plaid's documented test users and passwords, and the people of this world. */
import * as Result from "effect/Result"
import type { Institution, Person } from "../world.ts"
import type { PlaidRefusal } from "./errors.ts"
import type { Readiness } from "./history.ts"

/** What somebody signs in with. */
export interface Login {
  readonly username: string
  readonly password: string
}

/** A question that the bank asks once more, to know who it is. */
export interface Challenge {
  /** Plaid's word for its kind. */
  readonly kind: "code" | "questions" | "selections"
  readonly questions: ReadonlyArray<Question>
}

/** One thing to answer. */
export interface Question {
  readonly text: string
  /** Of several answers one is to be chosen, where there are any. */
  readonly choices?: ReadonlyArray<string>
  readonly answer: string
}

/** Somebody whom the bank knows. */
export interface SignedIn {
  /** Nobody in particular for Plaid's test users. */
  readonly person: Person | undefined
  /** What the bank asks before it lets them in, round by round. */
  readonly challenges: ReadonlyArray<Challenge>
  /** How long Plaid then takes to fetch the transactions. */
  readonly preparing: Readiness | undefined
  /** Whether something new happens each time that Plaid is asked to look. */
  readonly lively: boolean
}

const SECOND = 1_000

/** Plaid's test user whose transactions behave as those of real banks: they are not there at once. */
const DYNAMIC = "user_transactions_dynamic"
const DYNAMIC_PREPARING: Readiness = { initial: 5 * SECOND, historical: 15 * SECOND }

const ordinary = { preparing: undefined, lively: false }

const rounds = <A>(count: number, make: (n: number) => A): ReadonlyArray<A> =>
  Array.from({ length: count }, (_, n) => make(n))

/** Plaid's passwords for every kind of second factor, with the answers that it documents. */
const challengesOf = (password: string): ReadonlyArray<Challenge> | undefined => {
  if (password === "mfa_device") {
    return [{ kind: "code", questions: [{ text: "Enter the code that was sent to your phone", answer: "1234" }] }]
  }
  if (password === "mfa_selections") {
    const question = { text: "Is this your account?", choices: ["Yes", "No"], answer: "Yes" }
    return [{ kind: "selections", questions: [question] }]
  }
  const questions = /^mfa_questions_([1-9])_([1-9])$/.exec(password)
  if (questions !== null) {
    return rounds(Number(questions[1]), (i) => ({
      kind: "questions",
      questions: rounds(Number(questions[2]), (j) => ({
        text: `Question ${j + 1} of round ${i + 1}`,
        answer: `answer_${i}_${j}`
      }))
    }))
  }
  const selections = /^mfa_selections_([1-9])_([1-9])_([2-9])$/.exec(password)
  if (selections === null) return undefined
  return rounds(Number(selections[1]), (i) => ({
    kind: "selections",
    questions: rounds(Number(selections[2]), (j) => ({
      text: `Question ${j + 1} of round ${i + 1}`,
      choices: rounds(Number(selections[3]), (choice) => `answer_${i + 1}_${j + 1}_${choice}`),
      answer: `answer_${i + 1}_${j + 1}_0`
    }))
  }))
}

/** Whether all questions of a round are answered as they should be. */
export const isAnswered = ({ questions }: Challenge, answers: ReadonlyArray<string | undefined>): boolean =>
  questions.every(({ answer }, i) => answers[i]?.trim() === answer)

/** Plaid's test user whose password describes accounts. Others in their place would make a test pass that should not. */
const CUSTOM = "user_custom"

const noCustom: PlaidRefusal = {
  code: "INVALID_CREDENTIALS",
  message: "user_custom is not simulated: rows are made by /_sandbox/accounts/{id}/transactions"
}

const refused = (code: string): Result.Result<never, PlaidRefusal> => {
  const message = `the bank answered the sign-in with ${code}`
  return Result.fail(
    code === "INVALID_CREDENTIALS"
      ? { code, message, display: "The provided credentials were not correct. Please try again." }
      : { code, message }
  )
}

/** What a bank makes of a login: Plaid's own test user, its kin, or somebody of this world by their e-mail address. */
export const signIn = (
  people: ReadonlyArray<Person>,
  institution: Institution,
  { password, username }: Login
): Result.Result<SignedIn, PlaidRefusal> => {
  if (password.startsWith("error_")) return refused(password.slice("error_".length))
  if (username === CUSTOM) return Result.fail(noCustom)
  if (username === DYNAMIC && password !== "") {
    return Result.succeed({ person: undefined, challenges: [], preparing: DYNAMIC_PREPARING, lively: true })
  }
  const challenges = password === "pass_good" ? [] : challengesOf(password)
  if (challenges === undefined) return refused("INVALID_CREDENTIALS")
  if (username.startsWith("user_")) return Result.succeed({ person: undefined, challenges, ...ordinary })
  const person = people.find(({ country, email }) => email === username && country === institution.country)
  return person === undefined ? refused("INVALID_CREDENTIALS") : Result.succeed({ person, challenges, ...ordinary })
}
