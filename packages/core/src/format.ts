/** Strings with a format, for requests: what the contract demands is checked before anything is sent. */
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"

// Patterns are without flags: effect makes arbitrary values from such ones only.
const pattern = (expected: string, regexp: RegExp): Schema.Codec<string> =>
  Schema.String.check(Schema.isPattern(regexp, { expected }))

/** Whether `2026-01-31` is a day of the calendar: what is read of one that is not is another day, or none. */
const isDay = (date: string): boolean =>
  Option.exists(DateTime.make(`${date}T00:00:00Z`), (time) => DateTime.formatIso(time).startsWith(date))

const dated = (expected: string, regexp: RegExp): Schema.Codec<string> =>
  pattern(expected, regexp).check(
    // What is no date at all was told already.
    Schema.makeFilter((text: string) =>
      !regexp.test(text) || isDay(text.slice(0, 10)) ? undefined : `Expected ${expected}, a day of the calendar`
    )
  )

/** A civil date, as `2026-01-31`. */
export const civilDate: Schema.Codec<string> = /*#__PURE__*/ dated(
  "a date such as 2026-01-31",
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
)

/** An instant, as `2026-01-31T09:14:11Z`. */
export const instant: Schema.Codec<string> = /*#__PURE__*/ dated(
  "an instant such as 2026-01-31T09:14:11Z",
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/
)

/** A decimal, as `-12.34`: exact, since it is text. */
export const decimal: Schema.Codec<string> = /*#__PURE__*/ pattern("a decimal such as -12.34", /^-?\d+(?:\.\d+)?$/)

/** A URI with its scheme. */
export const uri: Schema.Codec<string> = /*#__PURE__*/ pattern(
  "a URI such as https://host/path",
  /^[a-zA-Z][a-zA-Z\d+.-]*:\S+$/
)

/** An e-mail address; as loose as addresses are. */
export const email: Schema.Codec<string> = /*#__PURE__*/ pattern("an e-mail address", /^[^\s@]+@[^\s@]+$/)

/** A UUID. */
export const uuid: Schema.Codec<string> = /*#__PURE__*/ pattern(
  "a UUID",
  /^[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}$/
)
