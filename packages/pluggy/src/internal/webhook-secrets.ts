/**
 * The service `WebhookSecrets` by its key alone, so that the modules of operations, and a catalog of all of them, can be
 * loaded without the settings that its layers are built from.
 */
import type * as Secrets from "@bankstream/core/webhook-secret"
import * as Context from "effect/Context"
import type { WebhookSecrets } from "../webhook-secrets.ts"

export const KEY = "@bankstream/pluggy/WebhookSecrets"

export const webhookSecrets: Context.Key<WebhookSecrets, Secrets.WebhookSecrets> = /*#__PURE__*/ Context.Service<
  WebhookSecrets,
  Secrets.WebhookSecrets
>(KEY)
