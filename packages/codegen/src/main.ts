import { moneykit } from "./moneykit/provider.ts"
import { plaid } from "./plaid/provider.ts"
import { pluggy } from "./pluggy/provider.ts"
import { run } from "./run.ts"

run([plaid, moneykit, pluggy])
