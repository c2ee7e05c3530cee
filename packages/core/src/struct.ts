/**
 * Schemas of objects whose type is an interface that stands beside them.
 *
 * `Schema.Struct` infers a type from its fields, and comparing that with the interface is most of what the compiler does
 * in a package that has thousands of both. `struct` compares field by field with what the interface says, asks no more of
 * a field than its two types, and so takes a fifth of the time; and the field that differs is the one that is told.
 *
 * What is built is effect's own: a `Schema.Struct`, when it is first needed.
 */
import * as Schema from "effect/Schema"

/** A schema, as far as its types go. */
interface Typed<out Type, out Encoded = Type> {
  readonly Type: Type
  readonly Encoded: Encoded
}

/** The schema of a field that may be missing; no schema by itself. */
export interface Optional<out Type, out Encoded = Type> {
  readonly "~optional": Typed<Type, Encoded>
}

type Field<Type> = undefined extends Type ? Optional<Type> : Typed<Type>

/** The schemas of an object's fields. */
export type Fields<A> = { readonly [Name in keyof A]-?: Field<A[Name]> }

/** Fields of which an object may have no more than one; the first that is given holds, and the others are refused. */
type Alone<A> = ReadonlyArray<ReadonlyArray<keyof A & string>>

/** The schema of an object of this type. */
export const struct = <A>(fields: () => Fields<A>, alone: Alone<A> = []): Schema.Codec<A> =>
  // Built of the same fields: each was compared with its own in A.
  Schema.suspend(() =>
    held(Schema.Struct(fields() as unknown as Schema.Struct.Fields), alone)
  ) as unknown as Schema.Codec<A>

const held = (schema: Schema.Struct<Schema.Struct.Fields>, alone: Alone<never>): Schema.Top =>
  alone.length === 0
    ? schema
    : schema.check(
        Schema.makeFilter((value: Readonly<Record<string, unknown>>) =>
          alone.flatMap((names: ReadonlyArray<string>) => {
            const [first, ...others] = names.filter((name) => value[name] !== undefined)
            return others.map((name) => ({ path: [name], issue: `Expected none, because ${first} is given` }))
          })
        )
      )

// Typed asks less of a schema than there is, so that the compiler has less to compare: each is a schema all the same.

/** A field that may be left out, or be undefined. */
export const optional = <S extends Typed<unknown>>(
  schema: S
): Optional<S["Type"] | undefined, S["Encoded"] | undefined> =>
  Schema.optional(schema as unknown as Schema.Top) as unknown as Optional<S["Type"], S["Encoded"]>

/** A field that may be missing. */
export const optionalKey = <S extends Typed<unknown>>(schema: S): Optional<S["Type"], S["Encoded"]> =>
  Schema.optionalKey(schema as unknown as Schema.Top) as unknown as Optional<S["Type"], S["Encoded"]>

/** A value or null. */
export const nullOr = <S extends Typed<unknown>>(schema: S): Schema.Codec<S["Type"] | null, S["Encoded"] | null> =>
  Schema.NullOr(schema as unknown as Schema.Codec<S["Type"], S["Encoded"]>)
