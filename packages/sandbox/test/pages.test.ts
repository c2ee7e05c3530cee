import { assert, describe, it } from "@effect/vitest"
import { alert, html, page } from "../src/pages.ts"

describe("a page", () => {
  it("escapes what is put into it, and only once", () => {
    const name = `<b>"Marlow" & 'Fenwick'</b>`
    const written = "&lt;b&gt;&quot;Marlow&quot; &amp; &#39;Fenwick&#39;&lt;/b&gt;"
    const inner = html`<i title="${name}">${[html`<u>${name}</u>`]}${undefined}${7}</i>`
    assert.strictEqual(inner.html, `<i title="${written}"><u>${written}</u>7</i>`)
    const { html: text = "" } = page(name, name, inner, 200, { name, color: "#000000" })
    assert.notInclude(text, name)
    assert.include(text, `<h1>${written}</h1>`)
    assert.include(text, inner.html)
  })

  it("has an alert only where there is something to tell", () => {
    assert.isUndefined(alert(undefined))
    assert.strictEqual(alert("That was wrong.")?.html, `<p role="alert">That was wrong.</p>`)
  })
})
