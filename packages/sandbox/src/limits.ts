/** Rate limits: each provider's published ones, or one's own, counted in fixed windows by the sandbox's clock. */
import { read } from "@bankstream/core/field"
import type { Quota, Quotas } from "@bankstream/core/limits"
import type * as Operation from "@bankstream/core/operation"
import { quotas as moneykit } from "@bankstream/moneykit/quotas"
import { quotas as plaid } from "@bankstream/plaid/quotas"
import { quotas as pluggy } from "@bankstream/pluggy/quotas"
import * as Schema from "effect/Schema"
import type { Fields } from "./received.ts"
import type { Provider } from "./world.ts"

/** Which limits hold: none, the published ones, or so many calls of each operation a minute. */
export type LimitsOption = "off" | "documented" | number

export const LimitsOption: Schema.Codec<LimitsOption> = Schema.Union([
  Schema.Literals(["off", "documented"]),
  Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))
])

/** How a call stands to its limits. */
export interface Standing {
  /** This call is one too many. */
  readonly isOver: boolean
  /** How many calls the limit allows. */
  readonly limit: number
  /** Seconds until it counts anew. */
  readonly reset: number
}

/** The limits of one provider's operations. */
export interface Limits {
  /** Counts a call; undefined where there is no limit. A call that is one too many does not count. */
  readonly count: (operation: Operation.Any, fields: Fields, now: number) => Standing | undefined
  /** What tells a caller how it stands, in the provider's headers. */
  readonly headers: (standing: Standing) => Readonly<Record<string, string>>
  /** Other limits from now on, with nothing counted yet. */
  readonly set: (option: LimitsOption) => void
}

/** Of Plaid's environments, it is the sandbox that is simulated. */
const documented: Readonly<Record<Provider, Quotas>> = {
  plaid: plaid.sandbox,
  moneykit: moneykit.all,
  pluggy: pluggy.production
}

interface Window {
  calls: number
  readonly end: number
}

/** Windows that have ended are forgotten when there are more than these. */
const MOST_WINDOWS = 10_000

/** The limits that a provider's simulator holds its callers to. */
export const makeLimits = (provider: Provider, first: LimitsOption): Limits => {
  let option = first
  const windows = new Map<string, Window>()

  const quotasOf = (operation: Operation.Any): ReadonlyArray<Quota> => {
    if (option === "off") return []
    if (option !== "documented") return [{ limit: option, seconds: 60 }]
    return [documented[provider][operation.id] ?? []].flat()
  }

  const windowOf = (key: string, seconds: number, now: number): Window => {
    const found = windows.get(key)
    if (found !== undefined && now < found.end) return found
    if (windows.size >= MOST_WINDOWS) {
      for (const [each, { end }] of windows) if (end <= now) windows.delete(each)
    }
    const opened = { calls: 0, end: now + seconds * 1000 }
    windows.set(key, opened)
    return opened
  }

  return {
    set: (next) => {
      option = next
      windows.clear()
    },
    count: (operation, fields, now) => {
      const counts = quotasOf(operation).map((quota) => {
        const value = quota.per === undefined ? "" : String(read(fields, quota.per))
        const key = `${quota.shared ?? operation.id} ${quota.seconds} ${quota.per ?? ""} ${value}`
        const window = windowOf(key, quota.seconds, now)
        const standing = {
          isOver: window.calls >= quota.limit,
          limit: quota.limit,
          reset: Math.max(1, Math.ceil((window.end - now) / 1000))
        }
        return { window, standing }
      })
      const over = counts.find(({ standing }) => standing.isOver)
      if (over !== undefined) return over.standing
      for (const { window } of counts) window.calls++
      return counts[0]?.standing
    },
    headers: ({ isOver, limit, reset }) => {
      switch (provider) {
        case "plaid":
          // None is documented.
          return {}
        case "moneykit":
          return isOver ? { "retry-after": String(reset) } : {}
        case "pluggy":
          // Documented: Retry-After is always 60, and RateLimit-Reset is the one to go by.
          return {
            "ratelimit-limit": String(limit),
            "ratelimit-reset": String(reset),
            ...(isOver ? { "retry-after": "60" } : {})
          }
      }
    }
  }
}
