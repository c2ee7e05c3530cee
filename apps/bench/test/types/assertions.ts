/** What must be true of every operation of ours that `plaid` has too. */
import type * as Effect from "effect/Effect"
import type { exceptions } from "../../src/types/exceptions.ts"
import type { Differences, Side } from "./differences.ts"
import type * as Theirs from "./theirs.ts"

/** A place for what must be true; the compiler tells what is not, with the paths. */
export type Holds<Claim extends true> = Claim

/** Whatever `plaid`'s call takes, our operation takes, but for the exceptions. */
export type Accepts<N extends Theirs.Name, Ours extends Operation> = Exactly<
  Differences<WithoutCredentials<Theirs.Request<N>, Request<Ours>>, Request<Ours>, "takes">,
  Excepted<N, "takes">
>

/** Whatever our operation gives is what `plaid`'s call gives, but for the exceptions. */
export type Reads<N extends Theirs.Name, Ours extends Operation> = Exactly<
  Differences<Answer<Ours>, Theirs.Answer<N>, "gives">,
  Excepted<N, "gives">
>

/** `plaid` says nothing of the answer, which is a file; ours is one, so that there is nothing to compare. */
export type Untyped<N extends Theirs.Name> = 0 extends 1 & Theirs.Answer<N> ? true : { typed: Theirs.Answer<N> }

/** Whether all that is listed was found, and nothing else. */
export type Exactly<Found, Listed> = [Exclude<Found, Listed>] extends [never]
  ? [Exclude<Listed, Found>] extends [never]
    ? true
    : { noLongerNeeded: Exclude<Listed, Found> }
  : { notListed: Exclude<Found, Listed> }

type Operation = (request: never) => unknown

type Request<Ours extends Operation> = Ours extends (request: infer R) => unknown ? R : never

type Answer<Ours extends Operation> = ReturnType<Ours> extends Effect.Effect<infer A, unknown, unknown> ? A : never

/** Our client holds the credentials; a request has them only where they are not the client's own. */
type WithoutCredentials<Theirs, Ours> = Omit<Theirs, Exclude<"client_id" | "secret", keyof Ours>>

type Excepted<N extends string, S extends Side> = Listed<(typeof exceptions)[number], N, S>

type Listed<Entry, N extends string, S extends Side> = Entry extends { readonly [K in S]: infer Places }
  ? N extends keyof Places
    ? Places[N] extends ReadonlyArray<infer Place>
      ? Place
      : never
    : never
  : never
