/** Seed 003: Pluggy speaks TLS 1.2 and later, so nothing older is spoken to what says it is Pluggy. */
import * as Retry from "@bankstream/core/retry"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { readFileSync } from "node:fs"
import * as https from "node:https"
import type { AddressInfo } from "node:net"
import tls from "node:tls"
import { Pluggy } from "../src/index.ts"
import { itemsRetrieve } from "../src/items.ts"
import { layerHttpClient } from "../src/node.ts"
import { item } from "./bodies.ts"
import { CLIENT_ID, ITEM_ID } from "./pluggy.ts"

const file = (name: string) => readFileSync(new URL(`tls/${name}`, import.meta.url), "utf8")
const cert = file("test-only.cert.pem")
const key = file("test-only.key.pem")

/** A Pluggy on this machine that speaks one version of TLS, and tells how often it was spoken to. */
const serve = (version: tls.SecureVersion) =>
  Effect.acquireRelease(
    Effect.callback<{ readonly port: number; readonly asked: () => number; readonly server: https.Server }>(
      (resume) => {
        let asked = 0
        // OpenSSL takes a version as old as 1.1 for no security at all, so it must be allowed that.
        const options = { key, cert, minVersion: version, maxVersion: version, ciphers: "DEFAULT@SECLEVEL=0" }
        const server = https.createServer(options, (request, response) => {
          asked += 1
          response.setHeader("content-type", "application/json")
          response.end(JSON.stringify(request.url === "/auth" ? { apiKey: "key" } : item))
        })
        server.listen(0, "127.0.0.1", () => {
          // A server that listens on a port has an address with one.
          const { port } = server.address() as AddressInfo
          resume(Effect.succeed({ port, asked: () => asked, server }))
        })
      }
    ),
    ({ server }) =>
      Effect.callback<void>((resume) => {
        server.closeAllConnections()
        server.close(() => resume(Effect.void))
      })
  )

/**
 * The process as lax as it can be: it trusts the test's certificate and would speak TLS 1.1. What is still refused is
 * refused by the transport of this package.
 */
const lax = Effect.acquireRelease(
  Effect.sync(() => {
    const { DEFAULT_CIPHERS, DEFAULT_MIN_VERSION } = tls
    const before = {
      certificates: tls.getCACertificates("default"),
      defaults: { DEFAULT_CIPHERS, DEFAULT_MIN_VERSION }
    }
    tls.setDefaultCACertificates([cert])
    Object.assign(tls, { DEFAULT_MIN_VERSION: "TLSv1.1", DEFAULT_CIPHERS: "DEFAULT@SECLEVEL=0" })
    return before
  }),
  (before) =>
    Effect.sync(() => {
      tls.setDefaultCACertificates(before.certificates)
      Object.assign(tls, before.defaults)
    })
)

const get = (port: number) =>
  itemsRetrieve({ id: ITEM_ID }).pipe(
    Effect.provide(
      Layer.provide(
        Pluggy.layer({
          clientId: CLIENT_ID,
          clientSecret: Redacted.make("secret"),
          baseUrl: `https://localhost:${port}`
        }),
        layerHttpClient
      )
    ),
    Effect.provideService(Retry.RetryPolicy, Retry.never)
  )

/** The version that Node's own client comes to speak. */
const spoken = (port: number) =>
  Effect.callback<string | null>((resume) => {
    const socket = tls.connect({ port, host: "localhost" }, () => {
      resume(Effect.succeed(socket.getProtocol()))
      socket.destroy()
    })
  })

// Live: a real server answers in real time.
describe("TLS", () => {
  it.live("below 1.2 is not spoken: nothing is sent, and the failure says that there was no connection", () =>
    Effect.gen(function* () {
      yield* lax
      const { asked, port } = yield* serve("TLSv1.1")
      assert.strictEqual(yield* spoken(port), "TLSv1.1", "without our transport the server could be reached")
      const error = yield* Effect.flip(get(port))
      assert.strictEqual(error.reason._tag === "TransportFailed" ? error.reason.phase : error.reason._tag, "connect")
      assert.strictEqual(asked(), 0)
    })
  )

  for (const version of ["TLSv1.2", "TLSv1.3"] as const) {
    it.live(`of version ${version.slice(4)} is spoken`, () =>
      Effect.gen(function* () {
        yield* lax
        const { asked, port } = yield* serve(version)
        assert.strictEqual((yield* get(port)).id, ITEM_ID)
        assert.strictEqual(asked(), 2)
      })
    )
  }

  it.live("is not spoken with one whose certificate nobody vouches for", () =>
    Effect.gen(function* () {
      const { asked, port } = yield* serve("TLSv1.3")
      const error = yield* Effect.flip(get(port))
      assert.strictEqual(error.reason._tag === "TransportFailed" ? error.reason.phase : error.reason._tag, "connect")
      assert.strictEqual(asked(), 0)
    })
  )
})
