/** Plaid on Node: undici with a keep-alive pool and TLS 1.2 or later. */
import { layerHttpClient } from "@bankstream/core/node"
import type * as Config from "effect/Config"
import * as Layer from "effect/Layer"
import { Plaid } from "./plaid.ts"

/** `Plaid.layerConfig` over undici. */
export const layer: Layer.Layer<Plaid, Config.ConfigError> = Layer.provide(Plaid.layerConfig, layerHttpClient)

export { layerHttpClient }
