import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtIns, challengeOf } from '../../../src/index.ts'
import { solutions } from '../../../src/known/solutions.ts'
import { lessons } from '../../../src/lessons/list.ts'
import { BadArguments } from '../bad-arguments.ts'
import { endingWith, print } from '../print.ts'
import { askedFor } from './asked-for.ts'
import { contentsOf } from './contents.ts'

/** Git ignores it: each walkthrough makes what is in it anew. */
const folder = join(process.cwd(), 'walkthroughs')

await endingWith(async () => {
  const challenges = builtIns.scenarios
    .flatMap((scenario) => challengeOf(scenario) ?? [])
    .filter(({ id }) => solutions[`${id}/1`] !== undefined)
  const all = [...lessons, ...challenges]
  const asked = askedFor(
    process.argv.slice(2),
    all.map(({ id }) => id),
  )
  mkdirSync(folder, { recursive: true })
  // A space after the name: one name may begin like another.
  const tags = asked.map((id) => `@${id}(?= |$)`).join('|')
  run('npm run --silent build')
  run(`npm run --silent e2e -- learn/lessons learn/claims --project=chromium --grep "${tags}"`)
  writeFileSync(join(folder, 'README.md'), contentsOf(all.filter(({ id }) => asked.includes(id))))
  await print(`Recorded in ${folder}`)
}, BadArguments)

/** Runs a command that says itself what is wrong; if it fails, this program ends as it did. */
function run(command: string): void {
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, WALKTHROUGHS_FOLDER: folder },
  })
  if (status !== 0) process.exit(status ?? 1)
}
