import { assert, describe, expect, it, vi } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as HttpClient from "effect/http/HttpClient"
import * as Scope from "effect/Scope"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import Dns from "node:dns"
import * as Net from "node:net"
import { isLoopback } from "../src/listen.ts"
import { Sandbox } from "../src/sandbox.ts"

const portOf = (url: string): number => Number(new URL(url).port)

describe("the sandbox only listens where no other machine can reach it", () => {
  it("knows the addresses of this machine", () => {
    for (const host of ["127.0.0.1", "127.8.8.8", "::1", "localhost", "LocalHost"])
      assert.isTrue(isLoopback(host), host)
    for (const host of ["0.0.0.0", "::", "10.0.0.1", "example.com", "127.0.0.1.example.com", "127.300.0.1", ""]) {
      assert.isFalse(isLoopback(host), host)
    }
  })

  it.effect("refuses another one before it opens a port", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Layer.build(Sandbox.layer({ host: "0.0.0.0" })))
      expect(error).toMatchObject({ _tag: "SandboxError", reason: "Host" })
      assert.include(error.message, "--allow-remote")
    }).pipe(Effect.scoped)
  )

  it.effect("refuses a name of this machine that means another address here", () =>
    Effect.gen(function* () {
      const lookup = vi.spyOn(Dns, "lookup")
      const answer = (...[, , done]: ReadonlyArray<unknown>) =>
        typeof done === "function" ? done(null, [{ address: "0.0.0.0", family: 4 }]) : undefined
      lookup.mockImplementation(Object.assign(answer, { __promisify__: Dns.promises.lookup }))
      yield* Effect.addFinalizer(() => Effect.sync(() => lookup.mockRestore()))
      const error = yield* Effect.flip(Layer.build(Sandbox.layer({ host: "localhost" })))
      assert.match(error.message, /^localhost is 0\.0\.0\.0 here/)
    }).pipe(Effect.scoped)
  )

  it.effect("takes another one when it is told plainly, and says what that means", () =>
    Effect.gen(function* () {
      const logged: Array<string> = []
      const logger = Logger.layer([
        Logger.make(({ logLevel, message }) => logged.push(`${logLevel} ${String(message)}`))
      ])
      const sandbox = Layer.provide(Sandbox.layer({ host: "0.0.0.0", allowRemote: true }), logger)
      const { urls } = yield* Effect.provide(Sandbox, sandbox)
      assert.match(urls.plaid, /^http:\/\/0\.0\.0\.0:\d+$/)
      assert.lengthOf(logged, 1)
      assert.match(logged[0] ?? "", /^Warn The sandbox listens on 0\.0\.0\.0: every machine/)
    })
  )
})

