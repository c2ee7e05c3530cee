/** What broke below HTTP, told from what the transport throws. */
import { MalformedResponse, Timeout, TransportFailed } from "./reason.ts"

/** The code of our Node transport's error for a connection that did not come about. */
export const NOT_CONNECTED = "BANKSTREAM_NOT_CONNECTED"

/** The code of our Node transport's error for a body that is not compressed as its headers say. */
export const NOT_DECODED = "BANKSTREAM_NOT_DECODED"

/**
 * Signs that no connection came about, so that nothing was sent. Our own transport says so itself; for `fetch` these are
 * codes that Node and OpenSSL have for nothing else. A reset is not among them, nor are most failures of TLS: they may
 * as well come after the request, and then a repeat could act twice.
 */
const unconnected = [
  new RegExp(`^${NOT_CONNECTED}$`),
  // The system call that failed.
  /^syscall (?:connect|getaddrinfo)$/,
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EADDRNOTAVAIL)$/,
  // Certificates are checked before anything is sent.
  /^(?:CERT_|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF)|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$)/,
  /^ERR_TLS_CERT_ALTNAME_INVALID$/,
  // The two sides found no version or cipher in common.
  /^ERR_SSL_.*(?:HANDSHAKE_FAILURE|PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL)$/
]

/** Signs of bytes that came, but are no HTTP, or are not compressed as they say. (undici's parser errors have a name only.) */
const garbled = new RegExp(
  `^(?:${NOT_DECODED}$|HTTPParserError$|HPE_|Z_|ZSTD_|ERR__ERROR_FORMAT|ERR_PADDING|UND_ERR_HEADERS_OVERFLOW$)`
)

/** The parser's word for a connection that ended too early. */
const cutOff = /^HPE_INVALID_EOF_STATE$|Invalid EOF state/

/** What an error and its causes say of themselves: their codes, the system calls that failed, the parser's name. */
const signsOf = (cause: unknown): ReadonlyArray<string> => {
  const signs: Array<string> = []
  let current = cause
  for (let depth = 0; depth < 8 && typeof current === "object" && current !== null; depth++) {
    if ("code" in current && typeof current.code === "string") signs.push(current.code)
    if ("syscall" in current && typeof current.syscall === "string") signs.push(`syscall ${current.syscall}`)
    if ("name" in current && current.name === "HTTPParserError") {
      signs.push("message" in current && cutOff.test(String(current.message)) ? "HPE_INVALID_EOF_STATE" : current.name)
    }
    current =
      "reason" in current && typeof current.reason === "object" && current.reason !== null
        ? current.reason
        : "cause" in current
          ? current.cause
          : // Connecting to several addresses failed for each of them.
            "errors" in current && Array.isArray(current.errors)
            ? current.errors[0]
            : undefined
  }
  return signs
}

const isGarbled = (signs: ReadonlyArray<string>): boolean =>
  signs.some((sign) => garbled.test(sign)) && !signs.some((sign) => cutOff.test(sign))

const notHttp = new MalformedResponse({ path: "", expected: "expected HTTP, in the encoding that its headers name" })

/** The reason for a failure to get the head of an answer. */
export const ofRequest = (cause: unknown): Timeout | TransportFailed | MalformedResponse => {
  const signs = signsOf(cause)
  if (signs.includes("UND_ERR_CONNECT_TIMEOUT")) return new Timeout({ phase: "connect" })
  if (isGarbled(signs)) return notHttp
  return new TransportFailed({
    phase: signs.some((sign) => unconnected.some((pattern) => pattern.test(sign))) ? "connect" : "request"
  })
}

/** The reason for a failure to read the rest of an answer. */
export const ofBody = (cause: unknown): TransportFailed | MalformedResponse =>
  isGarbled(signsOf(cause)) ? notHttp : new TransportFailed({ phase: "body" })
