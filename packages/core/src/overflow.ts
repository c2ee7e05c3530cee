/**
 * Values that are nested so deeply that reading them overflows the stack. That is found out where it happens: measuring
 * every answer beforehand would take as long as parsing it.
 */
import * as Cause from "effect/Cause"

/** What is told of such a value. */
export const TOO_DEEP = "expected a value that is not nested too deeply to be read"

/** Whether something thrown is the stack's overflow, by itself or as effect's parser passes it on. */
export const isOverflow = (thrown: unknown): boolean =>
  thrown instanceof RangeError ||
  (thrown instanceof Error &&
    Cause.isCause(thrown.cause) &&
    thrown.cause.reasons.some((reason) => Cause.isDieReason(reason) && reason.defect instanceof RangeError))
