/** MoneyKit on Node: undici with a keep-alive pool and TLS 1.2 or later. */
import { layerHttpClient } from "@bankstream/core/node"
import type * as Config from "effect/Config"
import * as Layer from "effect/Layer"
import { MoneyKit } from "./moneykit.ts"

/** `MoneyKit.layerConfig` over undici. */
export const layer: Layer.Layer<MoneyKit, Config.ConfigError> = Layer.provide(MoneyKit.layerConfig, layerHttpClient)

export { layerHttpClient }
