import { runCheck } from './run-check.ts'

await runCheck(process.argv.slice(2), 'npm run check --')
