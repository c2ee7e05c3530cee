/** What a server can do to a client, one behaviour each. Answers give back all that the request held, as bad servers do. */
import type * as net from "node:net"
import type { Behaviour, Request } from "./server.ts"

/** An answer as bytes; its length is announced unless `headers` says otherwise. */
export const http = (
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array = ""
): Buffer => {
  const bytes = Buffer.from(body)
  const framed =
    "content-length" in headers ||
    "transfer-encoding" in headers ||
    headers["connection"] === "close" ||
    status === 204 ||
    status === 304
      ? headers
      : { ...headers, "content-length": String(bytes.length) }
  const lines = Object.entries(framed).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Whatever\r\n${lines.join("")}\r\n`), bytes])
}

/** A piece of a chunked body. */
export const chunk = (text: string | Uint8Array): Buffer => {
  const bytes = Buffer.from(text)
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")])
}

/** A head that another one follows. */
export const informational = (status: number): Buffer => Buffer.from(`HTTP/1.1 ${status} Whatever\r\n\r\n`)

/** The idempotency key that a request carries. */
export const keyOf = (request: Request): string => String(JSON.parse(request.body).idempotency_key)

export const json = { "content-type": "application/json" }
export const html = { "content-type": "text/html" }
export const chunked = { ...json, "transfer-encoding": "chunked" }

/** The answer that the calls of the lab want. */
export const good = JSON.stringify({ id: "t1" })

/** An answer of these bytes to a whole request. */
export const answer = (bytes: Uint8Array | ((request: Request) => Uint8Array)): Behaviour => ({
  at: "request",
  act: (socket, request) => void socket.write(typeof bytes === "function" ? bytes(request) : bytes)
})

/** JSON of that status. */
export const status = (code: number, body: unknown = {}, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  answer(http(code, { ...json, ...headers }, JSON.stringify(body)))

export const ok: Behaviour = answer(http(200, { ...json, "x-request-id": "req-1" }, good))

/** The provider's own error body, its explanation full of what the request held. */
export const refusal = (code: number, provider: string): Behaviour =>
  answer((request) => http(code, json, JSON.stringify({ code: provider, message: `not with ${request.text}` })))

/** A page for people, from some gateway. */
export const page = (code: number): Behaviour =>
  answer((request) => http(code, html, `<html><pre>${request.text}</pre></html>`))

/** What ends a connection without a goodbye. */
export const reset = (socket: net.Socket): void => void socket.resetAndDestroy()

/** Some bytes of an answer, and then something else. */
export const partly = (bytes: Uint8Array, then: (socket: net.Socket, raw: net.Socket) => void): Behaviour => ({
  at: "request",
  act: (socket, _, raw) => void socket.write(bytes, () => then(socket, raw))
})

/** A good answer whose body comes in single bytes, `every` milliseconds. */
export const drip = (body: string, every: number): Behaviour => ({
  at: "request",
  act: (socket) => {
    const bytes = Buffer.from(body)
    socket.write(http(200, { ...json, "content-length": String(bytes.length) }))
    let at = 0
    const timer = setInterval(() => {
      if (at < bytes.length && !socket.destroyed) socket.write(bytes.subarray(at, ++at))
      else clearInterval(timer)
    }, every)
  }
})

/** The behaviour of turn 1, and after that good answers. */
export const once =
  (behaviour: Behaviour) =>
  (turn: number): Behaviour =>
    turn === 1 ? behaviour : ok
