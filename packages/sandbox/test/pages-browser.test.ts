/** MoneyKit's Connect and Pluggy's pages in a real browser, without scripts: Debian's Chromium, where there is one. */
import { createLinkSession, exchangeToken } from "@bankstream/moneykit/link-session"
import { itemsCreate, itemsRetrieve } from "@bankstream/pluggy/items"
import { paymentRecipientCreate, paymentRequestCreate, paymentRequestRetrieve } from "@bankstream/pluggy/payments"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { existsSync } from "node:fs"
import { chromium, type Page } from "playwright-core"
import { Sandbox } from "../src/sandbox.ts"
import { listener } from "./listener.ts"
import { simulators } from "./simulators.ts"

const CHROMIUM = "/usr/bin/chromium"
if (!existsSync(CHROMIUM)) {
  console.warn(`skipped: there is no ${CHROMIUM}, so no browser goes through Connect, nor to Pluggy's banks`)
}

/** Where the app is that the pages lead back to. */
const app = Effect.map(listener, ({ url }) => `${url}/back`)

/** A page of a phone's width, in which no script runs. */
const openPage = Effect.map(
  Effect.acquireRelease(
    Effect.promise(async () => {
      const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] })
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 780 } })
      return { browser, page: await context.newPage() }
    }),
    ({ browser }) => Effect.promise(() => browser.close())
  ),
  ({ page }) => page
)

/** Does something on a page, and sees that those who hear it instead of seeing it can use what comes of it. */
const step = (page: Page, act: () => Promise<unknown>): Effect.Effect<void> =>
  Effect.promise(async () => {
    await act()
    if (new URL(page.url()).pathname === "/back") return
    assert.strictEqual(await page.getByRole("heading", { level: 1 }).count(), 1)
    assert.strictEqual(await page.locator("html[lang]").count(), 1)
    for (const field of await page.locator("input:not([type=hidden])").all()) {
      assert.isAbove(await field.locator("xpath=ancestor::label").count(), 0)
    }
    assert.isAtMost((await page.locator("body").boundingBox())?.width ?? 0, 390)
  })

const click = (page: Page, name: string) => page.getByRole("button", { name }).click()

describe.skipIf(!existsSync(CHROMIUM))("a browser without scripts", () => {
  it.effect("goes through MoneyKit's Connect, past a wrong password, and back to the app with a token", () =>
    Effect.gen(function* () {
      const { urls } = yield* Sandbox
      const back = yield* app
      const { link_session_token } = yield* createLinkSession({
        customer_user: { id: "user-1" },
        redirect_uri: back,
        settings: { products: { transactions: { required: true }, identity: {} } }
      })
      const page = yield* openPage
      const signIn = async (password: string) => {
        await page.getByLabel("User").fill("user_good")
        await page.getByLabel("Password").fill(password)
        await click(page, "Sign in")
      }
      yield* step(page, () => page.goto(`${urls.moneykit}/_sandbox/connect/${link_session_token}`))
      yield* step(page, () => click(page, "Harborlight Bank"))
      yield* step(page, () => signIn("guess"))
      assert.include(yield* Effect.promise(() => page.getByRole("alert").innerText()), "does not know")
      yield* step(page, () => signIn("pass_good"))
      yield* step(page, async () => {
        await page.getByLabel("Name and address").uncheck()
        await click(page, "Agree")
      })
      const exchangeable_token = new URL(page.url()).searchParams.get("exchangeable_token") ?? ""
      const { link } = yield* exchangeToken({ exchangeable_token })
      assert.isNotNull(link.products.transactions)
      assert.isNull(link.products.identity)
    }).pipe(Effect.scoped, Effect.provide(simulators()))
  )

  it.effect("authorizes Pluggy at a bank of Open Finance, and comes back to the app", () =>
    Effect.gen(function* () {
      const back = yield* app
      const parameters = { cpf: "761.092.776-73" }
      const { id } = yield* itemsCreate({ connectorId: 600, parameters, oauthRedirectUri: back })
      yield* TestClock.adjust("300 millis")
      const { parameter } = yield* itemsRetrieve({ id })
      const page = yield* openPage
      yield* step(page, () => page.goto(parameter?.data ?? ""))
      yield* step(page, () => page.getByRole("button", { name: "Authorize", exact: true }).click())
      assert.strictEqual(page.url(), `${back}?itemId=${id}`)
      yield* TestClock.adjust("500 millis")
      assert.strictEqual((yield* itemsRetrieve({ id })).status, "UPDATED")
    }).pipe(Effect.scoped, Effect.provide(simulators()))
  )

  it.effect("pays what Pluggy asks for, from the page of the request to the bank's", () =>
    Effect.gen(function* () {
      const back = yield* app
      const recipient = yield* paymentRecipientCreate({ pixKey: "loja@example.com" })
      const { id, paymentUrl } = yield* paymentRequestCreate({
        amount: 12.5,
        recipientId: recipient.id,
        callbackUrls: { success: back }
      })
      const page = yield* openPage
      yield* step(page, () => page.goto(paymentUrl))
      yield* step(page, async () => {
        await page.getByLabel("CPF").fill("761.092.776-73")
        await click(page, "Go to the bank")
      })
      yield* step(page, () => click(page, "Authorize"))
      assert.strictEqual(page.url(), back)
      yield* TestClock.adjust("500 millis")
      assert.strictEqual((yield* paymentRequestRetrieve({ id })).status, "COMPLETED")
    }).pipe(Effect.scoped, Effect.provide(simulators()))
  )
})
