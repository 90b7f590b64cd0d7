import { Exploration, type Verdict } from '../../src/index.ts'
import { BadArguments, readArguments, type Target } from './arguments.ts'
import { endingsOf } from './endings.ts'
import { jsonOf } from '../../src/report/verdict-json.ts'
import { endingWith, print } from './print.ts'
import { tableOf } from '../../src/report/verdict-table.ts'

await endingWith(() => check(process.argv.slice(2)), BadArguments)

async function check(args: readonly string[]): Promise<void> {
  const { targets, json, raw, endings } = readArguments(args)
  if (json) {
    const checked = targets.map((target) => {
      const system = systemOf(target)
      return jsonOf(target, system.memory, verdictOf(system, raw))
    })
    await print(JSON.stringify(checked, null, 2))
    return
  }
  for (const text of endings ? endingsTexts(targets) : tables(targets, raw)) await print(text)
}

function* endingsTexts(targets: readonly Target[]): Generator<string> {
  for (const target of targets) yield endingsOf(target, systemOf(target))
}

/** A table a scenario, searched when it is asked for: whoever has read enough waits for no other. */
function* tables(targets: readonly Target[], raw: boolean): Generator<string> {
  for (const scenario of new Set(targets.map((target) => target.scenario))) {
    const own = targets.filter((target) => target.scenario === scenario)
    yield tableOf(own.map((target) => ({ target, verdict: verdictOf(systemOf(target), raw) })))
  }
}

function systemOf({
  scenario,
  strategy,
  options,
}: Target): ReturnType<Target['scenario']['build']> {
  return scenario.build({ strategy, options })
}

/** Without a clock: states, memory and steps limit the search, so that it says the same on any machine. */
function verdictOf(system: ReturnType<typeof systemOf>, raw: boolean): Verdict {
  const exploration = new Exploration(system, { merge: !raw })
  exploration.advance(Infinity)
  return exploration.verdict()
}
