/** Companies by their tax number. */
import { merchantsGetByCnpj } from "@bankstream/pluggy/merchants"
import * as Result from "effect/Result"
import { answer, on, type Part } from "./part.ts"

const found = {
  name: "Loja do Bairro",
  businessName: "Loja do Bairro Ltda.",
  cnae: "4711302",
  category: "Groceries"
}

/** What answers for companies: the one that payments go to is known, and no other. */
export const merchantHandlers: Part = [
  on(merchantsGetByCnpj, ({ cnpjs }) =>
    answer(() => {
      const asked = [...new Set(cnpjs)]
      const isWhole = (cnpj: string) => /^\d{14}$/.test(cnpj.replace(/[./-]/g, ""))
      const isKnown = (cnpj: string) => cnpj.replace(/[./-]/g, "") === KNOWN
      return Result.succeed({
        foundMerchants: asked.filter(isKnown).map((cnpj) => ({ ...found, cnpj })),
        notFoundMerchants: asked.filter((cnpj) => isWhole(cnpj) && !isKnown(cnpj)),
        invalidCnpjs: asked.filter((cnpj) => !isWhole(cnpj))
      })
    })
  )
]

const KNOWN = "11222333000181"
