/**
 * Where a type gives what another one does not take: each place as a path with what is wrong there, `never` when there is
 * none. Compilers find types assignable that lack an optional field; here every field counts.
 *
 * A path is `accounts[].balances.current`, `{}` is each value of a record, and behind it stands one of
 *
 * - `null`: null may be given and is not taken
 * - `absent`: it may be left out, or is not there at all, and has to be there
 * - `not ours`: plaid has the field, or this value of an enum, and we have not
 * - `"DAILY"`, `string`, `number`: this value or kind of value may be given and is not taken
 * - `set`: one has a list where the other one has a `Set`
 * - `shape`: a list, an object or a plain value, each against another one of them
 * - `record`: any keys may be given, and certain ones are taken
 * - `unknown`: anything may be given
 *
 * What is set aside: readonly; undefined, also as an optional field's value; that our enums are open; that plaid's are
 * TypeScript enums, whose strings count; and, in answers, null for a field that both sides may leave out. Where plaid
 * says `any` of an answer there is nothing to compare.
 */

/** Who gives: plaid's users their requests (`takes`: what our operation takes), or our operations their answers. */
export type Side = "takes" | "gives"

/** What is wrong with `Given` for who wants `Wanted`. */
export type Differences<Given, Wanted, S extends Side> = [Given] extends [never]
  ? ": unknown"
  : Trimmed<Any<Given, Wanted, S>>

type Any<Given, Wanted, S extends Side> = unknown extends Wanted
  ? never
  : unknown extends Given
    ? ": unknown"
    :
        | (null extends Given ? (null extends Wanted ? never : ": null") : never)
        | Present<Exclude<Given, null | undefined>, Exclude<Wanted, null | undefined>, S>

type Present<Given, Wanted, S extends Side> = [Given] extends [Plain]
  ?
      | Values<Text<Closed<Given>>, Text<Closed<Wanted>>>
      | (S extends "gives" ? Unlisted<Listed<Given>, Listed<Wanted>> : never)
  : IsUnion<Given> extends true
    ? Members<Given, Wanted, S>
    : IsUnion<Wanted> extends true
      ? Members<Given, Wanted, S>
      : [Given] extends [List<infer A>]
        ? [Wanted] extends [List<infer B>]
          ? Below<"[]", Any<A, B, S>> | ([Given | Wanted] extends [ReadonlyArray<unknown>] ? never : ": set")
          : ": shape"
        : [Wanted] extends [Plain | List<unknown>]
          ? ": shape"
          : Fields<Given, Wanted, S>

type Plain = string | number | boolean
type List<T> = ReadonlyArray<T> | ReadonlySet<T>

/** The values that are not taken. */
type Values<Given, Wanted> = Given extends Wanted ? never : Given extends Plain ? `: ${Shown<Given>}` : never

/** The values of plaid's enum that our open one does not list. plaid's generator writes null as a value of that name. */
type Unlisted<Ours, Theirs> = [Ours] extends [never]
  ? never
  : Exclude<Theirs, Ours | "null"> extends infer Value
    ? Value extends string
      ? `: not ours "${Value}"`
      : never
    : never

type Shown<Value extends Plain> = string extends Value
  ? "string"
  : number extends Value
    ? "number"
    : Value extends string
      ? `"${Value}"`
      : `${Value}`

/** An enum's strings, and all other values as they are. */
type Text<Value> = Value extends string ? `${Value}` : Value

/** An open enum's known values, and all other values as they are. */
type Closed<Value> = [Known<Extract<Value, string>>] extends [never] ? Value : Known<Value>
type Listed<Enum> = Text<Known<Extract<Enum, string>>>
type Known<Value> = Value extends string ? (string extends Value ? never : Value) : Value

/** Each member has to be taken by one of the other's members. */
type Members<Given, Wanted, S extends Side> = Given extends unknown
  ? Nearest<Wanted extends unknown ? [Present<Given, Wanted, S>] : never>
  : never

/** Nothing when one of the tries went well; otherwise those that no value told apart, as a discriminator's would. */
type Nearest<Tries> = true extends (Tries extends [never] ? true : never)
  ? never
  : [Akin<Tries>] extends [never]
    ? ": shape"
    : Akin<Tries>
type Akin<Tries> = Tries extends [infer Found]
  ? [Extract<Found, `${string}: "${string}"`>] extends [never]
    ? Found
    : never
  : never

type IsUnion<T, Whole = T> = T extends unknown ? ([Whole] extends [T] ? false : true) : never

type Fields<Given, Wanted, S extends Side> = string extends keyof Wanted
  ? Below<"{}", Any<Given[keyof Given], Wanted[keyof Wanted], S>>
  : string extends keyof Given
    ? [keyof Wanted] extends [never]
      ? never
      : ": record"
    :
        | Shared<Given, Wanted, keyof Given & keyof Wanted, S>
        | Field<NotOurs<Given, Wanted, S>, ": not ours">
        | Field<Exclude<Required<Wanted>, Required<Given> | NotOurs<Given, Wanted, S>>, ": absent">

type NotOurs<Given, Wanted, S extends Side> = S extends "takes"
  ? Exclude<keyof Given, keyof Wanted>
  : Exclude<keyof Wanted, keyof Given>

type Shared<Given, Wanted, Key extends keyof Given & keyof Wanted, S extends Side> = {
  [K in Key]: Field<K, Any<Tolerated<Given, Wanted, K, S>, Wanted[K], S>>
}[Key]

/** A field's value; in answers null is a way to leave out what may be left out. */
type Tolerated<Given, Wanted, K extends keyof Given & keyof Wanted, S extends Side> = S extends "gives"
  ? K extends Required<Given> | Required<Wanted>
    ? Given[K]
    : Exclude<Given[K], null>
  : Given[K]

/** The keys that have to be there. */
type Required<T> = { [K in keyof T]-?: {} extends Pick<T, K> ? never : K }[keyof T]

type Field<Key, Rest> = Key extends string ? Below<`.${Key}`, Rest> : never
type Below<Step extends string, Rest> = Rest extends string ? `${Step}${Rest}` : never
type Trimmed<Path> = Path extends `.${infer Rest}` ? Rest : Path
