/** Hosted Link in a real browser, without scripts: Debian's Chromium, where there is one. */
import { itemPublicTokenExchange } from "@bankstream/plaid/item"
import { linkTokenCreate, linkTokenGet } from "@bankstream/plaid/link"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { existsSync } from "node:fs"
import { type Browser, chromium, type Page } from "playwright-core"
import { simulators } from "./simulators.ts"

const CHROMIUM = "/usr/bin/chromium"
if (!existsSync(CHROMIUM)) {
  console.warn(`skipped: there is no ${CHROMIUM}, so no browser goes through Hosted Link`)
}

/** Pictures of each step, for whoever wants to see the pages: a folder to put them in. */
const pictures = process.env["BANKSTREAM_PICTURES"]

const browser = Effect.acquireRelease(
  Effect.promise(() => chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] })),
  (opened: Browser) => Effect.promise(() => opened.close())
)

/** A page of a phone's width, in which no script runs. */
const openPage = (opened: Browser): Effect.Effect<Page> =>
  Effect.promise(async () => {
    const context = await opened.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 780 } })
    return await context.newPage()
  })

const tokenFor = (more: { readonly products?: readonly ["transactions", "auth"] } = {}) =>
  linkTokenCreate({
    client_name: "Acme",
    language: "en",
    country_codes: ["US"],
    user: { client_user_id: "user-1" },
    products: ["transactions"],
    hosted_link: {},
    ...more
  })

/** Does something on a page, and looks at what comes of it. */
const step = (page: Page, name: string, act: () => Promise<unknown>): Effect.Effect<void> =>
  Effect.promise(async () => {
    await act()
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
    // Whoever hears the page instead of seeing it: one heading, a language, a name for each field.
    assert.strictEqual(await page.getByRole("heading", { level: 1 }).count(), 1, name)
    assert.strictEqual(await page.locator("html[lang]").count(), 1, name)
    for (const field of await page.locator("input:not([type=hidden])").all()) {
      assert.isAbove(await field.locator("xpath=ancestor::label").count(), 0, name)
    }
    const width = await page.locator("body").boundingBox()
    assert.isAtMost(width?.width ?? 0, 390, name)
  })

const click = (page: Page, name: string) => page.getByRole("button", { name }).click()

describe.skipIf(!existsSync(CHROMIUM))("Hosted Link in a browser without scripts", () => {
  it.effect("leads a person through a wrong password, a code and the choice of accounts to a linked bank", () =>
    Effect.gen(function* () {
      const { hosted_link_url = "", link_token } = yield* tokenFor({ products: ["transactions", "auth"] })
      const page = yield* openPage(yield* browser)
      const signIn = async (password: string) => {
        await page.getByLabel("Username").fill("user_good")
        await page.getByLabel("Password").fill(password)
        await click(page, "Sign in")
      }
      yield* step(page, "1-welcome", () => page.goto(hosted_link_url ?? ""))
      yield* step(page, "2-banks", () => click(page, "Continue"))
      yield* step(page, "3-search", async () => {
        await page.getByLabel("Search").fill("harbor")
        await page.getByLabel("Search").press("Enter")
      })
      assert.strictEqual(yield* Effect.promise(() => page.getByRole("button", { name: "Prairie" }).count()), 0)
      yield* step(page, "4-sign-in", () => click(page, "Harborlight Bank"))
      yield* step(page, "5-wrong-password", () => signIn("guess"))
      assert.include(yield* Effect.promise(() => page.getByRole("alert").innerText()), "not correct")
      yield* step(page, "6-code", () => signIn("mfa_device"))
      yield* step(page, "7-accounts", async () => {
        await page.getByLabel("Enter the code").fill("1234")
        await click(page, "Continue")
      })
      yield* step(page, "8-consent", async () => {
        await page.getByRole("checkbox").first().uncheck()
        await click(page, "Continue")
      })
      yield* step(page, "9-success", () => click(page, "Allow"))
      // Going back and posting again changes nothing.
      yield* Effect.promise(() => page.goBack())
      yield* step(page, "10-after-reload", () => page.reload())

      const [session] = (yield* linkTokenGet({ link_token })).link_sessions ?? []
      // Of the two that have numbers, since those are what the link is for.
      assert.strictEqual(session?.on_success?.metadata?.accounts?.length, 1)
      const { access_token } = yield* itemPublicTokenExchange({ public_token: session?.on_success?.public_token ?? "" })
      assert.match(access_token, /^access-sandbox-/)
    }).pipe(Effect.scoped, Effect.provide(simulators()))
  )

  it.effect("lets a person leave, at a bank with a page of its own too", () =>
    Effect.gen(function* () {
      const { hosted_link_url = "", link_token } = yield* tokenFor()
      const page = yield* openPage(yield* browser)
      yield* step(page, "11-welcome", () => page.goto(hosted_link_url ?? ""))
      yield* step(page, "12-banks", () => click(page, "Continue"))
      yield* step(page, "13-bank-of-its-own", () => click(page, "Juniper Vale Bank"))
      yield* step(page, "14-left", () => click(page, "Cancel"))
      const [session] = (yield* linkTokenGet({ link_token })).link_sessions ?? []
      assert.strictEqual(session?.on_exit?.metadata?.status, "requires_oauth")
    }).pipe(Effect.scoped, Effect.provide(simulators()))
  )
})
