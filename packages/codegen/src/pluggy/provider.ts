/** Pluggy, as the generator knows it. */
import type { Provider } from "../provider.ts"
import { details } from "./details.ts"
import { overlay } from "./overlay.ts"
import { patches } from "./patches.ts"
import { groups, operations, replacements, schemas } from "./words.ts"

export const pluggy: Provider = {
  name: "pluggy",
  type: "Pluggy",
  title: "Pluggy",
  docs: "https://docs.pluggy.ai/reference",
  deadLinks: [],
  patches,
  overlay,
  operations,
  details,
  replacements,
  groups,
  schemas,
  renames: {
    CUSTOM: "CustomSchedule",
    DAILY: "DailySchedule",
    MONTHLY: "MonthlySchedule",
    SINGLE: "SingleSchedule",
    WEEKLY: "WeeklySchedule",
    // What the call takes is the body and the id.
    UpdateItem: "ItemsUpdateRequest"
  },
  ownHeaders: ["x-api-key"],
  // The client itself makes that call, before there is one to make it with.
  handWritten: ["auth"],
  companions: {
    items: "./item-reason.ts",
    payments: "./payment-reason.ts",
    "smart-transfers": "./payment-reason.ts",
    webhooks: "./webhook-verification.ts"
  },
  scopes: {},
  updates: {}
}
