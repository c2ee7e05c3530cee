/** The modules' text, before it is formatted. */
import { callName, pascal } from "./names.ts"
import type { Call, Declaration, Model, Module } from "./model.ts"
import { SHARED } from "./model.ts"
import type { Page, Row } from "./pages.ts"
import { makePrinter, noUses, type Printer, type Uses } from "./printed-types.ts"
import type { Provider } from "./provider.ts"
import { WEBHOOKS } from "./webhooks.ts"

/** Prints a product group's operations and schemas, or the schemas that groups share. */
export const printModule = (model: Model, module: Module, provider: Provider): string => {
  const uses = noUses()
  const printer = makePrinter(model.nameIn, uses)
  const declarations = printDeclarations(module.declarations, printer, uses, provider)
  const makers = new Set<string>()
  const calls = module.calls.map((call) => printCall(call, model, provider, printer, uses, makers))
  const webhooks = module.name === WEBHOOKS ? printWebhooks(model, provider, uses) : ""
  const own = new Set(module.declarations.map(({ name }) => name))
  const shared = [...uses.names].filter((name) => !own.has(name)).toSorted()
  const importOf = (names: Iterable<string>, from: string): string => {
    const list = [...names].toSorted((a, b) => (bareName(a) < bareName(b) ? -1 : 1))
    return list.length === 0 ? "" : `import { ${list.join(", ")} } from "${from}"\n`
  }
  const types = [...makers].map((maker) => `type ${operationType(provider, maker)}`)
  const companion = provider.companions[module.name]
  return [
    `/**\n * ${titleOf(module, provider)}\n *\n * Generated from ${provider.title}'s document ${model.version}; changes belong into packages/codegen.\n */\n`,
    importOf(uses.formats, "@bankstream/core/format"),
    importOf(uses.bodies, "@bankstream/core/multipart"),
    importOf(uses.openEnum, "@bankstream/core/open-enum"),
    importOf(uses.fields, "@bankstream/core/struct"),
    importOf(uses.upload, "@bankstream/core/upload"),
    `import * as Schema from "effect/Schema"\n`,
    importOf([...makers, ...types], "./internal/operation.ts"),
    importOf(shared, `./${SHARED}.ts`),
    module.shared.length === 0 ? "" : `\nexport { ${module.shared.toSorted().join(", ")} } from "./${SHARED}.ts"\n`,
    companion === undefined ? "" : `\nexport * from "${companion}"\n`,
    declarations,
    webhooks,
    calls.length === 0 ? "" : `\n${SECTION}\n`,
    calls.join("")
  ].join("")
}

const SECTION = `// ${"-".repeat(96)} operations`

const bareName = (name: string): string => name.replace(/^type /, "")

const titleOf = (module: Module, provider: Provider): string =>
  module.name === SHARED
    ? "Schemas that more than one product group uses."
    : (provider.groups[module.name] ?? pascal(module.name))

const printDeclarations = (
  declarations: ReadonlyArray<Declaration>,
  printer: Printer,
  uses: Uses,
  provider: Provider
): string => {
  const declared = new Set<string>()
  return declarations
    .map(({ base, exclusive, mode, name, type }) => {
      const printed = printer.print(type, mode, base)
      const lists = [...uses.values].filter(([list]) => !declared.has(list))
      for (const [list] of lists) declared.add(list)
      const remark = provider.schemas[base]
      return [
        ...lists.map(([list, values]) => `\nconst ${list} = ${JSON.stringify(values)} as const\n`),
        "\n",
        remark === undefined ? "" : docComment(remark.split("\n")),
        type.tag === "struct"
          ? `export interface ${name} ${printed.type}\n`
          : `export type ${name} = ${printed.type}\n`,
        `export const ${name}: Schema.Codec<${name}> = /*#__PURE__*/ `,
        printed.fields === undefined
          ? `Schema.suspend(() => ${printed.schema})\n`
          : `struct<${name}>(${printed.fields}${exclusive.length === 0 ? "" : `, ${JSON.stringify(exclusive)}`})\n`
      ].join("")
    })
    .join("")
}

const docComment = (lines: ReadonlyArray<string>): string =>
  lines.length === 1 ? `/** ${lines[0]} */\n` : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`

/** Prints which schema each kind of webhook has. */
const printWebhooks = (model: Model, provider: Provider, uses: Uses): string => {
  const kinds = model.webhooks.map(({ isDeprecated, name, schemas }) => {
    const names = schemas.map((schema) => model.nameIn(schema, "response"))
    for (const each of names) uses.names.add(each)
    const schema =
      names.length === 1 ? names.join("") : `/*#__PURE__*/ Schema.suspend(() => Schema.Union([${names.join(", ")}]))`
    return {
      type: `${isDeprecated ? "/** @deprecated */\n" : ""}readonly ${JSON.stringify(name)}: ${names.join(" | ")}`,
      schema: `${JSON.stringify(name)}: ${schema}`
    }
  })
  const by = (provider.webhooks ?? []).map((field) => `\`${field}\``).join(" and ")
  return [
    `\n/** What comes with each kind of webhook, by its ${by}. */\n`,
    `export interface Webhooks {\n${kinds.map(({ type }) => type).join("\n")}\n}\n`,
    "\n/** Its schema. */\n",
    "export const webhooks: { readonly [Name in keyof Webhooks]: Schema.Codec<Webhooks[Name]> } = ",
    `{\n${kinds.map(({ schema }) => schema).join(",\n")}\n}\n`
  ].join("")
}

