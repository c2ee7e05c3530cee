import { assert, describe, it } from "@effect/vitest"
import * as Transport from "../src/transport.ts"

/** An error as Node makes it, within as many others as there are `wrappers`. */
const failure = (properties: object, ...wrappers: ReadonlyArray<object>): Error =>
  wrappers.reduce<Error>(
    (cause, wrapper) => Object.assign(new Error("wrapper", { cause }), wrapper),
    Object.assign(new Error("inner"), properties)
  )

const phaseOf = (cause: unknown): string => {
  const reason = Transport.ofRequest(cause)
  return reason._tag === "MalformedResponse" ? reason._tag : `${reason._tag} ${reason.phase}`
}

// What the fault lab cannot make happen, or not on every machine; the rest is tested there with sockets.
describe("a failure to get an answer", () => {
  const table: ReadonlyArray<readonly [name: string, cause: unknown, expected: string]> = [
    ["a host that no route leads to", failure({ code: "EHOSTUNREACH", syscall: "connect" }), "TransportFailed connect"],
    [
      "a host to which the route was lost while it was answering",
      failure({ code: "EHOSTUNREACH", syscall: "read" }),
      "TransportFailed request"
    ],
    [
      "a connection that the system gave up on",
      failure({ code: "ETIMEDOUT", syscall: "connect" }),
      "TransportFailed connect"
    ],
    ["a connection that fell silent", failure({ code: "ETIMEDOUT", syscall: "read" }), "TransportFailed request"],
    ["a reset while connecting", failure({ code: "ECONNRESET", syscall: "connect" }), "TransportFailed connect"],
    ["a reset", failure({ code: "ECONNRESET", syscall: "read" }), "TransportFailed request"],
    [
      "several addresses, none of which can be reached",
      Object.assign(new AggregateError([failure({ code: "ENETUNREACH", syscall: "connect" })]), {
        code: "ENETUNREACH"
      }),
      "TransportFailed connect"
    ],
    ["a name that the resolver is too busy for", failure({ code: "EAI_AGAIN" }), "TransportFailed connect"],
    ["a certificate from the future", failure({ code: "CERT_NOT_YET_VALID" }), "TransportFailed connect"],
    ["a certificate of somebody else", failure({ code: "ERR_TLS_CERT_ALTNAME_INVALID" }), "TransportFailed connect"],
    [
      "no version of TLS in common",
      failure({ code: "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION" }),
      "TransportFailed connect"
    ],
    [
      "a record of TLS that was changed on its way",
      failure({ code: "ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC" }),
      "TransportFailed request"
    ],
    [
      "what our connector says, whatever the cause",
      failure({ code: "ECONNRESET", syscall: "read" }, { code: Transport.NOT_CONNECTED }),
      "TransportFailed connect"
    ],
    [
      "a connect timeout, within what our connector says",
      failure({ code: "UND_ERR_CONNECT_TIMEOUT" }, { code: Transport.NOT_CONNECTED }),
      "Timeout connect"
    ],
    ["what Node's own parser says", failure({ code: "HPE_INVALID_CONSTANT" }), "MalformedResponse"],
    ["what undici's parser says", failure({ name: "HTTPParserError" }), "MalformedResponse"],
    ["a parser that wanted more", failure({ code: "HPE_INVALID_EOF_STATE" }), "TransportFailed request"],
    [
      "undici's parser that wanted more",
      failure({ name: "HTTPParserError", message: "not HTTP/1.1 (Invalid EOF state)" }),
      "TransportFailed request"
    ],
    ["nothing known", failure({ code: "EWHATEVER" }), "TransportFailed request"],
    ["nothing at all", undefined, "TransportFailed request"]
  ]
  for (const [name, cause, expected] of table) {
    it(`${name}: ${expected}`, () => {
      assert.strictEqual(phaseOf(cause), expected)
      assert.strictEqual(phaseOf(failure({}, { cause }, {})), expected, "also as the cause of other errors")
    })
  }
})
