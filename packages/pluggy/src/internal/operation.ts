/** The operations of this package are made here, so that each of them is bound to `Pluggy`. */
import * as Operation from "@bankstream/core/operation"
import * as PageStream from "@bankstream/core/page-stream"
import type { PluggyError } from "../error.ts"
import type { Pluggy } from "../pluggy.ts"
import { service } from "./service.ts"

/** A call of Pluggy. */
export interface PluggyOperation<Req, Res> extends Operation.Operation<Req, Res, PluggyError, Pluggy> {}

/** A call of Pluggy that yields a list page by page. */
export interface PluggyPagedOperation<Req, Res, Item> extends PageStream.PagedOperation<
  Req,
  Res,
  Item,
  PluggyError,
  Pluggy
> {}

/** Makes a call of Pluggy. */
export const operation: <Req, Res>(spec: Operation.Spec<Req, Res>) => PluggyOperation<Req, Res> =
  /*#__PURE__*/ Operation.make(service)

/** Makes a call of Pluggy that yields a list page by page. */
export const pagedOperation: <Req, Res, Item>(
  spec: PageStream.PagedSpec<Req, Res, Item>
) => PluggyPagedOperation<Req, Res, Item> = /*#__PURE__*/ PageStream.make(service)
