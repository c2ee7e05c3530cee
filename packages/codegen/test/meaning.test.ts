/** What the golden schemas take and what they refuse: that they say what their documents say. */
import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { AllOfGetResponse, OwnerInput } from "./golden/all-of.ts"
import { AnswersPerhapsResponse } from "./golden/answers.ts"
import { ConstrainedInput } from "./golden/constraints.ts"
import { Values, ValuesInput } from "./golden/enums.ts"
import { Settings, SettingsInput } from "./golden/nullable.ts"
import { _1099Misc } from "./golden/odd-names.ts"
import { ParametersGetRequest, ParametersPutRequest } from "./golden/parameters.ts"
import { CountsInput, Records } from "./golden/records.ts"
import { BookInput, Folder } from "./golden/recursion.ts"
import { PayRequest } from "./golden/replay.ts"
import { Payment, PaymentInput, Shape } from "./golden/unions.ts"
import { UploadRequest } from "./golden/uploads.ts"

type Example = readonly [what: string, value: unknown]

interface Examples {
  readonly takes: ReadonlyArray<Example>
  readonly refuses: ReadonlyArray<Example>
}

const holds = (name: string, accepts: (value: unknown) => boolean, { refuses, takes }: Examples): void => {
  describe(name, () => {
    for (const [what, value] of takes) it(`takes ${what}`, () => assert.isTrue(accepts(value)))
    for (const [what, value] of refuses) it(`refuses ${what}`, () => assert.isFalse(accepts(value)))
  })
}

/** Requests are encoded, and hold no key that is not in them. */
const request = (name: string, schema: Schema.Codec<unknown>, examples: Examples): void => {
  const encode = Schema.encodeUnknownResult(schema, { onExcessProperty: "error" })
  holds(name, (value) => Result.isSuccess(encode(value)), examples)
}

/** Answers are decoded. */
const answer = (name: string, schema: Schema.Codec<unknown>, examples: Examples): void => {
  const decode = Schema.decodeUnknownResult(schema)
  holds(name, (value) => Result.isSuccess(decode(value)), examples)
}

const address = { street: "Elm St" }
const owner = { ...address, name: "June" }
const together = {
  plain: address,
  nothing: null,
  older: null,
  base: owner,
  both: { ...owner, stars: 5 },
  narrowed: { ...address, country: "US", zip: "10001" }
}
answer("allOf in an answer", AllOfGetResponse, {
  takes: [
    ["all that is put together", together],
    ["what may be null and is not", { ...together, nothing: address, older: address }],
    ["a value that its list does not have", { ...together, narrowed: { ...together.narrowed, country: "MX" } }]
  ],
  refuses: [
    ["null where nothing allows it", { ...together, plain: null }],
    ["the base alone where more is required", { ...together, base: address }],
    ["one of several references alone", { ...together, both: owner }],
    ["the base where a member requires more of it", { ...together, narrowed: { ...address, country: "US" } }]
  ]
})
request("allOf in a request", OwnerInput, {
  takes: [["what base and members check", { ...owner, zip: "10001" }]],
  refuses: [
    ["what the base refuses", { ...owner, zip: "longer than ten" }],
    ["what a member refuses", { ...owner, name: "" }]
  ]
})

const settings = { name: null, owner: null, color: null, nick: null }
request("null in a request", SettingsInput, {
  takes: [
    ["null where it is allowed", { ...settings, note: null, tags: [null] }],
    ["undefined where a field is optional", { ...settings, size: undefined }]
  ],
  refuses: [
    ["null for an optional field that does not allow it", { ...settings, size: null }],
    ["an absent field that may only be null", { name: null, owner: null, color: null }]
  ]
})
answer("null in an answer", Settings, {
  takes: [["null for any optional field", { ...settings, size: null, tags: null }]],
  refuses: [["an absent field that may only be null", { name: null, owner: null, color: null }]]
})
answer("a nullable answer", AnswersPerhapsResponse, {
  takes: [
    ["null", null],
    ["the object", { id: "1" }]
  ],
  refuses: [["another object", {}]]
})

const values = {
  named: "credit",
  short: "in",
  long: "grass",
  number: 7,
  mixed: "3_lite",
  yes: true,
  constant: "acme",
  only: "acme"
}
request("enums in a request", ValuesInput, {
  takes: [
    ["the values that are listed", values],
    ["numbers among texts", { ...values, mixed: 4.1 }]
  ],
  refuses: [
    ["another text", { ...values, short: "sideways" }],
    ["another text in a named enum", { ...values, named: "other" }],
    ["another number", { ...values, number: 8 }]
  ]
})
answer("enums in an answer", Values, {
  takes: [["values of tomorrow", { ...values, named: "x", short: "x", long: "x", number: 8, mixed: 5, only: "x" }]],
  refuses: [
    ["another type", { ...values, short: 1 }],
    ["a constant that changes", { ...values, constant: "akme" }]
  ]
})

