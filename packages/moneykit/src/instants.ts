/** Instants as MoneyKit writes them. */
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"

/**
 * The instant that a text of MoneyKit's names; none for a text that names none, and for null.
 *
 * Some of MoneyKit's instants have no zone (`2023-02-16T09:14:11`). They are UTC, where JavaScript by itself takes them for
 * the time of the machine that it runs on. A transaction's `datetime` is another matter: without a zone it is the time at
 * the institution, so that nothing but its day and hour there can be told of it.
 */
export const toInstant = (text: string | null | undefined): Option.Option<DateTime.Utc> => {
  const [, day, time, zone = "Z"] = INSTANT.exec(text ?? "") ?? []
  return day === undefined ? Option.none() : Option.map(DateTime.make(`${day}T${time}${zone}`), DateTime.toUtc)
}

const INSTANT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?$/
