export * from "../../internal/operation.ts"