request("records in a request", CountsInput, {
  takes: [["any keys", { a: 1, b: null }]],
  refuses: [["values of another type", { a: "1" }]]
})
answer("records in an answer", Records, {
  takes: [["any keys", { anything: { a: [1] }, texts: { a: "b" }, nested: { a: { b: 1, c: null } } }]],
  refuses: [["values of another type, however deep", { anything: {}, texts: {}, nested: { a: { b: "1" } } }]]
})

request("a union with tags in a request", PaymentInput, {
  takes: [
    ["a member by its mapped tag", { kind: "card", digits: "0000" }],
    ["a member by each of its tags", { kind: "ach", amount: 1 }]
  ],
  refuses: [
    ["the fields of another member", { kind: "card", amount: 1 }],
    ["a tag of nobody", { kind: "cash", amount: 1 }],
    ["what the member refuses", { kind: "card", digits: "four" }]
  ]
})
answer("a union with tags in an answer", Payment, {
  takes: [["what requests would refuse", { kind: "card", digits: "four" }]],
  refuses: [["the fields of another member", { kind: "wire", digits: "0000" }]]
})
answer("a union whose tags are the names of its members", Shape, {
  takes: [["a member by its name", { type: "Square", side: 1 }]],
  refuses: [["another tag", { type: "square", side: 1 }]]
})

const constrained = { text: "a", within: 1, between: 1, list: ["a"] }
request("constraints", ConstrainedInput, {
  takes: [
    ["the least", constrained],
    ["the most", { ...constrained, text: "a".repeat(60), within: 500, between: 99.9, pattern: "AB/1" }],
    [
      "formats",
      { ...constrained, date: "2026-01-31", time: "2026-01-31T09:14:11Z", email: "a@b.test", uri: "https://a.test" }
    ]
  ],
  refuses: [
    ["a text that is too short", { ...constrained, text: "" }],
    ["a text that is too long", { ...constrained, text: "a".repeat(61) }],
    ["a text of another pattern", { ...constrained, pattern: "ab/1" }],
    ["a day that no calendar has", { ...constrained, date: "2026-02-31" }],
    ["a number out of its range", { ...constrained, within: 501 }],
    ["the bound that is excluded below", { ...constrained, between: 0 }],
    ["the bound that is excluded above", { ...constrained, between: 100 }],
    ["a part of a whole number", { ...constrained, whole: 1.5 }],
    ["an empty list", { ...constrained, list: [] }],
    ["a list that repeats itself", { ...constrained, list: ["a", "a"] }],
    ["what a named text refuses", { ...constrained, alias: "ABCD" }]
  ]
})

const folder = { name: "", parent: null }
answer("a schema within itself in an answer", Folder, {
  takes: [
    ["any depth", { name: "c", parent: { name: "b", parent: folder }, files: [{ folder }], byName: { a: folder } }]
  ],
  refuses: [["what is wrong deep within", { name: "c", parent: { name: "b", parent: { name: 1, parent: null } } }]]
})
request("a schema within another that refers back to it in a request", BookInput, {
  takes: [
    [
      "what is right at any depth",
      { author: { name: { last: "A" }, books: [{ author: { name: { last: "B" }, books: [] } }] } }
    ]
  ],
  refuses: [
    [
      "what is wrong deep within",
      { author: { name: { last: "A" }, books: [{ author: { name: { last: "" }, books: [] } }] } }
    ]
  ]
})

request("odd names", _1099Misc, {
  takes: [
    [
      "every key as the document has it",
      { "@type": "a", "first-name": "a-very-long-name-indeed", class: "a", "1st": "a", 'say "hi"': "" }
    ]
  ],
  refuses: [["another key", { type: "a", "first-name": "a-very-long-name-indeed", class: "a", "1st": "a" }]]
})

request("parameters", ParametersGetRequest, {
  takes: [["those of the method before those of its path", { item_id: "1", limit: 500 }]],
  refuses: [
    ["no path parameter", { limit: 1 }],
    ["what a parameter refuses", { item_id: "1", "OAUTH-STATE-ID": "no uuid" }]
  ]
})
request("a body with the name of a parameter in it", ParametersPutRequest, {
  takes: [["it under body", { item_id: "1", body: { item_id: "2" } }]],
  refuses: [["its fields beside the parameters", { item_id: "1", note: "a" }]]
})

request("a key that the client makes", PayRequest, {
  takes: [["none", { amount: 1 }]],
  refuses: [["one that the document refuses", { amount: 1, idempotency_key: "k".repeat(51) }]]
})

request("files", UploadRequest, {
  takes: [["bytes", { file: new Uint8Array(1), purpose: "evidence", pages: [new Blob([])] }]],
  refuses: [["a text", { file: "bytes", purpose: "evidence" }]]
})
