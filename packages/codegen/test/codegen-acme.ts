/** The command as it is, for the provider of the tests. */
import { run } from "../src/run.ts"
import { acme } from "./acme.ts"

run([acme])
