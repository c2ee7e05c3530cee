/** What the assertions find, and that they refuse: each case is a claim that the compiler checks. */
import type { accountsBalanceGet } from "@bankstream/plaid/accounts"
import type { linkTokenCreate } from "@bankstream/plaid/link"
import type * as Effect from "effect/Effect"
import type { Accepts, Exactly, Holds, Reads, Untyped } from "./assertions.ts"
import type { Differences } from "./differences.ts"
import type * as Theirs from "./theirs.ts"

type Takes<Theirs, Ours, Found> = Exactly<Differences<Theirs, Ours, "takes">, Found>
type Gives<Ours, Theirs, Found> = Exactly<Differences<Ours, Theirs, "gives">, Found>

type Open<Value extends string> = Value | (string & {})

/** `any`, of which plaid's types are full. */
type Anything = Theirs.Answer<"assetReportPdfGet">

declare enum Color {
  Red = "red",
  Blue = "blue",
  Null = "null"
}

export interface SetAside {
  readonly: Holds<Gives<{ readonly a: ReadonlyArray<{ readonly b: string }> }, { a: Array<{ b: string }> }, never>>
  undefined: Holds<Takes<{ a?: string }, { readonly a?: string | undefined }, never>>
  enums: Holds<Takes<{ a: Color.Red | Color.Blue }, { readonly a: "red" | "blue" }, never>>
  openEnums: Holds<Gives<{ readonly a: Open<"red" | "blue"> }, { a: Color }, never>>
  nullForAbsent: Holds<Gives<{ readonly a?: string | null }, { a?: string }, never>>
  moreInAnswers: Holds<Gives<{ readonly a: string; readonly b: string }, { a: string }, never>>
  moreInRequests: Holds<Takes<{ a: string }, { readonly a: string; readonly b?: string }, never>>
  anything: Holds<Gives<{ readonly a: Readonly<Record<string, unknown>> }, { a: { [key: string]: Anything } }, never>>
  unions: Holds<
    Gives<{ readonly is: "a"; readonly n: number } | { readonly is: "b" }, { is: "b" } | { is: "a"; n: number }, never>
  >
}

export interface Found {
  fieldOfARequest: Holds<
    Takes<{ a: { b?: string; c?: string } }, { readonly a: { readonly b?: string } }, "a.c: not ours">
  >
  fieldOfAnAnswer: Holds<Gives<{ readonly a: string }, { a: string; b?: string }, "b: not ours">>
  required: Holds<Takes<{ a?: string }, { readonly a: string; readonly b: string }, "a: absent" | "b: absent">>
  optional: Holds<Gives<{ readonly a?: string }, { a: string }, "a: absent">>
  nullInARequest: Holds<Takes<{ a?: string | null }, { readonly a?: string | undefined }, "a: null">>
  nullInAnAnswer: Holds<Gives<{ readonly a: string | null }, { a: string }, "a: null">>
  nullWhereItMustBe: Holds<Gives<{ readonly a?: string | null }, { a: string }, "a: absent" | "a: null">>
  nullInAList: Holds<Gives<ReadonlyArray<string | null>, Array<string>, "[]: null">>
  primitive: Holds<Takes<{ a: string }, { readonly a: number }, "a: string">>
  primitiveInAList: Holds<Gives<{ readonly a: ReadonlyArray<number> }, { a: Array<string> }, "a[]: number">>
  flag: Holds<Gives<boolean, true, ": false">>
  value: Holds<Takes<{ a: Color }, { readonly a: "red" }, 'a: "blue"' | 'a: "null"'>>
  anyString: Holds<Takes<{ a: string }, { readonly a: "red" }, "a: string">>
  valueThatTheyHaveNot: Holds<
    Gives<{ readonly a: Open<"red" | "pink"> }, { a: Color }, 'a: "pink"' | 'a: not ours "blue"'>
  >
  list: Holds<Gives<{ readonly a: ReadonlyArray<string> }, { a: string }, "a: shape">>
  set: Holds<Gives<{ readonly a: ReadonlyArray<string> }, { a: Set<string> }, "a: set">>
  inASet: Holds<Takes<Set<"a" | "b">, ReadonlyArray<"a">, ": set" | '[]: "b"'>>
  object: Holds<Takes<{ a: { b: string } }, { readonly a: string }, "a: shape">>
  values: Holds<Gives<Readonly<Record<string, string | null>>, { [key: string]: string }, "{}: null">>
  record: Holds<Takes<{ [key: string]: object }, { readonly a: object }, ": record">>
  unknown: Holds<Gives<{ readonly a: unknown }, { a: object }, "a: unknown">>
  any: Holds<Takes<{ a: Anything }, { readonly a: string }, "a: unknown">>
  nothing: Holds<Gives<never, { a: string }, ": unknown">>
  memberByItsValue: Holds<
    Gives<
      { readonly is: "a"; readonly n: number | null } | { readonly is: "b" },
      { is: "a"; n: number } | { is: "b" },
      "n: null"
    >
  >
  memberThatTheyHaveNot: Holds<Gives<{ readonly is: "a" } | { readonly is: "c" }, { is: "a" } | { is: "b" }, ": shape">>
  deep: Holds<Takes<Nested<{ a: string }>, Nested<{ readonly a: number }>, "x.x.x[].x.x[].x.x.a: string">>
}

