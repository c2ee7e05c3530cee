/** Plaid's contract, where it lies beside the repository. */
import * as Contract from "@bankstream/contract/contract"

interface Paginated {
  readonly style: string
  readonly request: Readonly<Partial<Record<"cursor" | "offset" | "after" | "limit", string>>>
  readonly response: Readonly<Partial<Record<"next" | "next_max_of" | "has_more" | "total", string>>>
  readonly items: ReadonlyArray<string>
  readonly count?: { readonly max: number }
}

/** An operation of Plaid's contract. */
export interface Described extends Contract.Described {
  readonly responses: Readonly<Record<string, Contract.DescribedAnswer>>
  readonly "x-group": string
  readonly "x-replayable": boolean
  readonly "x-idempotency-field"?: string
  readonly "x-pagination"?: Paginated
  readonly "x-binary"?: string
}

/** The contract; undefined, with a remark, where it is not there. */
export const readContract = (): Contract.Contract<Described> | undefined => Contract.readContract("plaid")
