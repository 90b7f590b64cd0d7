// `npm test`: every gate a change has to pass, from a fresh clone on. All of them run, so that one
// visit tells all that is wrong, and the last line counts the tests as their own runners did.
import '../../serve/install.mjs'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { browsersNotRun, closingLine, e2eTally, unitTally } from './tally.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const unitReport = `${root}/.cache/unit.json`
const e2eReport = `${root}/.cache/e2e.json`

const gates = [
  { script: 'typecheck' },
  { script: 'lint' },
  { script: 'format:check' },
  { script: 'dead' },
  {
    script: 'unit',
    options: `-- --reporter=default --reporter=json --outputFile.json=.cache/unit.json`,
  },
  { script: 'build' },
  { script: 'e2e', options: '-- --reporter=list,json' },
]

for (const report of [unitReport, e2eReport]) rmSync(report, { force: true })

/** @type {string[]} */
const failed = []
for (const { script, options = '' } of gates) {
  console.log(`\n▶ ${script}`)
  if (!passes(script, options)) failed.push(script)
}

console.log(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join(', ')}.`)
for (const line of read(e2eReport, browsersNotRun).flat()) console.log(line)
console.log(closingLine([...read(unitReport, unitTally), ...read(e2eReport, e2eTally)]))
process.exit(failed.length === 0 ? 0 : 1)

/**
 * @param {string} script
 * @param {string} options
 */
function passes(script, options) {
  if (script === 'e2e' && failed.includes('build')) {
    console.log('not run: the build that it would test is not there')
    return false
  }
  const { status } = spawnSync(`npm run --silent ${script} ${options}`, {
    cwd: root,
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport },
  })
  return status === 0
}

/**
 * @template Report, What
 * @param {string} file
 * @param {(report: Report) => What} taken
 */
function read(file, taken) {
  // A runner that could not start has written nothing, and failed as a gate.
  return existsSync(file) ? [taken(JSON.parse(readFileSync(file, 'utf8')))] : []
}
