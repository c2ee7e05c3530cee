/** Pluggy on Node: undici with a keep-alive pool and TLS 1.2 or later. */
import { layerHttpClient } from "@bankstream/core/node"
import type * as Config from "effect/Config"
import * as Layer from "effect/Layer"
import { Pluggy } from "./pluggy.ts"

/** `Pluggy.layerConfig` over undici. */
export const layer: Layer.Layer<Pluggy, Config.ConfigError> = Layer.provide(Pluggy.layerConfig, layerHttpClient)

export { layerHttpClient }
