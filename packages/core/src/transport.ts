/** What broke below HTTP, told from what the transport throws. */
import { MalformedResponse, Timeout, TransportFailed } from "./reason.ts"

/** The code of our Node transport's error for a connection that did not come about. */
export const NOT_CONNECTED = "BANKSTREAM_NOT_CONNECTED"

// Codes of Node, undici and OpenSSL that mean that no connection came about, so that nothing was sent. A reset is not
// among them: it says nothing about what the provider had read by then. (Our own transport can tell; fetch cannot.)
const unconnected = new Set([
  NOT_CONNECTED,
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"
])

const handshake = /^ERR_(?:TLS|SSL)_/

/** Codes of bytes that came, but are no HTTP, or are not compressed as they say. */
const garbled = /^(?:HPE_|Z_|ERR__ERROR_FORMAT|ERR_PADDING|UND_ERR_RES_EXCEEDED_MAX_SIZE|UND_ERR_HEADERS_OVERFLOW)/

const codesOf = (cause: unknown): ReadonlyArray<string> => {
  const codes: Array<string> = []
  let current = cause
  for (let depth = 0; depth < 8 && typeof current === "object" && current !== null; depth++) {
    if ("code" in current && typeof current.code === "string") codes.push(current.code)
    current =
      "reason" in current && typeof current.reason === "object" && current.reason !== null
        ? current.reason
        : "cause" in current
          ? current.cause
          : undefined
  }
  return codes
}

const notHttp = new MalformedResponse({ path: "", expected: "expected HTTP, in the encoding that its headers name" })

/** The reason for a failure to get the head of an answer. */
export const ofRequest = (cause: unknown): Timeout | TransportFailed | MalformedResponse => {
  const codes = codesOf(cause)
  if (codes.includes("UND_ERR_CONNECT_TIMEOUT")) return new Timeout({ phase: "connect" })
  if (codes.some((code) => garbled.test(code))) return notHttp
  return new TransportFailed({
    phase: codes.some((code) => unconnected.has(code) || handshake.test(code)) ? "connect" : "request"
  })
}

/** The reason for a failure to read the rest of an answer. */
export const ofBody = (cause: unknown): TransportFailed | MalformedResponse =>
  codesOf(cause).some((code) => garbled.test(code)) ? notHttp : new TransportFailed({ phase: "body" })
