import type { CivilDate } from "./calendar.ts"
import type { Category } from "./model.ts"

/** What a control can say of a row. */
export interface RowPatch {
  readonly date?: CivilDate | undefined
  /** Minor units of the account's currency; money out is negative. */
  readonly minor?: number | undefined
  readonly description?: string | undefined
  readonly merchant?: string | null | undefined
  readonly category?: Category | undefined
  readonly status?: "pending" | "posted" | undefined
}

/** What a control says of a row that it makes. */
export interface NewRow extends RowPatch {
  readonly minor: number
  /** The pending row that this one is posted for. */
  readonly pendingId?: string | undefined
}

/**
 * A row within its account: four times its ordinal and its guise, or, of a row that a control made, the number of the
 * edit, negative.
 */
export type Ref = number

/** Something that a control did to the rows of an account. */
export type Edit = {
  /** Counted over all edits, from 1. */
  readonly number: number
  readonly account: number
  readonly ref: Ref
  /** Epoch milliseconds. */
  readonly at: number
} & (
  | { readonly _tag: "Create"; readonly row: NewRow }
  | { readonly _tag: "Change"; readonly patch: RowPatch }
  | { readonly _tag: "Remove" }
)

/** Edits are kept for as long as the world; somebody who makes more of them than this wants a larger world instead. */
const MOST = 100_000

/** What controls did. */
export interface Edits {
  /** How many there were so far, of rows and of everything else. */
  readonly count: () => number
  /** Of an account's rows, in their order, up to the edit with a number. */
  readonly of: (account: number, upTo: number) => ReadonlyArray<Edit>
  readonly create: (account: number, at: number, row: NewRow) => Ref
  readonly change: (account: number, ref: Ref, at: number, patch: RowPatch) => void
  readonly remove: (account: number, ref: Ref, at: number) => void
  /** The bank of a connection was read beside its times. */
  readonly refresh: (connection: number, at: number) => void
  /** The last of these reads up to an instant, among the edits up to a number. */
  readonly refreshedBefore: (connection: number, instant: number, upTo: number) => number | undefined
  /** The first of these reads from an instant on. */
  readonly refreshedAfter: (connection: number, instant: number) => number | undefined
  /** The bank of a connection lets nobody in from an instant on. */
  readonly pause: (connection: number, at: number) => void
  readonly resume: (connection: number, at: number) => void
  /** The time around an instant at which the bank let nobody in. The end is not included. */
  readonly pauseAround: (connection: number, instant: number) => Pause | undefined
}

interface Read {
  readonly number: number
  readonly at: number
}

/** A time at which a bank let nobody in. */
export interface Pause {
  readonly from: number
  /** Infinite as long as it lasts. */
  readonly until: number
}

/** Nothing was done yet. */
export const makeEdits = (): Edits => {
  const byAccount = new Map<number, Array<Edit>>()
  const reads = new Map<number, Array<Read>>()
  const pauses = new Map<number, Array<Pause>>()
  let count = 0

  const next = (): number => {
    if (count >= MOST) throw new RangeError(`the sandbox keeps ${MOST} edits and no more`)
    return ++count
  }

  const add = (edit: Edit): void => {
    const list = byAccount.get(edit.account)
    if (list === undefined) byAccount.set(edit.account, [edit])
    else list.push(edit)
  }

  return {
    count: () => count,
    of: (account, upTo) => {
      const list = byAccount.get(account) ?? []
      const last = list.at(-1)
      return last === undefined || last.number <= upTo ? list : list.filter(({ number }) => number <= upTo)
    },
    create: (account, at, row) => {
      const number = next()
      add({ _tag: "Create", number, account, ref: -number, at, row })
      return -number
    },
    change: (account, ref, at, patch) => add({ _tag: "Change", number: next(), account, ref, at, patch }),
    remove: (account, ref, at) => add({ _tag: "Remove", number: next(), account, ref, at }),
    refresh: (connection, at) => {
      const read = { number: next(), at }
      const list = reads.get(connection)
      if (list === undefined) reads.set(connection, [read])
      else list.push(read)
    },
    refreshedBefore: (connection, instant, upTo) =>
      reads.get(connection)?.findLast(({ at, number }) => at <= instant && number <= upTo)?.at,
    refreshedAfter: (connection, instant) => reads.get(connection)?.find(({ at }) => at >= instant)?.at,
    pause: (connection, from) => {
      const list = pauses.get(connection) ?? []
      if (list.at(-1)?.until === Number.POSITIVE_INFINITY) return
      pauses.set(connection, [...list, { from, until: Number.POSITIVE_INFINITY }])
    },
    resume: (connection, until) => {
      const list = pauses.get(connection) ?? []
      const last = list.at(-1)
      if (last === undefined || last.until !== Number.POSITIVE_INFINITY) return
      pauses.set(connection, [...list.slice(0, -1), { from: last.from, until }])
    },
    pauseAround: (connection, instant) =>
      pauses.get(connection)?.find(({ from, until }) => from <= instant && instant < until)
  }
}

/** What edits have made of a row. */
export interface Overlay {
  readonly created: { readonly at: number; readonly row: NewRow } | undefined
  readonly patch: RowPatch
  readonly isRemoved: boolean
  /** How many edits there were of it: two overlays of a row with the same number are the same. */
  readonly edits: number
  readonly changedAt: number | undefined
}

/** The rows of an account that edits have touched, as these leave them. */
export const overlaysOf = (edits: ReadonlyArray<Edit>): ReadonlyMap<Ref, Overlay> => {
  const overlays = new Map<Ref, Overlay>()
  for (const edit of edits) {
    const before = overlays.get(edit.ref)
    const count = (before?.edits ?? 0) + 1
    const { created, patch = {}, isRemoved = false } = before ?? {}
    const after = { created, patch, isRemoved, edits: count, changedAt: edit.at }
    switch (edit._tag) {
      case "Create":
        overlays.set(edit.ref, { ...after, created: { at: edit.at, row: edit.row }, changedAt: undefined })
        break
      case "Change":
        overlays.set(edit.ref, { ...after, patch: { ...patch, ...edit.patch } })
        break
      case "Remove":
        overlays.set(edit.ref, { ...after, isRemoved: true })
    }
  }
  return overlays
}
