/** Documents that cannot be carried: each is refused with the place and what is wrong there. */
import { assert, describe, it } from "@effect/vitest"
import * as Yaml from "yaml"
import type { Json } from "../src/document.ts"
import { refusalOf } from "./acme.ts"

/** A document with one call, and these paths and components beside it. */
const document = (paths: string, components = ""): Json => ({
  openapi: "3.1.0",
  info: { title: "Acme", version: "1" },
  paths: Yaml.parse(paths, { merge: true }),
  components: Yaml.parse(
    `{ schemas: { Thing: { type: object, properties: { id: { type: string } } } } }\n${components}`
  )
})

const ANSWER = `"200": { content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }`

/** A document with one call, whose words these are. */
const operation = (words: string, path = "/things/{id}", method = "post"): Json =>
  document(`
${JSON.stringify(path)}:
  ${method}:
    operationId: thingsGet
    responses: { ${ANSWER} }
    ${words.trim().replaceAll("\n", "\n    ")}`)

const ID = "{ name: id, in: path, required: true, schema: { type: string } }"

/** A document whose call has these parameters beside the path's. */
const parameters = (given: string): Json => operation(`parameters: [${ID}, ${given}]`)

/** A document whose call answers with these schemas, the first of them called Thing. */
const schemas = (given: string): Json => ({
  openapi: "3.1.0",
  info: { title: "Acme", version: "1" },
  paths: Yaml.parse(`{ /things: { get: { operationId: thingsGet, responses: { ${ANSWER} } } } }`),
  components: { schemas: Yaml.parse(given) }
})

const THING = "#/components/schemas/Thing"
const POST = "#/paths/~1things~1{id}/post"

/** A document whose call's list continues by these words. */
const pages = (words: string): Json =>
  document(`
/things:
  post:
    operationId: thingsGet
    x-pagination:
      <<: { request: { cursor: cursor }, response: { next: next }, items: [rows] }
      ${words.replaceAll(/, (?=\w+:)/g, "\n      ")}
    requestBody: { content: { application/json: { schema: { properties: { cursor: { type: string } } } } } }
    responses:
      "200":
        content:
          application/json:
            schema:
              properties:
                next: { type: string }
                rows: { type: array, items: { type: string } }
                row: { type: string }`)

