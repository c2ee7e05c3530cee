import type * as Operation from "@bankstream/core/operation"
import { assert, describe, it } from "@effect/vitest"
import * as HttpBody from "effect/http/HttpBody"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { readFields, type Received } from "../src/received.ts"
import { makeRouter } from "../src/routes.ts"

const operation = (more: Partial<Operation.Any> = {}): Operation.Any => ({
  id: "list",
  method: "GET",
  path: "/things/{id}",
  // As the provider packages write it: suspended, optional fields, nullable ones.
  request: Schema.suspend(() =>
    Schema.Struct({
      id: Schema.Int,
      name: Schema.optional(Schema.String),
      size: Schema.optional(Schema.NullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))),
      open: Schema.optional(Schema.Boolean),
      tags: Schema.optional(Schema.Array(Schema.String)),
      numbers: Schema.optional(Schema.Array(Schema.Finite)),
      trace: Schema.optional(Schema.String)
    })
  ),
  response: Schema.Unknown,
  replay: "safe",
  ...more
})

const received = (search: string, more: Partial<Received> = {}): Received => ({
  number: 1,
  at: 0,
  method: "GET",
  path: "/things/7",
  query: new URLSearchParams(search),
  headers: {},
  body: "",
  ...more
})

const read = (what: Operation.Any, from: Received) => Result.getOrThrow(readFields(what, { id: "7" }, from))

describe("reading a request", () => {
  it("gives path and query the types that the schema wants", () => {
    assert.deepStrictEqual(read(operation(), received("name=12&size=12&open=false")), {
      id: 7,
      name: "12",
      size: 12,
      open: false
    })
  })

  it("leaves what cannot be such a value as it is, for the schema to refuse", () => {
    assert.deepStrictEqual(read(operation(), received("size=many&open=yes")), { id: 7, size: "many", open: "yes" })
    assert.deepStrictEqual(read(operation(), received("size=")), { id: 7, size: "" })
  })

  it("reads a list from repeated parameters, or from commas where the operation writes it so", () => {
    assert.deepStrictEqual(read(operation(), received("tags=a,b&tags=c&numbers=1")), {
      id: 7,
      tags: ["a,b", "c"],
      numbers: [1]
    })
    const commas = operation({ places: { tags: "query-comma", numbers: "query-comma" } })
    assert.deepStrictEqual(read(commas, received("tags=a,b&numbers=1,2")), { id: 7, tags: ["a", "b"], numbers: [1, 2] })
  })

  it("reads headers where the operation has fields there", () => {
    const traced = operation({ places: { trace: "header" } })
    assert.deepStrictEqual(read(traced, received("trace=no", { headers: { trace: "yes" } })), { id: 7, trace: "yes" })
  })

  it("reads a form, and refuses one that is not said to be one", () => {
    const form = operation({ method: "POST", encoding: "form" })
    const headers = { "content-type": "application/x-www-form-urlencoded; charset=utf-8" }
    assert.deepStrictEqual(read(form, received("", { headers, body: "name=a+b&size=3" })), {
      id: 7,
      name: "a b",
      size: 3
    })
    const plain = readFields(form, {}, received("", { body: "name=a" }))
    assert.deepStrictEqual(plain, Result.fail("wrong-content-type"))
  })

  it("reads a body of parts, files as their bytes, and refuses one that breaks off", () => {
    const upload = operation({
      method: "POST",
      encoding: { mediaType: "multipart/form-data", write: () => HttpBody.empty }
    })
    const headers = { "content-type": 'multipart/form-data; boundary="b-1"' }
    const file = "\xff\r\n--b-2"
    const body =
      `--b-1\r\nContent-Disposition: form-data; name="name"\r\n\r\n${Buffer.from("é").toString("latin1")}\r\n` +
      `--b-1\r\ncontent-disposition: form-data; name="file"; filename="a"\r\ncontent-type: x/y\r\n\r\n${file}\r\n--b-1--\r\n`
    const fields = readFields(upload, {}, received("", { headers, body }))
    assert.deepStrictEqual(fields, Result.succeed({ name: "é", file: Buffer.from(file, "latin1") }))
    for (const wrong of [
      received("", { headers, body: body.slice(0, -10) }),
      received("", { headers: { "content-type": "multipart/form-data" }, body }),
      received("", { headers: { "content-type": "application/json" }, body: "{}" })
    ]) {
      assert.deepStrictEqual(readFields(upload, {}, wrong), Result.fail("wrong-content-type"))
    }
  })

  it("reads a JSON body and leaves the query alone, save for the fields that travel there", () => {
    const headers = { "content-type": "application/json" }
    const post = operation({ method: "POST", places: { name: "query" } })
    assert.deepStrictEqual(read(post, received("name=n&size=9", { headers, body: '{"tags":["a"]}' })), {
      id: 7,
      name: "n",
      tags: ["a"]
    })
    assert.deepStrictEqual(read(post, received("")), { id: 7 })
  })
})

describe("finding the operation", () => {
  const path = (id: string, method: Operation.Method, template: `/${string}`) =>
    operation({ id, method, path: template })
  const find = makeRouter([
    path("one", "GET", "/things/{id}"),
    path("special", "GET", "/things/special"),
    path("change", "PATCH", "/things/{id}"),
    path("parts", "GET", "/things/{id}/parts"),
    path("version", "GET", "/v2/things")
  ])

  it("prefers a literal path, tells methods apart, and decodes parameters", () => {
    const cases: ReadonlyArray<readonly [string, string, string | undefined, string | undefined]> = [
      ["GET", "/things/7", "one", "7"],
      ["GET", "/things/a%20b", "one", "a b"],
      ["GET", "/things/special", "special", undefined],
      ["PATCH", "/things/special", "change", "special"],
      ["GET", "/things/7/parts", "parts", "7"],
      ["GET", "/v2/things", "version", undefined],
      ["POST", "/things/7", undefined, undefined],
      ["GET", "/things", undefined, undefined],
      ["GET", "/things/", undefined, undefined],
      ["GET", "/things/%E0%A4%A", undefined, undefined]
    ]
    for (const [method, given, id, param] of cases) {
      const found = find(method, given)
      assert.deepStrictEqual([found?.operation.id, found?.params["id"]], [id, param], `${method} ${given}`)
    }
  })
})
