/** Writing a reply as HTTP: what is sent, whatever it is sent through. */
import type { Reply } from "./face.ts"
import { toJson } from "./written.ts"

/** A reply as it goes over HTTP. */
export interface Written {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Undefined where there is none. */
  readonly body: string | Uint8Array | undefined
}

/** A reply as it goes over HTTP. */
export const write = ({ body, file, headers = {}, html, status }: Reply): Written => {
  const as = (contentType: string, written: string | Uint8Array): Written => ({
    status,
    headers: { "content-type": contentType, ...headers },
    body: written
  })
  if (html !== undefined) return as("text/html; charset=utf-8", html)
  if (file !== undefined) return as(file.mediaType, file.bytes)
  return body === undefined ? { status, headers, body: undefined } : as("application/json", toJson(body))
}

/** What a gateway in front of a provider answers with when it gets nothing from the provider itself. */
export const gatewayPage = (status: number): Reply => {
  const title = titles[status] ?? `${status} Error`
  return { status, html: `<html>\n<head><title>${title}</title></head>\n<body><h1>${title}</h1></body>\n</html>\n` }
}

const titles: Readonly<Record<number, string>> = {
  500: "500 Internal Server Error",
  502: "502 Bad Gateway",
  503: "503 Service Temporarily Unavailable",
  504: "504 Gateway Time-out"
}
