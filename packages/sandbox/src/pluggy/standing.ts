/** How an Item stands, as Pluggy shows it. */
import type { Item } from "@bankstream/pluggy/items"
import { formatMillis } from "./instants.ts"
import type { Detail } from "./products.ts"
import { type Outcome, type Stand, writeQuestion } from "./runs.ts"

/** What an Item shows of how its run stands. `page` is where its user is sent to. */
export const writeStand = (
  found: Stand,
  at: string,
  page: string
): Pick<Item, "error" | "executionStatus" | "parameter" | "status" | "statusDetail" | "userAction"> => {
  switch (found._tag) {
    case "Running":
      return { status: "UPDATING", executionStatus: found.step }
    case "Waiting": {
      const shown = writeQuestion(found.question, formatMillis(found.until), page)
      return { ...shown, executionStatus: shown.status }
    }
    case "Over": {
      const { executionStatus, missing = [], status, warned = [] } = found.outcome
      return {
        status,
        executionStatus,
        ...(status === "UPDATED" ? {} : { error: errorOf(found.outcome) }),
        ...(missing.length + warned.length === 0 ? {} : { statusDetail: detailOf(missing, warned, at) })
      }
    }
  }
}

const errorOf = ({ executionStatus, providerMessage }: Outcome) => ({
  code: executionStatus,
  message: `The run ended with ${executionStatus}`,
  ...(providerMessage === undefined ? {} : { providerMessage })
})

/** What is told of each product, where one of them was not read as it should be. */
const detailOf = (missing: ReadonlyArray<Detail>, warned: ReadonlyArray<Detail>, at: string) => {
  const good = { isUpdated: true, lastUpdatedAt: at, warnings: [] }
  const warnings = [{ code: "001", message: "Some of the data could not be read" }]
  return {
    accounts: good,
    creditCards: good,
    transactions: good,
    ...Object.fromEntries(missing.map((detail) => [detail, { isUpdated: false, warnings: [] }])),
    ...Object.fromEntries(warned.map((detail) => [detail, { ...good, warnings }]))
  }
}
