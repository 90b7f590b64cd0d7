import { Exploration, type Verdict } from '../../src/index.ts'
import { BadArguments, readArguments, type Target } from './arguments.ts'
import { endingsOf } from './endings.ts'
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
  const { targets, json, raw, endings } = readArguments(args)
  if (endings) {
    for (const target of targets) console.log(endingsOf(target, systemOf(target)))
    return
  }
  if (json) {
    const checked = targets.map((target) => {
      const system = systemOf(target)
      return jsonOf(target, system.memory, verdictOf(system, raw))
    })
    console.log(JSON.stringify(checked, null, 2))
    return
  }
  for (const scenario of new Set(targets.map((target) => target.scenario))) {
    const own = targets.filter((target) => target.scenario === scenario)
    console.log(
      tableOf(own.map((target) => ({ target, verdict: verdictOf(systemOf(target), raw) }))),
    )
  }
}

function systemOf({
  scenario,
  strategy,
  options,
}: Target): ReturnType<Target['scenario']['build']> {
  return scenario.build({ strategy, options })
}

function verdictOf(system: ReturnType<typeof systemOf>, raw: boolean): Verdict {
  const exploration = new Exploration(system, { now: () => performance.now(), merge: !raw })
  exploration.advance(Infinity)
  return exploration.verdict()
}
