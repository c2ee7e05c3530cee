/** What was asked, without what was left out: an answer has a key or has it not. */
export type Given<A> = A extends object ? { readonly [K in keyof A]: Given<Exclude<A[K], undefined>> } : A

/** Drops the keys that have no value, at any depth. */
export const given = <A>(value: A): Given<A> =>
  // What JSON has no word for is left out by it, and nothing of a request is other than JSON.
  JSON.parse(JSON.stringify(value)) as Given<A>