describe("the sandbox as a layer", () => {
  it.effect("gives each provider a port of its own, and frees them with the scope", () =>
    Effect.gen(function* () {
      const scope = yield* Scope.make()
      const build = (ports?: { readonly plaid: number }) =>
        Layer.buildWithScope(Sandbox.layer(ports === undefined ? {} : { ports }), scope)
      const first = yield* Effect.provide(Sandbox, yield* build())
      const ports = Object.values(first.urls).map(portOf)
      assert.strictEqual(new Set(ports).size, 3)
      const plaid = ports[0] ?? 0
      const error = yield* Effect.flip(build({ plaid }))
      assert.strictEqual(error.reason, "Port")
      assert.include(error.message, `Port ${plaid}`)
      yield* Scope.close(scope, Exit.void)
      for (const port of ports) assert.isFalse(yield* isOpen(port))
    })
  )

  it.live("stops although a call waits for its answer, and another one for the rest of it", () =>
    Effect.gen(function* () {
      const scope = yield* Scope.make()
      const { credentials, fail, urls } = yield* Effect.provide(
        Sandbox,
        yield* Layer.buildWithScope(Sandbox.layer(), scope)
      )
      const { clientId: client_id, secret } = credentials.plaid
      const ask = () =>
        fetch(`${urls.plaid}/wallet/list`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ client_id, secret })
        })
      yield* fail({ provider: "plaid", fault: { _tag: "Half", ending: "stall" } })
      const half = yield* Effect.promise(ask)
      yield* fail({ provider: "plaid", fault: { _tag: "Delay", millis: 600_000 } })
      const late = Effect.runFork(Effect.exit(Effect.tryPromise(ask)))
      const rest = Effect.runFork(Effect.exit(Effect.tryPromise(() => half.text())))
      yield* Effect.sleep("100 millis")
      yield* Scope.close(scope, Exit.void)
      assert.isTrue(Exit.isFailure(yield* Fiber.join(late)))
      assert.isTrue(Exit.isFailure(yield* Fiber.join(rest)))
      assert.isFalse(yield* isOpen(portOf(urls.plaid)))
    })
  )

  it.effect("refuses a port that is none", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Layer.build(Sandbox.layer({ ports: { pluggy: 70_000 } })))
      expect(error).toMatchObject({ reason: "Port" })
    }).pipe(Effect.scoped)
  )

  it.effect("says what is wrong with a world that cannot be", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Layer.build(Sandbox.layer({ today: "2026-02-31" })))
      expect(error).toMatchObject({ reason: "Options" })
      assert.include(error.message, "today")
    }).pipe(Effect.scoped)
  )

  it.effect("gives the same ids and tokens for the same seed and the same calls", () =>
    Effect.gen(function* () {
      const play = (seed: number) =>
        Effect.gen(function* () {
          const { credentials, urls } = yield* Sandbox
          const post = (url: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
            Effect.promise(async () => {
              const init = { method: "POST", body: JSON.stringify(body) }
              const response = await fetch(url, {
                ...init,
                headers: { "content-type": "application/json", ...headers }
              })
              return response.text()
            })
          const { clientId: client_id, secret } = credentials.plaid
          return [
            yield* post(`${urls.plaid}/sandbox/public_token/create`, {
              client_id,
              secret,
              institution_id: "ins_109508",
              initial_products: ["transactions"]
            }),
            yield* post(`${urls.pluggy}/auth`, credentials.pluggy)
          ]
        }).pipe(Effect.provide(Layer.fresh(Sandbox.layer({ seed }))))
      assert.deepStrictEqual(yield* play(1), yield* play(1))
      assert.notDeepEqual(yield* play(1), yield* play(2))
    })
  )
})

describe("two sandboxes in one process", () => {
  it.effect("have nothing to do with one another", () =>
    Effect.gen(function* () {
      const told = (sandbox: Sandbox["Service"]) =>
        Effect.all([sandbox.connections("plaid"), sandbox.calls, sandbox.faults, sandbox.answers, sandbox.time])
      const one = yield* Layer.build(Layer.fresh(Sandbox.testLayer({ seed: 1 })))
      const other = yield* Layer.build(Layer.fresh(Sandbox.testLayer({ seed: 1 })))
      const before = yield* Effect.flatMap(Effect.provide(Sandbox, other), told)
      yield* Effect.gen(function* () {
        const sandbox = yield* Sandbox
        yield* sandbox.fail({ provider: "plaid", fault: { _tag: "Reset" }, times: "always" })
        yield* sandbox.answer({ provider: "plaid", operation: "walletList", status: 500 })
        const { id } = yield* sandbox.connect("plaid", { institutionId: "ins_109508" })
        yield* sandbox.advance("9 days")
        yield* sandbox.breakConnection("plaid", id)
        yield* Effect.flip(HttpClient.post(`${sandbox.urls.plaid}/item/get`))
      }).pipe(Effect.provide(one))
      assert.deepStrictEqual(yield* Effect.flatMap(Effect.provide(Sandbox, other), told), before)
    }).pipe(Effect.scoped)
  )
})

const isOpen = (port: number): Effect.Effect<boolean> =>
  Effect.callback((resume) => {
    const socket = Net.connect(port, "127.0.0.1")
    socket.once("connect", () => {
      socket.destroy()
      resume(Effect.succeed(true))
    })
    socket.once("error", () => resume(Effect.succeed(false)))
  })
