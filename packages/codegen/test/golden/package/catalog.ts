/**
 * Every operation of this package, for tools, simulators and reference docs. An app imports the ones that it calls.
 *
 * Generated from Acme's document 2026-01-31; changes belong into packages/codegen.
 */
import type * as Operation from "@bankstream/core/operation"
import { itemsGet, itemsUpdate } from "./items.ts"
import { linkTokenCreate, linkTokenPdf } from "./link-token.ts"

export const catalog: ReadonlyArray<Operation.Any> = [itemsGet, itemsUpdate, linkTokenCreate, linkTokenPdf]
