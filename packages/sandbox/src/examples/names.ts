/** What fields are told by their names, which are all that a tolerant response schema says of them. */

const known = new Map<string, string>()

/** Above all names of all schemas; requests bring some of their own. */
const MOST = 10_000

/** `createdAt`, `FullName` and `created_at` in one way to write names. */
export const toSnake = (name: string): string => {
  const found = known.get(name)
  if (found !== undefined) return found
  const made = name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .toLowerCase()
  if (known.size >= MOST) known.clear()
  known.set(name, made)
  return made
}

/** What only stands in an answer when something went wrong, was undone, or goes on. */
const quiet =
  /^(?:errors?|error_\w+|unofficial_currency_code|\w+_error|causes?|warnings?|warning_\w+|failure_\w+|fail_\w+|unavailable|last_failed_update|\w*(?:redacted|deleted|removed|cancelled|canceled|disabled|revoked|returned|breached)_at|inactive_since|cancel_transaction_id|ach_return_code|invalid_cnpjs|not_found_merchants|previous_attempt_id|retry_\w+)$/

/** What a schedule of Pluggy's has beside its type and its day, when it is one that repeats. */
const repeating = /^schedule\.(?:occurrences|day_of_week|day_of_month|dates|additional_information|start_date)$/

/** Whether a field is left out where it can be. */
export const isQuiet = (name: string, owner: string): boolean => {
  const own = toSnake(name)
  return quiet.test(own) || repeating.test(`${toSnake(owner)}.${own}`)
}
