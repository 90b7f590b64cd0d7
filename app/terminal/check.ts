import { verdictJson, verdictTable } from '../../src/index.ts'
import { BadArguments, readArguments, type Target } from './arguments.ts'
import { checkedBy, systemOf, type How } from './checked-by.ts'
import { endingsOf } from './endings.ts'
import { endingWith, print } from './print.ts'

await endingWith(() => check(process.argv.slice(2)), BadArguments)

async function check(args: readonly string[]): Promise<void> {
  const { targets, json, endings, ...how } = readArguments(args)
  if (json) {
    const checked = targets.map((target) => verdictJson(checkedBy(target, how)))
    await print(JSON.stringify(checked, null, 2))
    return
  }
  for (const text of endings ? endingsTexts(targets) : tables(targets, how)) await print(text)
}

function* endingsTexts(targets: readonly Target[]): Generator<string> {
  for (const target of targets) yield endingsOf(target, systemOf(target))
}

/** A table a scenario, searched when it is asked for: whoever has read enough waits for no other. */
function* tables(targets: readonly Target[], how: How): Generator<string> {
  for (const scenario of new Set(targets.map((target) => target.scenario))) {
    const own = targets.filter((target) => target.scenario === scenario)
    yield verdictTable(own.map((target) => checkedBy(target, how)))
  }
}
