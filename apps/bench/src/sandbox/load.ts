/** Requests as fast as they are answered: over sockets without a client, so that the client is not what is measured. */
import * as Net from "node:net"

/** A request that can be sent again and again. */
export interface Request {
  readonly method: "GET" | "POST"
  /** With the host and the port. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: object
}

/** What came of a load. */
export interface Load {
  readonly requests: number
  readonly seconds: number
  /** Of all answers, heads included. */
  readonly bytes: number
}

/** So many are on their way at a time. */
const CONNECTIONS = 16

const bytesOf = ({ body, headers, method, url }: Request): Buffer => {
  const { host, pathname, search } = new URL(url)
  const text = body === undefined ? "" : JSON.stringify(body)
  const all = {
    host,
    ...headers,
    ...(text === "" ? {} : { "content-type": "application/json", "content-length": String(Buffer.byteLength(text)) })
  }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`${method} ${pathname}${search} HTTP/1.1\r\n${head.join("")}\r\n${text}`)
}

/** Sends requests in turn until so many were answered, or so many seconds went by; any answer but 200 ends it. */
export const load = async (
  requests: ReadonlyArray<Request>,
  until: { readonly requests?: number; readonly seconds?: number }
): Promise<Load> => {
  const { requests: most = Number.POSITIVE_INFINITY, seconds = Number.POSITIVE_INFINITY } = until
  const [first] = requests
  if (first === undefined) throw new Error("nothing to send")
  const written = requests.map(bytesOf)
  const begun = performance.now()
  let sent = 0
  let answered = 0
  let bytes = 0
  const next = (): Buffer | undefined =>
    sent < most && performance.now() - begun < seconds * 1000 ? written[sent++ % written.length] : undefined

  const { hostname, port } = new URL(first.url)
  await Promise.all(
    Array.from(
      { length: CONNECTIONS },
      () =>
        new Promise<void>((resolve, reject) => {
          const socket = Net.connect(Number(port), hostname)
          const send = () => {
            const request = next()
            if (request === undefined) socket.end(resolve)
            else socket.write(request)
          }
          let head = ""
          let left: number | undefined
          socket.once("connect", send)
          socket.once("error", reject)
          socket.on("data", (data) => {
            bytes += data.length
            if (left === undefined) {
              head += data.toString("latin1")
              const end = head.indexOf("\r\n\r\n")
              if (end < 0) return
              if (!head.startsWith("HTTP/1.1 200 ")) return reject(new Error(head.slice(0, end)))
              left = Number(/^content-length: (\d+)/im.exec(head)?.[1]) - (head.length - end - 4)
              head = ""
            } else left -= data.length
            if (left > 0) return
            left = undefined
            answered++
            send()
          })
        })
    )
  )
  return { requests: answered, seconds: (performance.now() - begun) / 1000, bytes }
}
