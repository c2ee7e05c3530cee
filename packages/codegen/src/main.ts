import { plaid } from "./plaid/provider.ts"
import { run } from "./run.ts"

run([plaid])
