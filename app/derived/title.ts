import { breachText, distinct, phrasesOf, textOf } from '../../src/index.ts'
import type { Proof } from '../search/proof.ts'
import { besideOf } from './compare/beside.ts'
import type { DerivedRun } from './derived-run.ts'
import { brokenBy, rowOfRun } from './headline.ts'
import { fateOfRun } from './point-of-no-return.ts'
import { rowsAtFault } from './rows-at-fault.ts'

/** How a run stands, in the few words that a title has room for; empty where nothing is decided. */
function shortVerdict(current: DerivedRun, proof: Proof): string {
  const { now, scenario } = current
  const broken = brokenBy(current)
  if (broken.length > 0) {
    const { breaches } = phrasesOf(scenario.subject)
    const told = broken.map((property) => ({
      property,
      breach: breaches[property.id],
      row: rowOfRun(current, property),
      rows: rowsAtFault(current, property.id),
    }))
    return capital(textOf(breachText(distinct(told), 'singular', 'conjunction')))
  }
  if (now.state === 'deadlock') return 'Deadlocks'
  if (now.state === 'complete') return 'Passes'
  const fate = fateOfRun(current, proof)
  if (fate === 'doomed') return 'Lost'
  return fate === 'open' ? 'Still open' : ''
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A moment in a line, what differs most first: `Leaves pear … · Rename, Racy · step 8 of 8 · Racescope`. */
export function titleOf(current: DerivedRun, proof: Proof): string {
  const { moment, scenario, strategy } = current
  // How the run stands may be what somebody is asked.
  if (moment.view === 'learn') return 'Learn · Racescope'
  const [scenarioName = ''] = scenario.title.split(':')
  const isProof = moment.view === 'proof'
  // What is said there is said of all runs, and not of the one that the page is at.
  const length = isProof ? 0 : moment.schedule.length
  return [
    isProof ? 'Proof' : shortVerdict(current, proof),
    `${scenarioName}, ${strategy.label}${besideName(current)}`,
    length === 0 ? '' : `step ${moment.at} of ${length}`,
    'Racescope',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** What the run is compared with, where the page shows that. */
function besideName({ moment, scenario }: DerivedRun): string {
  if (moment.view !== 'compare') return ''
  const { strategy } = besideOf(moment, scenario)
  const label = scenario.subject.strategies.find(({ id }) => id === strategy)?.label
  return strategy === moment.strategy ? ' beside another order' : ` beside ${label}`
}
