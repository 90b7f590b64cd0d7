import type { Heap } from '../../src/index.ts'
import type { Facts } from './facts.fixture.ts'
import { cacheFaults } from './faults/cache.fixture.ts'
import { counterFaults } from './faults/counter.fixture.ts'
import { dnsFaults } from './faults/dns.fixture.ts'
import type { FaultCheck } from './faults/fault-check.fixture.ts'
import { lockFaults } from './faults/locks.fixture.ts'
import { receiveFaults } from './faults/receive.fixture.ts'
import { registryFaults } from './faults/registry.fixture.ts'

/** By the id of the system under study. */
const checks: Readonly<Record<string, FaultCheck>> = {
  cache: cacheFaults,
  counter: counterFaults,
  locks: lockFaults,
  registry: registryFaults,
  dns: dnsFaults,
  receive: receiveFaults,
}

/** What is wrong with memory, each as `ORPHAN byName pear`, and what is absent by design, after it. */
export function faultsIn(facts: Facts, heap: Heap, isComplete: boolean): readonly string[] {
  return checkOf(facts).faultsIn(facts, heap, isComplete)
}

/** Whether what is told of a fault is so; null if nobody knows this sentence. */
export function isFindingTrue(told: string, facts: Facts): boolean | null {
  for (const [form, isTrue] of checkOf(facts).sentences) {
    const match = form.exec(told)
    if (match) return isTrue(match, facts)
  }
  return null
}

/** Whether nobody is to blame for a fault. */
export function isHarmless(fault: string, { options }: Pick<Facts, 'options'>): boolean {
  return fault.startsWith('MISSING') && options['names'] === 'bounded'
}

function checkOf({ subject }: Facts): FaultCheck {
  const check = checks[subject]
  if (!check) throw new RangeError(`nobody knows what is wrong in ${subject}`)
  return check
}
