/**
 * The server that clients are measured before: a process of its own, which answers with bytes that were written in
 * advance. It knows no more of HTTP than these clients say, so that it takes a fraction of the time that the fastest of
 * them takes, and what is measured is the client.
 */
import { createServer, type Socket } from "node:net"
import { pluggy, plaid } from "./rows.ts"
import { LATENCY, LIST_PAGES, LIST_SIZE, PAGE_SIZE } from "./sizes.ts"

const http = (body: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`),
    body
  ])

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

const small = http(json(plaid.small))
const account = http(json(pluggy.small))

// A key that is good for long, for the client that looks.
const jwt = [{ alg: "none" }, { exp: 4_102_444_800 }].map((part) => json(part).toString("base64url")).join(".")
const auth = http(json({ apiKey: `${jwt}.x` }))

/** The rows of every page of an update are the same bytes; only what follows them differs. */
const updateHead = json(plaid.update(plaid.rows(0, PAGE_SIZE))).subarray(0, -1)

const update = (position: number, total: number): Buffer => {
  const next = position + PAGE_SIZE
  const tail = `,"next_cursor":"cursor-${next}","has_more":${next < total},"request_id":"${plaid.requestId}"}`
  return http(Buffer.concat([updateHead, Buffer.from(tail)]))
}

const listPages = Array.from({ length: LIST_PAGES }, (_, page) => ({
  plaid: http(
    json({
      accounts: plaid.accounts,
      item: plaid.item,
      transactions: plaid.rows(page * LIST_SIZE, LIST_SIZE),
      total_transactions: LIST_PAGES * LIST_SIZE,
      request_id: plaid.requestId
    })
  ),
  pluggy: http(json(pluggy.page(page + 1, LIST_PAGES, LIST_SIZE)))
}))
const pluggyPage = http(json(pluggy.page(1, 1, PAGE_SIZE)))

const notFound = Buffer.from("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n")

const numberIn = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0)

/** An answer, and after how many milliseconds it is sent. */
const answer = (target: string, body: string): readonly [Buffer, number] => {
  const [path = "", query = ""] = target.split("?")
  switch (path) {
    case "/item/get":
      return [small, 0]
    case "/transactions/sync":
      return [update(numberIn(body, /"cursor":"cursor-(\d+)"/), numberIn(body, /"access-sandbox-(\d+)/)), 0]
    case "/transactions/get":
      return [listPages[numberIn(body, /"offset":(\d+)/) / LIST_SIZE]?.plaid ?? notFound, LATENCY]
    case "/auth":
      return [auth, 0]
    case "/transactions":
      return query.includes(`pageSize=${PAGE_SIZE}`)
        ? [pluggyPage, 0]
        : [listPages[Math.max(1, numberIn(query, /(?:^|&)page=(\d+)/)) - 1]?.pluggy ?? notFound, LATENCY]
    default:
      return path.startsWith("/accounts/") ? [account, 0] : [notFound, 0]
  }
}

const serve = (socket: Socket): void => {
  socket.setNoDelay(true)
  socket.on("error", () => socket.destroy())
  let held: Buffer = Buffer.alloc(0)
  socket.on("data", (piece) => {
    held = held.length === 0 ? piece : Buffer.concat([held, piece])
    while (true) {
      const end = held.indexOf("\r\n\r\n")
      if (end < 0) return
      const head = held.toString("latin1", 0, end)
      const whole = end + 4 + numberIn(head, /content-length: *(\d+)/i)
      if (held.length < whole) return
      const [bytes, delay] = answer(head.split(" ", 2)[1] ?? "", held.toString("utf8", end + 4, whole))
      held = held.subarray(whole)
      if (delay === 0) socket.write(bytes)
      // Effect's own clock would be work beside what is measured.
      // @effect-diagnostics-next-line globalTimers:off
      else setTimeout(() => socket.write(bytes), delay)
    }
  })
}

const server = createServer(serve).listen(0, "127.0.0.1", () => {
  const address = server.address()
  process.send?.(typeof address === "object" && address !== null ? address.port : 0)
})
// Without its parent it serves nobody.
process.on("disconnect", () => process.exit(0))
