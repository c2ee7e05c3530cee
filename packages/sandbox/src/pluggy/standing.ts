/** How an Item stands, as Pluggy shows it. */
import type { Item } from "@bankstream/pluggy/items"
import { formatMillis } from "./instants.ts"
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
      const { executionStatus, status, trouble } = found.outcome
      return {
        status,
        executionStatus,
        ...(status === "UPDATED" ? {} : { error: errorOf(found.outcome) }),
        ...(trouble === undefined ? {} : { statusDetail: detailOf(trouble, at) })
      }
    }
  }
}

const errorOf = ({ executionStatus, providerMessage }: Outcome) => ({
  code: executionStatus,
  message: `The run ended with ${executionStatus}`,
  ...(providerMessage === undefined ? {} : { providerMessage })
})

const detailOf = (trouble: "error" | "warning", at: string) => {
  const good = { isUpdated: true, lastUpdatedAt: at, warnings: [] }
  return {
    accounts: good,
    transactions: good,
    creditCards:
      trouble === "error"
        ? { isUpdated: false, warnings: [] }
        : { ...good, warnings: [{ code: "001", message: "Some data of the card could not be read" }] }
  }
}
