/** What broke below HTTP, told from what the transport throws. */
import { Timeout, TransportFailed } from "./reason.ts"

// Codes of Node, undici and OpenSSL that mean that no connection came about, so that nothing was sent.
const unconnected = new Set([
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

const codesOf = (cause: unknown): ReadonlyArray<string> => {
  const codes: Array<string> = []
  let current = cause
  for (let depth = 0; depth < 8 && typeof current === "object" && current !== null; depth++) {
    if ("code" in current && typeof current.code === "string") codes.push(current.code)
    current = "reason" in current && typeof current.reason === "object" && current.reason !== null
      ? current.reason
      : "cause" in current
      ? current.cause
      : undefined
  }
  return codes
}

/** The reason for a failure to get the head of an answer. */
export const ofRequest = (cause: unknown): Timeout | TransportFailed => {
  const codes = codesOf(cause)
  if (codes.includes("UND_ERR_CONNECT_TIMEOUT")) return new Timeout({ phase: "connect" })
  return new TransportFailed({
    phase: codes.some((code) => unconnected.has(code) || handshake.test(code)) ? "connect" : "request"
  })
}