interface Nested<T> {
  readonly x: { readonly x: { readonly x: ReadonlyArray<{ readonly x: { readonly x: Array<{ x: { x: T } }> } }> } }
}

/** An operation whose request or answer is not quite that of `accountsBalanceGet`, or of `bankTransferList`. */
type Altered<R, A = Answer> = (request: R) => Effect.Effect<A>
type Request = Parameters<typeof accountsBalanceGet>[0]
type Answer = Effect.Success<ReturnType<typeof accountsBalanceGet>>
type Account = Answer["accounts"][number]

export interface Refused {
  // @ts-expect-error plaid takes options.
  field: Holds<Accepts<"accountsBalanceGet", Altered<Omit<Request, "options">>>>
  // @ts-expect-error plaid takes a string.
  primitive: Holds<Accepts<"accountsBalanceGet", Altered<Omit<Request, "access_token"> & { access_token: number }>>>
  // @ts-expect-error plaid does not ask for one.
  required: Holds<Accepts<"accountsBalanceGet", Altered<Request & { user_id: string }>>>
  // @ts-expect-error plaid takes other products, too.
  value: Holds<Accepts<"linkTokenCreate", Altered<Omit<LinkRequest, "products"> & { products?: Array<"auth"> }>>>
  // @ts-expect-error plaid gives accounts always.
  null: Holds<Reads<"accountsBalanceGet", Altered<Request, Omit<Answer, "accounts"> & { accounts: null }>>>
  // @ts-expect-error plaid gives an item.
  fieldOfAnAnswer: Holds<Reads<"accountsBalanceGet", Altered<Request, Omit<Answer, "item">>>>
  // @ts-expect-error plaid has no such kind of account.
  valueOfAnAnswer: Holds<Reads<"accountsBalanceGet", Altered<Request, WithType<"piggy bank">>>>
  // @ts-expect-error plaid has other kinds of accounts, too.
  valueThatIsNotKnown: Holds<Reads<"accountsBalanceGet", Altered<Request, WithType<"depository" | (string & {})>>>>
  // @ts-expect-error It is excepted what bankTransferList would not take; it takes it here.
  noLongerNeeded: Holds<Accepts<"bankTransferList", Altered<Theirs.Request<"bankTransferList">>>>
  // @ts-expect-error plaid tells the type of this answer.
  untyped: Holds<Untyped<"accountsBalanceGet">>
}

type LinkRequest = Parameters<typeof linkTokenCreate>[0]

interface WithType<T> extends Omit<Answer, "accounts"> {
  readonly accounts: ReadonlyArray<Omit<Account, "type"> & { readonly type: T }>
}

/** Without an alteration there is nothing to refuse. */
export interface NotRefused {
  takes: Holds<Accepts<"accountsBalanceGet", Altered<Request>>>
  gives: Holds<Reads<"accountsBalanceGet", Altered<Request>>>
  value: Holds<Reads<"accountsBalanceGet", Altered<Request, WithType<Account["type"]>>>>
  link: Holds<Accepts<"linkTokenCreate", Altered<LinkRequest>>>
}
