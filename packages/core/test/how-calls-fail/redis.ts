import * as Redis from "@bankstream/core/redis"
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** Whatever is built with this counts its calls in the Redis of `REDIS_URL`. */
export const sharedQuotas = Layer.unwrap(
  Effect.map(Config.Redacted("REDIS_URL"), (url) => Redis.layer({ url, prefix: "bankstream:production:" }))
)

// Plaid.layerFetch.pipe(Layer.provide(sharedQuotas))
