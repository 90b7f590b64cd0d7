import { Exploration, type Verdict } from '../../src/index.ts'
import { BadArguments, readArguments, type Target } from './arguments.ts'
import { jsonOf } from './json.ts'
import { tableOf } from './table.ts'

try {
  check(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof BadArguments)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function check(args: readonly string[]): void {
  const { targets, json } = readArguments(args)
  if (json) {
    const checked = targets.map((target) => {
      const system = systemOf(target)
      return jsonOf(target, system.memory, verdictOf(system))
    })
    console.log(JSON.stringify(checked, null, 2))
    return
  }
  for (const scenario of new Set(targets.map((target) => target.scenario))) {
    const own = targets.filter((target) => target.scenario === scenario)
    console.log(tableOf(own.map((target) => ({ target, verdict: verdictOf(systemOf(target)) }))))
  }
}

function systemOf({
  scenario,
  strategy,
  options,
}: Target): ReturnType<Target['scenario']['build']> {
  return scenario.build({ strategy, options })
}

function verdictOf(system: ReturnType<typeof systemOf>): Verdict {
  const exploration = new Exploration(system, { now: () => performance.now() })
  exploration.advance(Infinity)
  return exploration.verdict()
}