const table: Readonly<Record<string, ReadonlyArray<readonly [document: Json, refusal: string]>>> = {
  "what is no document": [
    [[], "#: is no OpenAPI document"],
    ["openapi", "#: is no OpenAPI document"],
    [{ info: {} }, "#/openapi: is missing"],
    [{ swagger: "2.0" }, '#/swagger: is "2.0"; OpenAPI 3.0 and 3.1 are read'],
    [{ openapi: "4.0.0" }, '#/openapi: is "4.0.0"; OpenAPI 3.0 and 3.1 are read'],
    [{ openapi: "3.1.0", info: { title: "Acme", version: "1" } }, "#/paths: is missing"],
    [{ openapi: "3.1.0", info: { title: "Acme", version: 1 }, paths: {} }, "#/info/version: is not string"]
  ],

  references: [
    [
      schemas(`{ Thing: { properties: { a: { $ref: "#/components/schemas/None" } } } }`),
      `${THING}/properties/a: refers to #/components/schemas/None, which is not there`
    ],
    [
      schemas(`{ Thing: { properties: { a: { $ref: "other.yaml#/Thing" } } } }`),
      `${THING}/properties/a: refers to other.yaml#/Thing, which is not there`
    ],
    [
      schemas(`{ Thing: { $ref: "#/components/schemas/Other" }, Other: { $ref: "#/components/schemas/Thing" } }`),
      `${THING}: is made of itself and of nothing else`
    ],
    [
      parameters(`{ $ref: "#/components/parameters/None" }`),
      `${POST}/parameters/1: refers to #/components/parameters/None, which is not there`
    ],
    [
      operation(`requestBody: { $ref: "#/components/requestBodies/None" }`, "/things"),
      "#/paths/~1things/post/requestBody: refers to #/components/requestBodies/None, which is not there"
    ]
  ],

  schemas: [
    [schemas("{ Thing: { type: file } }"), `${THING}/type: is file, which JSON Schema has not`],
    [schemas("{ Thing: { type: 3 } }"), `${THING}/type: is not string | array`],
    [
      schemas("{ Thing: { type: object, required: [b], properties: { a: {} } } }"),
      `${THING}/required: names b, which is not among the properties`
    ],
    [
      schemas("{ Thing: { properties: { a: { enum: [null] } } } }"),
      `${THING}/properties/a/enum: has no value beside null`
    ],
    [
      schemas("{ Thing: { properties: { a: { const: {} } } } }"),
      `${THING}/properties/a/const: is neither a text nor a number nor a boolean`
    ],
    [
      schemas(`{ Thing: { properties: { a: { type: string, pattern: "(" } } } }`),
      `${THING}/properties/a/pattern: is no regular expression`
    ],
    [
      schemas("{ Thing: { properties: { a: {} }, additionalProperties: { type: string } } }"),
      `${THING}/additionalProperties: stands beside properties; an object has either fields or values by any name`
    ],
    [
      schemas("{ Thing: { properties: { a: {} }, oneOf: [{ type: string }] } }"),
      `${THING}: has alternatives beside properties or other alternatives of its own`
    ],
    [
      schemas("{ Thing: { items: { type: array, items: { prefixItems: [] } } } }"),
      `${THING}/items/items/prefixItems: is a keyword that the generator does not carry`
    ],
    [schemas("{ Thing: { not: { type: string } } }"), `${THING}/not: is a keyword that the generator does not carry`]
  ],

  "allOf and tags": [
    [
      schemas("{ Thing: { allOf: [{ type: string }, { type: object, properties: { a: {} } }] } }"),
      `${THING}: puts string and object together, which no value is`
    ],
    [
      schemas("{ Thing: { allOf: [{ oneOf: [{ type: string }] }, { anyOf: [{ type: string }] }] } }"),
      `${THING}: puts two lists of alternatives together`
    ],
    [
      schemas("{ Thing: { properties: { a: {} }, discriminator: { propertyName: a } } }"),
      `${THING}/discriminator: stands beside no alternatives`
    ],
    [
      schemas(
        `{ Thing: { oneOf: [{ $ref: "#/components/schemas/A" }], discriminator: { propertyName: kind } }, A: { properties: { a: {} } } }`
      ),
      "#/components/schemas/A: is told from others by kind, which it has not"
    ],
    [
      schemas(
        `{ Thing: { oneOf: [{ $ref: "#/components/schemas/A" }], discriminator: { propertyName: a } }, A: { properties: { a: {} } } }`
      ),
      "#/components/schemas/A: is told from others by a, which it need not have"
    ]
  ],

  calls: [
    [document(`{ /things: { get: { responses: { ${ANSWER} } } } }`), "#/paths/~1things/get: has no operationId"],
    [
      document(
        `{ /a: { get: { operationId: a-thing, responses: { ${ANSWER} } } }, /b: { get: { operationId: aThing, responses: { ${ANSWER} } } } }`
      ),
      "#/paths/~1b/get: becomes the call aThing, which something else is called too"
    ],
    [
      document(`{ /a: { get: { operationId: download, responses: { ${ANSWER} } } } }`),
      "#/paths/~1a/get: becomes the call download, which something else is called too"
    ],
    [
      operation("", "/catalog/get"),
      "#/paths/~1catalog~1get/post: has no group, or one whose module holds something else"
    ],
    [operation("", "/"), "#/paths/~1/post: has no group, or one whose module holds something else"],
    [document("{ /a: { head: {} } }"), "#/paths/~1a/head: is a keyword that the generator does not carry"],
    [document("{ /a: { $ref: b.yaml } }"), "#/paths/~1a/$ref: is a keyword that the generator does not carry"]
  ],

  parameters: [
    [operation(""), `${POST}: has no parameter id, which its path names`],
    [parameters("{ name: other, in: path, schema: {} }"), `${POST}/parameters/1: is no part of the path /things/{id}`],
    [parameters("{ name: a, in: cookie, schema: {} }"), `${POST}/parameters/1: is the cookie a; cookies are not sent`],
    [parameters("{ name: a, in: query }"), `${POST}/parameters/1: has no schema`],
    [parameters("{ name: id, in: query, schema: {} }"), `${POST}/parameters/1: is called id, and so is another`],
    [
      parameters("{ name: a, in: query, style: deepObject, schema: {} }"),
      `${POST}/parameters/1: has the style deepObject, which is not carried`
    ],
    [
      parameters("{ name: a, in: query, schema: { type: object } }"),
      `${POST}/parameters/1: is an object, which is not carried outside of a body`
    ],
    [
      parameters("{ name: a, in: header, schema: { type: array, items: { type: string } } }"),
      `${POST}/parameters/1: is a list, which is carried in a query alone`
    ],
    [
      parameters("{ name: a, in: body, schema: {} }"),
      `${POST}/parameters/1/in: is not "path" | "query" | "header" | "cookie"`
    ]
  ],

  bodies: [
    [
      operation("requestBody: { content: { application/json: {} } }", "/things", "get"),
      "#/paths/~1things/get/requestBody: stands in a GET, which is sent without a body"
    ],
    [
      operation("requestBody: { content: {} }", "/things"),
      "#/paths/~1things/post/requestBody/content: has no media type"
    ],
    [
      operation("requestBody: { content: { application/json: {}, text/csv: {} } }", "/things"),
      "#/paths/~1things/post/requestBody/content: has several media types: application/json, text/csv"
    ],
    [
      operation("requestBody: { content: { application/xml: {} } }", "/things"),
      "#/paths/~1things/post/requestBody/content: has the media type application/xml, which is not carried"
    ],
    [
      operation(
        "requestBody: { content: { application/json: { schema: { properties: { file: { type: string, format: binary } } } } } }",
        "/things"
      ),
      "#/paths/~1things/post/requestBody/content/application~1json/schema: holds a file, which is sent as multipart/form-data alone"
    ],
    [
      operation("x-idempotency-field: key", "/things"),
      "#/paths/~1things/post/x-idempotency-field: names key, which the request has not"
    ],
    [
      operation("x-exclusive: [[since, from]]", "/things"),
      "#/paths/~1things/post/x-exclusive: names since, which the request has not"
    ]
  ],

  answers: [
    [
      document(`{ /a: { get: { operationId: a, responses: { "400": {} } } } }`),
      "#/paths/~1a/get/responses: tells of no success"
    ],
    [
      document(`{ /a: { get: { operationId: a, responses: { ${ANSWER}, "204": {} } } } }`),
      "#/paths/~1a/get/responses: has several successes with different contents"
    ],
    [
      document(
        `{ /a: { get: { operationId: a, responses: { "200": { content: { application/json: { schema: { items: { type: string, format: binary } } } } } } } } }`
      ),
      "#/paths/~1a/get/responses/200/content/application~1json/schema: holds a file, which is not carried within JSON"
    ]
  ],

  lists: [
    [pages("style: sideways"), "#/paths/~1things/post/x-pagination: has the style sideways, which core has not"],
    [pages("style: offset_total"), "#/paths/~1things/post/x-pagination: does not name the request's offset"],
    [
      pages("style: cursor_has_more, request: { cursor: token }"),
      "#/paths/~1things/post/x-pagination: names token, which the request has not"
    ],
    [
      pages("style: cursor_has_more, response: { next: after }"),
      "#/paths/~1things/post/x-pagination: names after, which the response has not"
    ],
    [pages("style: cursor_has_more, items: []"), "#/paths/~1things/post/x-pagination: names no items"],
    [
      pages("style: cursor_has_more, items: [row]"),
      "#/paths/~1things/post/x-pagination: names row, which is no list of the response"
    ],
    [
      pages("style: time_window_limit"),
      "#/paths/~1things/post/x-pagination: needs x-window beside it: the row's time and id, by which the window is narrowed"
    ],
    [
      pages("style: after_id_has_more, request: { after: cursor }"),
      "#/paths/~1things/post/x-pagination: does not name the id that follows"
    ]
  ],

  names: [
    [
      schemas(
        `{ Thing: { required: [a, b], properties: { a: { $ref: "#/components/schemas/a-b" }, b: { $ref: "#/components/schemas/AB" } } }, a-b: { type: object }, AB: { type: object } }`
      ),
      "#/components/schemas/a-b: becomes the type AB, which AB is called too; give it another name among the provider's renames"
    ],
    [
      schemas(`{ Thing: { properties: { a: { $ref: "#/components/schemas/Upload" } } }, Upload: { type: object } }`),
      "#/components/schemas/Upload: becomes the type Upload, which something else is called too; give it another name among the provider's renames"
    ],
    [
      schemas(`{ Thing: { type: object }, ThingsGetRequest: { type: object } }`),
      "#/paths/~1things/get: needs the type ThingsGetRequest, and a schema has that name"
    ]
  ]
}

for (const [what, cases] of Object.entries(table)) {
  describe(`refused, with its place: ${what}`, () => {
    for (const [document, refusal] of cases) {
      it(refusal, async () => {
        assert.strictEqual(await refusalOf(document), refusal)
      })
    }
  })
}
