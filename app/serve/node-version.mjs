// Tools that are started by a Node too old for them end in a stack trace: this ends in a sentence.
import { readFileSync } from 'node:fs'
import { inWords, isInRange } from './node-range.mjs'

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

if (!isInRange(engines.node, process.versions.node)) {
  console.error(
    `Racescope needs Node ${inWords(engines.node)}, and this is Node ${process.versions.node}: get one from https://nodejs.org and try again.`,
  )
  process.exit(1)
}
