// `npm test`: every gate a change has to pass, from a fresh clone on. All of them run, so that one
// visit tells all that is wrong, and the last line counts the tests as their own runners did.
import '../../serve/install.mjs'
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { browsersNotRun, closingLine, e2eTally, unitTally } from './tally.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const unitReport = `${root}/.cache/unit.json`
const e2eReport = `${root}/.cache/e2e.json`

// Short, and on one core each: side by side, while what they say is told one after the other.
const short = ['typecheck', 'lint', 'format:check', 'dead', 'build']
// These take every core there is.
const long = [
  {
    script: 'unit',
    options: '-- --reporter=default --reporter=json --outputFile.json=.cache/unit.json',
  },
  { script: 'e2e', options: '-- --reporter=list,json' },
]

for (const report of [unitReport, e2eReport]) rmSync(report, { force: true })

/** @type {string[]} */
const failed = []
const running = short.map((script) => ({ script, done: run(script, 'pipe') }))
for (const { script, done } of running) {
  const { passed, output } = await done
  console.log(`\n▶ ${script}\n${output.trimEnd()}`)
  if (!passed) failed.push(script)
}
for (const { script, options } of long) {
  console.log(`\n▶ ${script}`)
  if (script === 'e2e' && failed.includes('build')) {
    console.log('not run: the build that it would test is not there')
    failed.push(script)
  } else if (!(await run(`${script} ${options}`, 'inherit')).passed) failed.push(script)
}

console.log(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join(', ')}.`)
for (const line of read(e2eReport, browsersNotRun).flat()) console.log(line)
console.log(closingLine([...read(unitReport, unitTally), ...read(e2eReport, e2eTally)]))
process.exit(failed.length === 0 ? 0 : 1)

/**
 * Runs a script of package.json to its end.
 *
 * @param {string} script its name, and options for it.
 * @param {'inherit' | 'pipe'} told as it comes, or with the result.
 * @returns {Promise<{ passed: boolean, output: string }>}
 */
function run(script, told) {
  const gate = spawn(`npm run --silent ${script}`, {
    cwd: root,
    shell: true,
    stdio: ['inherit', told, told],
    // The compiler and the linter of types are written in Go: with more room they clear it up less often.
    env: { GOGC: '400', ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport },
  })
  /** @type {string[]} */
  const output = []
  for (const stream of [gate.stdout, gate.stderr])
    stream?.setEncoding('utf8').on('data', (text) => output.push(text))
  return new Promise((resolve) => {
    gate.on('close', (code) => resolve({ passed: code === 0, output: output.join('') }))
  })
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
