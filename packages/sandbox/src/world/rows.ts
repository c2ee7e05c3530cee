import { DAY_MILLIS, formatDay, parseDay } from "./calendar.ts"
import type { NewRow, Overlay, Ref } from "./edits.ts"
import type { Ids } from "./ids.ts"
import type { Ledger } from "./ledger.ts"
import { GUISE_KINDS, type Life, presenceOf } from "./lives.ts"
import type { Account, Transaction } from "./model.ts"
import { money } from "./money.ts"
import { HABITS } from "./spending.ts"
import { guiseOf, ordinalOf, refOf, type View, type Views } from "./views.ts"

/** What a row does to the balance of its account. */
export interface Effect {
  readonly minor: number
  readonly isPending: boolean
}

/** The rows behind refs. */
export interface Rows {
  /** A row that is there in a view. */
  readonly row: (view: View, ref: Ref) => Transaction
  /** Those of a view that are not posted. */
  readonly pending: (view: View) => ReadonlyArray<Ref>
  readonly effect: (view: View, ref: Ref) => Effect
  /** Two numbers that differ where the row has changed from one view to the other. */
  readonly version: (view: View, ref: Ref) => number
  readonly idOf: (account: Account, ref: Ref) => string
  /** What an id says, whether or not such a row is there. */
  readonly read: (id: string) => { readonly account: number; readonly ref: Ref } | undefined
}

const MADE = "made"

/** The rows of a ledger. `linkedAt` is when an account's connection was made: nothing came to light before. */
export const makeRows = (ids: Ids, ledger: Ledger, views: Views, linkedAt: (account: Account) => number): Rows => {
  const idOf: Rows["idOf"] = (account, ref) =>
    ref < 0
      ? ids.of(account.provider, MADE, account.number, -ref)
      : ids.of(account.provider, GUISE_KINDS[guiseOf(ref)], account.number, ordinalOf(ref))

  const madeRow = (account: Account, ref: Ref, at: number, made: NewRow, overlay: Overlay): Transaction => {
    const row = { ...made, ...overlay.patch }
    const {
      category = "shopping",
      date = formatDay(Math.floor(at / DAY_MILLIS)),
      description = "Made by a control"
    } = row
    const day = parseDay(date) ?? 0
    return {
      id: idOf(account, ref),
      accountId: account.id,
      date,
      instant: Math.min(at, day * DAY_MILLIS + NOON - account.institution.utcOffset * 60_000),
      amount: money(overlay.patch.minor ?? made.minor, account.currency),
      description,
      rawDescription: description.toUpperCase(),
      merchant: row.merchant ?? null,
      category,
      channel: HABITS[category].channel,
      status: row.status ?? "posted",
      pendingId: made.pendingId ?? null,
      createdAt: at,
      updatedAt: overlay.changedAt ?? at
    }
  }

  const row: Rows["row"] = (view, ref) => {
    const { account, readAt } = view
    const overlay = view.overlays.get(ref)
    if (ref < 0) {
      if (overlay?.created === undefined) throw new RangeError(`no control made row ${-ref} of account ${account.id}`)
      return madeRow(account, ref, overlay.created.at, overlay.created.row, overlay)
    }
    const ordinal = ordinalOf(ref)
    const guise = guiseOf(ref)
    const booking = ledger.bookingAt(account, ordinal)
    const { life } = booking
    const { isCorrected, isPending, minor } = views.conditionOf(view, ref, life, booking.minor)
    const patch = overlay?.patch ?? {}
    const category = patch.category ?? booking.category

    const seenAt = (instant: number) => Math.max(linkedAt(account), views.firstRead(account, instant))
    const createdAt = seenAt(presenceOf(life, guise)?.from ?? booking.instant)
    const turnedAt = guise === 0 ? seenAt(lastTurn(life, readAt) ?? createdAt) : createdAt

    return {
      id: idOf(account, ref),
      accountId: account.id,
      date: patch.date ?? formatDay(booking.day),
      instant: booking.instant,
      amount: money(patch.minor ?? minor, account.currency),
      description: patch.description ?? (isCorrected ? booking.description : booking.rawDescription),
      rawDescription: booking.rawDescription,
      merchant: patch.merchant !== undefined ? patch.merchant : isCorrected ? booking.merchant : null,
      category,
      channel: HABITS[category].channel,
      status: patch.status ?? (isPending ? "pending" : "posted"),
      pendingId: guise === 0 && life.isRenamed ? idOf(account, refOf(ordinal, 1)) : null,
      createdAt,
      updatedAt: Math.max(turnedAt, overlay?.changedAt ?? turnedAt)
    }
  }

  const effect: Rows["effect"] = (view, ref) => {
    const { account } = view
    const overlay = view.overlays.get(ref)
    const { minor, status } = { ...overlay?.created?.row, ...overlay?.patch }
    if (ref < 0) return { minor: minor ?? 0, isPending: status === "pending" }
    const ordinal = ordinalOf(ref)
    const entry = ledger.entryAt(account, ordinal)
    const condition = views.conditionOf(view, ref, ledger.lifeAt(account, ordinal), entry.minor)
    return {
      minor: minor ?? condition.minor,
      isPending: status === undefined ? condition.isPending : status === "pending"
    }
  }

  return {
    row,
    effect,
    idOf,
    // Only rows of the days that are listed can be pending.
    pending: (view) =>
      Array.from(view.listed.values()).flatMap((refs) => refs.filter((ref) => effect(view, ref).isPending)),
    version: (view, ref) => {
      const edits = view.overlays.get(ref)?.edits ?? 0
      if (ref < 0) return edits
      const ordinal = ordinalOf(ref)
      const { isCorrected, isPending } = views.conditionOf(view, ref, ledger.lifeAt(view.account, ordinal), 0)
      return edits * 4 + (isPending ? 2 : 0) + (isCorrected ? 1 : 0)
    },
    read: (id) => {
      for (const [guise, kind] of GUISE_KINDS.entries()) {
        const parts = ids.read(kind, id)
        if (parts !== undefined) return { account: parts.n, ref: parts.m * GUISE_KINDS.length + guise }
      }
      const made = ids.read(MADE, id)
      return made === undefined ? undefined : { account: made.n, ref: -made.m }
    }
  }
}

/** When a row changed last, at its bank. */
const lastTurn = ({ correctedAt, postedAt }: Life, until: number): number | undefined => {
  if (correctedAt !== undefined && correctedAt <= until) return correctedAt
  return postedAt <= until ? postedAt : undefined
}

const NOON = 12 * 3_600_000
