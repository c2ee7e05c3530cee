/** Writing a reply as HTTP. */
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import type { Reply } from "./face.ts"

/** A reply as it goes over HTTP. */
export const write = (reply: Reply): HttpServerResponse.HttpServerResponse => {
  const options = { status: reply.status, headers: reply.headers ?? {} }
  if (reply.html !== undefined) {
    return HttpServerResponse.text(reply.html, { ...options, contentType: "text/html; charset=utf-8" })
  }
  return reply.body === undefined
    ? HttpServerResponse.empty(options)
    : HttpServerResponse.text(JSON.stringify(reply.body), { ...options, contentType: "application/json" })
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
