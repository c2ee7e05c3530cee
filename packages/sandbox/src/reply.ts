/** Writing a reply as HTTP: what is sent, whatever it is sent through. */
import * as Schema from "effect/Schema"
import type { Half, Reply } from "./face.ts"
import { toJson } from "./written.ts"

/** A reply as it goes over HTTP. */
export interface Written {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** All that is sent of it; undefined where there is none. */
  readonly body: Uint8Array | undefined
  /** How many bytes the body is said to have. */
  readonly length: number
  /** What happens where the body is less than is said. */
  readonly ending: Exclude<Half, "end"> | undefined
}

/** A reply as it goes over HTTP. */
export const write = (reply: Reply): Written => {
  const { half, status } = reply
  const { bytes, contentType } = hasBody(reply) ? writeBody(reply) : nothing
  const headers: Record<string, string> = contentType === undefined ? {} : { "content-type": contentType }
  // Whoever orders an answer may write them in any way.
  for (const [name, value] of Object.entries(reply.headers ?? {})) headers[name.toLowerCase()] = value
  const body = half === undefined ? bytes : bytes?.subarray(0, Math.floor(bytes.length / 2))
  return {
    status,
    headers,
    body,
    length: (half === "end" ? body : bytes)?.length ?? 0,
    ending: half === "end" ? undefined : half
  }
}

/** Whether anything is sent after the head. */
export const hasBody = ({ body, file, html, status }: Reply): boolean =>
  !isBodiless(status) && (body !== undefined || file !== undefined || html !== undefined)

/** HTTP has no body for these. */
export const isBodiless = (status: number): boolean => status === 204 || status === 205 || status === 304

const nothing = { bytes: undefined, contentType: undefined }

const writeBody = ({ body, file, html }: Reply) => {
  if (html !== undefined) return { bytes: Buffer.from(html), contentType: "text/html; charset=utf-8" }
  if (file !== undefined) return { bytes: file.bytes, contentType: file.mediaType }
  return { bytes: toJson(body), contentType: "application/json" }
}

const NAME = /^[\w!#$%&'*+.^`|~-]+$/
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/
/** How long an answer is, and how it is carried, follows from the answer. */
const OURS = /^(?:content-length|transfer-encoding)$/i

/** Headers that an answer can be ordered with. */
export const ReplyHeaders: Schema.Codec<Readonly<Record<string, string>>> = Schema.Record(
  Schema.String,
  Schema.String
).check(
  Schema.makeFilter((headers) => {
    for (const [name, value] of Object.entries(headers)) {
      if (!NAME.test(name) || OURS.test(name))
        return `expected headers that an answer can have, not ${JSON.stringify(name)}`
      if (!VALUE.test(value)) return `expected a value of ${name} that a header can have`
    }
    return undefined
  })
)

/** What a gateway in front of a provider answers with when it gets nothing from the provider itself. */
export const gatewayPage = (status: number): Reply => {
  const title = titles[status] ?? `${status} Error`
  return { status, html: `<html>\n<head><title>${title}</title></head>\n<body><h1>${title}</h1></body>\n</html>\n` }
}

const titles: Readonly<Record<number, string>> = {
  200: "Welcome",
  413: "413 Content Too Large",
  500: "500 Internal Server Error",
  502: "502 Bad Gateway",
  503: "503 Service Temporarily Unavailable",
  504: "504 Gateway Time-out"
}
