/** The process of a client: it gets the client's name and the server's address, and does what its parent tells it to. */
import * as Schema from "effect/Schema"
import { type ClientName, clientNames, clients } from "./clients.ts"
import type { Client } from "./clients/client.ts"
import { Task, type Cost } from "./task.ts"

const Arguments = Schema.Tuple([Schema.Literals(clientNames), Schema.String])
const [name, url] = Schema.decodeUnknownSync(Arguments)(process.argv.slice(2))

const heapOf = (kind: Task["kind"]): number => {
  // Where the heap is not measured it is left as it is: a collection would have it grow anew within what is timed.
  if (kind === "sync" || kind === "list") globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

const run = async (client: Client, { amount, kind, provider }: Task): Promise<Cost> => {
  const part = provider === "plaid" ? client : client.pluggy
  const heapBefore = heapOf(kind)
  let heapPeak = heapBefore
  const onPage = () => {
    heapPeak = Math.max(heapPeak, process.memoryUsage().heapUsed)
  }
  const cpuBefore = process.cpuUsage()
  const start = performance.now()
  const done =
    kind === "sync"
      ? await client.sync?.(amount, onPage)
      : kind === "list"
        ? await part?.list?.(onPage)
        : await part?.[kind]?.(amount)
  const wall = performance.now() - start
  const { system, user } = process.cpuUsage(cpuBefore)
  if (done === undefined) throw new Error(`${name} does not do ${provider} ${kind}`)
  return { done, wall, cpu: (user + system) / 1_000, heapBefore, heapPeak, heapAfter: heapOf(kind) }
}

const open = async (named: ClientName): Promise<Client> => (await clients[named].load())(url)

const client = await open(name)
process.on("message", (message) => {
  void run(client, Schema.decodeUnknownSync(Task)(message)).then((cost) => process.send?.(cost))
})
process.on("disconnect", () => process.exit(0))
process.send?.("ready")