/** What makes a call, in `internal/operation.ts`. */
const makerOf = (call: Call): string =>
  call.answer.tag === "file"
    ? "download"
    : call.page === undefined
      ? "operation"
      : call.page.kind === "update"
        ? "updateOperation"
        : "pagedOperation"

const operationType = (provider: Provider, maker: string): string => `${provider.type}${pascal(maker)}`

const printCall = (
  call: Call,
  model: Model,
  provider: Provider,
  printer: Printer,
  uses: Uses,
  makers: Set<string>
): string => {
  const maker = makerOf(call)
  makers.add(maker)
  const request = model.nameIn(call.request.name, "request")
  uses.names.add(request)
  const answer = call.answer.tag === "value" ? model.nameIn(call.answer.name, "response") : undefined
  if (answer !== undefined) uses.names.add(answer)
  const { encoding, isUnderBody, places } = call.request
  if (encoding === "multipart") uses.bodies.add(encoding)
  const fields: ReadonlyArray<readonly [string, string | undefined]> = [
    ["id", JSON.stringify(call.id)],
    ["method", JSON.stringify(call.method)],
    ["path", JSON.stringify(call.path)],
    ["host", text(call.host)],
    ["request", request],
    ["response", call.answer.tag === "file" ? undefined : (answer ?? "Schema.Void")],
    ["file", call.answer.tag === "file" ? JSON.stringify({ hashHeader: call.answer.hashHeader }) : undefined],
    ["replay", JSON.stringify(call.replay)],
    ["idempotencyField", text(call.idempotencyField)],
    ["repeatAfter", call.repeatAfter === undefined ? undefined : String(call.repeatAfter)],
    ["places", Object.keys(places).length === 0 ? undefined : JSON.stringify(places)],
    ["payload", isUnderBody ? '"body"' : undefined],
    ["encoding", encoding === "form" ? text(encoding) : encoding],
    ["bodyLimit", call.bodyLimit?.toString()],
    ["authenticated", call.isAuthenticated ? undefined : "false"],
    ["deprecated", call.isDeprecated ? "true" : undefined],
    ["empty", call.empty === undefined ? undefined : JSON.stringify(call.empty)],
    ["page", call.page === undefined ? undefined : JSON.stringify(call.page.style)]
  ]
  const parameters = [
    request,
    ...(call.answer.tag === "file" ? [] : [answer ?? "void"]),
    ...(call.page === undefined || answer === undefined ? [] : rowParameters(call.page, answer, printer))
  ]
  const given = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
  return [
    "\n",
    docOf(call, provider),
    `export const ${callName(call.id)}: ${operationType(provider, maker)}<${parameters.join(", ")}> = `,
    `/*#__PURE__*/ ${maker}({ ${given.join(", ")} })\n`
  ].join("")
}

const text = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : JSON.stringify(value)

const rowParameters = (page: Page, answer: string, printer: Printer): ReadonlyArray<string> => {
  const rows = Object.entries(page.rows).map(([field, row]) => [field, rowType(row, answer, printer)] as const)
  if (page.kind === "update") {
    return [`{ ${rows.map(([field, row]) => `readonly ${field}: ${row}`).join("; ")} }`]
  }
  const filled = page.filled.map((name) => JSON.stringify(name)).join(" | ")
  return [...rows.map(([, row]) => row), ...(filled === "" ? [] : [filled])]
}

const rowType = (row: Row, answer: string, printer: Printer): string =>
  row.tag === "named"
    ? printer.print(row.type, "response", "").type
    : `NonNullable<${answer}[${row.field
        .split(".")
        .map((name) => JSON.stringify(name))
        .join("][")}]>[number]`

/** The call's words: one sentence, the route, and further paragraphs where somebody wrote some. */
const docOf = (call: Call, provider: Provider): string => {
  const [sentence = "", ...paragraphs] = (provider.details[call.id] ?? provider.operations[call.id] ?? "").split("\n\n")
  const replacement = provider.replacements[call.id]
  const tags = [
    ...(call.see === undefined ? [] : [`@see ${call.see}`]),
    ...(call.isDeprecated ? [`@deprecated ${replacement ?? "Its provider announced the end of it."}`] : [])
  ]
  const host = call.host === undefined ? "" : ` of the host \`${call.host}\``
  const parts = [sentence, `\`${call.method} ${call.path}\`${host}`, ...paragraphs, tags.join("\n")]
  return docComment(
    parts
      .filter((part) => part !== "")
      .join("\n\n")
      .split("\n")
  )
}

/** Prints the list of every operation. */
export const printCatalog = (model: Model, provider: Provider): string => {
  const imports = model.modules
    .filter(({ calls }) => calls.length > 0)
    .map(({ calls, name }) => {
      const names = calls.map(({ id }) => callName(id)).toSorted()
      return `import { ${names.join(", ")} } from "./${name}.ts"\n`
    })
  const all = model.modules.flatMap(({ calls }) => calls.map(({ id }) => callName(id))).toSorted()
  return [
    "/**\n * Every operation of this package, for tools, simulators and reference docs. An app imports the ones that it calls.\n *\n",
    ` * Generated from ${provider.title}'s document ${model.version}; changes belong into packages/codegen.\n */\n`,
    `import type * as Operation from "@bankstream/core/operation"\n`,
    ...imports,
    `\nexport const catalog: ReadonlyArray<Operation.Any> = [${all.join(", ")}]\n`
  ].join("")
}
