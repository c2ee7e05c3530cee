/**
 * What is done with the webhooks of a provider, by their kind.
 *
 * A router is typed by its cases: each gets the webhook of its own kind, and what the router may fail with and needs is
 * what its cases may fail with and need.
 */
import type * as Effect from "effect/Effect"

/** A webhook that is believed. */
export interface WebhookEvent {
  /** Its kind; `Unrecognized` for one that is not known. */
  readonly _tag: string
  /** The same whenever this webhook comes again: what is done for each key once is done for each webhook once. */
  readonly dedupeKey: string
}

/** What is done with a webhook. */
export type Case<Event> = (event: Event) => Effect.Effect<unknown, unknown, unknown>

/** What is done with the webhooks of each kind. */
export type Cases<Event extends WebhookEvent> = {
  readonly [Kind in Event["_tag"]]?: Case<Extract<Event, { readonly _tag: Kind }>>
}

/** What is done with the webhooks of each kind, and with those of any other. */
export type CasesOrOtherwise<Event extends WebhookEvent> = Cases<Event> & { readonly otherwise: Case<Event> }

/** Turns away cases of kinds that there are not, such as misspelt ones, with words that the compiler shows. */
type Only<Given, Known> = { readonly [Kind in Exclude<keyof Given, keyof Known>]: "there is no webhook of this kind" }

/** What any of the cases may yield. */
type Done<Given> = Extract<
  { readonly [Kind in keyof Given]: Given[Kind] extends (event: never) => infer Result ? Result : never }[keyof Given],
  Effect.Effect<unknown, unknown, unknown>
>

// What a router yields is written out and has no name of its own: editors would show the name, and not the effect.

/** Makes routers for the webhooks of a provider. */
export interface MakeRouter<Event extends WebhookEvent> {
  <const Given extends CasesOrOtherwise<Event> & Only<Given, CasesOrOtherwise<Event>>>(
    cases: Given
  ): (
    event: Event
  ) => Effect.Effect<Effect.Success<Done<Given>>, Effect.Error<Done<Given>>, Effect.Services<Done<Given>>>
}

/** Makes routers for the webhooks of a provider that have a case for every kind. */
export interface MakeExhaustiveRouter<Event extends WebhookEvent> {
  <const Given extends Required<Cases<Event>> & Only<Given, Cases<Event>>>(
    cases: Given
  ): (
    event: Event
  ) => Effect.Effect<Effect.Success<Done<Given>>, Effect.Error<Done<Given>>, Effect.Services<Done<Given>>>
}

/** For the webhooks of a provider. */
export const makeRouter = <Event extends WebhookEvent>(): MakeRouter<Event> => route

/** For the webhooks of a provider. */
export const makeExhaustiveRouter = <Event extends WebhookEvent>(): MakeExhaustiveRouter<Event> => route

const route = <Given>(cases: Given) => {
  type Result = Effect.Effect<Effect.Success<Done<Given>>, Effect.Error<Done<Given>>, Effect.Services<Done<Given>>>
  // The types of the makers have made certain that these are cases, each for the webhooks of its own kind.
  const known = cases as Readonly<Record<string, (event: WebhookEvent) => Result>>
  return (event: WebhookEvent): Result => {
    const chosen = (Object.hasOwn(known, event._tag) ? known[event._tag] : undefined) ?? known["otherwise"]
    if (chosen === undefined) throw new Error(`The router has no case for ${event._tag}, and no otherwise.`)
    return chosen(event)
  }
}
