/** What the generator is told of a provider beside its document. */
import type { Overlay } from "./overlay.ts"
import type { Patch } from "./patches.ts"

export interface Provider {
  /** As in `@bankstream/plaid`. */
  readonly name: string
  /** As in `PlaidOperation`. */
  readonly type: string
  /** As in prose. */
  readonly title: string
  /** Where relative links of the document lead. */
  readonly docs: string
  /** Links of the document that lead nowhere. */
  readonly deadLinks: ReadonlyArray<string>
  /** Keyed operations whose key is certain to hold only some milliseconds later. */
  readonly repeatAfter?: Readonly<Record<string, number>>
  /** Corrections to the document. */
  readonly patches: ReadonlyArray<Patch>
  /** What the document should say of an operation and may not: keys that begin with `x-`, by operationId. */
  readonly overlay: Overlay
  /** Such keys which the document has in a meaning of its own: the overlay's hold. */
  readonly foreignKeys?: ReadonlyArray<string>
  /** One sentence for each operation, by operationId. */
  readonly operations: Readonly<Record<string, string>>
  /** More than a sentence for the calls that most apps make, by operationId. */
  readonly details: Readonly<Record<string, string>>
  /** What to use instead of a deprecated operation. */
  readonly replacements: Readonly<Record<string, string>>
  /** One line for each module. */
  readonly groups: Readonly<Record<string, string>>
  /** What is worth knowing of a schema. */
  readonly schemas: Readonly<Record<string, string>>
  /** Other names for schemas whose own is taken. */
  readonly renames: Readonly<Record<string, string>>
  /** Headers that the client sends by itself. */
  readonly ownHeaders: ReadonlyArray<string>
  /** Modules of operations that are written by hand; the catalog and the reference have them all the same. */
  readonly handWritten?: ReadonlyArray<string>
  /** Modules written by hand whose exports a generated one hands on. */
  readonly companions: Readonly<Record<string, string>>
  /** The fields that tell one kind of webhook from another, where the document's webhooks are wanted. */
  readonly webhooks?: ReadonlyArray<string>
  /** The fields of a request that name what a quota is counted by, by the quota's scope. */
  readonly scopes: Readonly<Record<string, ReadonlyArray<string>>>
  /** What an update operation is about, by operationId. */
  readonly updates: Readonly<Record<string, UpdateRemarks>>
}

/** What the document does not say of an update operation. */
export interface UpdateRemarks {
  /** The product that is waited for while there is no cursor. */
  readonly product?: string
  /** The cursor that stands for now. */
  readonly now?: string
  /** The field of the answer that says whether there are data yet, and its word for no. */
  readonly unready?: readonly [field: string, value: string]
}
