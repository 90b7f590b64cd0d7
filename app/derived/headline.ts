import {
  chosenValue,
  judgeRun,
  livingSentence,
  phrasesOf,
  rowLabel,
  settingOf,
  situationOf,
  statementsOf,
  type BreachWords,
  type Sentence,
  type Statement,
} from '../../src/index.ts'
import {
  drawnOn,
  failureOn,
  reasonsOn,
  verdictOn,
  type KnownGraph,
  type Proof,
} from '../search/proof.ts'
import type { DerivedRun } from './derived-run.ts'
import { oncePerPair } from './once-per-pair.ts'
import { rowsAtFault } from './rows-at-fault.ts'

/** The sentence that leads the page: what search says of all orders, and how the run stands among them. */
export function headlineOf(current: DerivedRun, proof: Proof): Sentence {
  const { moment, system, judged, now } = current
  const statements = statementsOf(system).filter(({ id }) => judged.includes(id))
  const broken = brokenBy(current)
  const drawn = drawnOn(proof, moment)
  const why = reasonsOn(proof, moment)?.why ?? null
  return livingSentence({
    ...placeOf(current),
    verdict: verdictOn(proof, moment),
    hasFailed: failureOn(proof, moment) !== null,
    judged: statements,
    broken,
    situation: situationOf({
      now,
      isBroken: broken.length > 0,
      graph: drawn?.graph ?? null,
      why: why === 'unknown' ? null : why,
    }),
    rowOf: (property) => {
      const breach = breachOf(current, property)
      return drawn && breach ? rowOfAll(drawn, breach) : null
    },
    rowOfRun: (property) => rowOfRun(current, property),
    rowsOfRun: ({ id }) => rowsAtFault(current, id),
  })
}

/** The same as long as what comes of it is not to be told: what is looked at, and no more. */
export function settingTold(current: DerivedRun): Sentence {
  return [...settingOf(placeOf(current)), { text: ' …' }]
}

function placeOf({ scenario, strategy, moment }: DerivedRun) {
  return {
    scenario,
    strategy,
    world: scenario.options.map((option) => ({
      option: option.id,
      choice: chosenValue(option, moment),
    })),
    phrases: phrasesOf(scenario.subject),
  }
}

/** What a run that has ended breaks of what is judged. */
export function brokenBy({ system, now, judged }: DerivedRun): readonly Statement[] {
  if (now.state === 'running') return []
  return judgeRun(system, now)
    .map(({ property }) => property)
    .filter(({ id }) => judged.includes(id))
}

/** The row by whose fault the run, as it has ended, breaks a property, if it is one. */
export function rowOfRun(current: DerivedRun, property: Statement): string | null {
  const { system, now, inspection } = current
  const row = breachOf(current, property)?.row
  if (!row || now.state === 'running') return null
  const rows = inspection.findings.filter(
    (each) => each.row.object === row.object && row.kinds.includes(each.kind),
  )
  const [only, ...more] = rows
  return only && more.length === 0 ? rowLabel(system, now.heap, only.row) || null : null
}

/** The row that every violation leaves at fault as breaking a property does, if there is one such. */
const rowOfAll = oncePerPair(
  ({ graph, faults }: KnownGraph, { row }: BreachWords): string | null => {
    if (!row) return null
    let common: readonly string[] | null = null
    for (const [state, all] of faults) {
      if (graph.fate(state) !== 'doomed') continue
      const here = all
        .filter((each) => each.row.object === row.object && row.kinds.includes(each.kind))
        .map(({ label }) => label)
      common = (common ?? here).filter((label) => here.includes(label))
    }
    const [only, ...more] = common ?? []
    return only !== undefined && more.length === 0 ? only : null
  },
)

function breachOf({ scenario }: DerivedRun, { id }: Statement): BreachWords | undefined {
  return phrasesOf(scenario.subject).breaches[id]
}
