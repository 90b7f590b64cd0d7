import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explore } from './explorer/exploration.ts'
import { outage } from './subjects/dns/scenarios/outage.ts'

/** The same, written once more with plain variables: what is active, which plans there are, who has the lock. */
interface Plain {
  active: number
  readonly plans: Set<number>
  held: boolean
}

/** A step is what runs from one `yield` to the next; what is yielded says whether it can. */
type Enactor = Generator<() => boolean, void, unknown>

const free = () => true

function* cleanUp({ plans }: Plain, mine: number): Enactor {
  for (let older = 1; older < mine; older += 1) {
    yield free
    plans.delete(older)
  }
}

const plain: Readonly<Record<string, (plain: Plain, mine: number) => Enactor>> = {
  *racy(all, mine) {
    yield free
    if (mine <= all.active) return
    yield free
    all.active = mine
    yield* cleanUp(all, mine)
  },
  *'apply-lock'(all, mine) {
    yield free
    if (mine <= all.active) return
    yield () => !all.held
    all.held = true
    yield free
    all.active = mine
    yield free
    all.held = false
    yield* cleanUp(all, mine)
  },
  *'check-again'(all, mine) {
    for (const _ of [1, 2]) {
      yield free
      if (mine <= all.active) return
    }
    yield free
    all.active = mine
    yield* cleanUp(all, mine)
  },
  *'spare-active'(all, mine) {
    yield free
    if (mine <= all.active) return
    yield free
    all.active = mine
    for (let older = 1; older < mine; older += 1) {
      yield free
      if (older !== all.active) all.plans.delete(older)
    }
  },
  *'aws-fix'(all, mine) {
    yield free
    if (mine <= all.active) return
    yield free
    if (mine <= all.active) return
    all.active = mine
    yield* cleanUp(all, mine)
  },
  *'whole-lock'(all, mine) {
    yield () => !all.held
    all.held = true
    yield free
    if (mine > all.active) {
      yield free
      all.active = mine
      yield* cleanUp(all, mine)
    }
    yield free
    all.held = false
  },
}

interface Ending {
  /** Who took each step: 0 for A, 1 for B. */
  readonly run: readonly number[]
  /** Whether the active plan was there all along. */
  readonly resolved: boolean
  readonly active: number
}

/** Every schedule to its end, each from the start. */
function endingsUnder(strategy: string): readonly Ending[] {
  const endings: Ending[] = []
  const waiting: (readonly number[])[] = [[]]
  for (let run = waiting.pop(); run; run = waiting.pop()) {
    const all: Plain = { active: 1, plans: new Set([1, 2, 3]), held: false }
    const enactors = [2, 3].map((mine) => plain[strategy]?.(all, mine))
    const asked = enactors.map((enactor) => enactor?.next())
    let resolved = true
    for (const who of run) {
      asked[who] = enactors[who]?.next()
      resolved &&= all.plans.has(all.active)
    }
    const taken = run
    const next = [0, 1].filter((who) => asked[who]?.value?.())
    waiting.push(...next.map((who) => [...taken, who]))
    if (next.length === 0) endings.push({ run, resolved, active: all.active })
  }
  return endings
}

/** By strategy: schedules, those that delete the active plan, those that an older plan stays in. By hand: see
 * `classicFigures`, and for the last column of `spare-active` its row for `racy`. */
const figures = [
  ['racy', [28, 12, 12]],
  ['apply-lock', [80, 45, 45]],
  ['check-again', [93, 36, 36]],
  ['spare-active', [28, 2, 12]],
  ['aws-fix', [22, 0, 0]],
  ['whole-lock', [2, 0, 0]],
] as const

describe.each(figures)('of all schedules under %s, %j', (strategy, expected) => {
  it('is what search says', () => {
    const { complete, schedules, deadlocks, properties } = explore(
      outage.build({ strategy, options: {} }),
    ).verdict()
    const violating = (id: string) => properties.find((each) => each.id === id)?.violating
    expect({ complete, deadlocks }).toEqual({ complete: true, deadlocks: 0n })
    expect(
      [schedules, violating('active-plan-exists'), violating('newest-plan-stays')].map(Number),
    ).toEqual(expected)
  })

  it('is what a count of each schedule says', () => {
    const endings = endingsUnder(strategy)
    const lost = endings.filter(({ resolved }) => !resolved)
    const old = endings.filter(({ active }) => active !== 3)
    expect([endings.length, lost.length, old.length]).toEqual(expected)
  })
})

it('has every strategy counted', () => {
  expect(Object.keys(plain)).toEqual(outage.subject.strategies.map(({ id }) => id))
})

it('breaks, as it was, exactly if A checks before B applies, and B applies before A does', () => {
  for (const { run, resolved, active } of endingsUnder('racy')) {
    const check = run.indexOf(0)
    const [applyOfA, applyOfB] = [0, 1].map((who) => run.indexOf(who, run.indexOf(who) + 1))
    if (applyOfA === undefined || applyOfB === undefined) throw new Error('there are two')
    const isSo = check < applyOfB && applyOfB < applyOfA
    expect([run, resolved, active]).toEqual([run, !isSo, isSo ? 2 : 3])
  }
})

it('is what the table of the README says', () => {
  const text = readFileSync('src/subjects/dns/README.md', 'utf8')
  const rows = [...text.matchAll(/^\| `([a-z-]+)` +\|((?: +\d+ +\|){3})$/gm)]
  const told = rows.map(([, id, cells = '']) => [id, cells.match(/\d+/g)?.map(Number)])
  expect(told).toEqual(figures)
})
