import { expect, it } from 'vitest'
import {
  builtIns,
  Exploration,
  judgedIn,
  Machine,
  narrate,
  pickSeeded,
  readsFrom,
  replay,
  StateGraph,
  textOf,
  type Scenario,
  type Step,
  type System,
  type Trace,
} from '../../src/index.ts'
import type { DerivedRun } from '../derived/derived-run.ts'
import { headlineOf } from '../derived/headline.ts'
import { tellFindings } from '../derived/findings.ts'
import { pointOfNoReturnOf } from '../derived/point-of-no-return.ts'
import { tellPointOfNoReturn } from '../derived/turn-told.ts'
import { sceneOf } from '../derived/scene.ts'
import { tellStep } from '../derived/step-told.ts'
import { faultsAtEnds } from '../search/faults-at-ends.ts'
import { reportOutcomes } from '../search/reported-outcomes.ts'
import { graphKey, nothingProven, settingKey, type Proof } from '../search/proof.ts'
import { allEnds, untrueHeadline, type AllRuns } from './headline.fixture.ts'
import { untrueOfEffect } from './effects.fixture.ts'
import type { Facts } from './facts.fixture.ts'
import { untrueOfStanding } from './standing.fixture.ts'
import { endsOf, untrueTurn, type Ends } from './turns.fixture.ts'
import { untrueOf, type Told } from './untrue.fixture.ts'

/** A system with no more threads, states and runs, finished or not, is small: every run is looked at. */
const small = { threads: 3, states: 40, runs: 72 }
/** Moments that are looked at along one run of another. */
const moments = 3

interface Setting {
  readonly scenario: Scenario
  readonly strategy: string
  readonly options: Readonly<Record<string, string>>
}

/** Every strategy in every world. */
function settingsOf(scenario: Scenario): readonly Setting[] {
  const worlds = scenario.options.reduce<readonly Readonly<Record<string, string>>[]>(
    (all, { id, choices }) =>
      all.flatMap((world) => choices.map((choice) => ({ ...world, [id]: choice.id }))),
    [{}],
  )
  return scenario.subject.strategies.flatMap(({ id: strategy }) =>
    worlds.map((options) => ({ scenario, strategy, options })),
  )
}

/** All states of a small system; null if there are too many. */
function searched(system: System): Exploration | null {
  if (system.threads.length > small.threads) return null
  const exploration = new Exploration(system, { limits: { states: small.states } })
  exploration.advance(Infinity)
  return exploration.verdict().complete ? exploration : null
}

/** All runs of a system, from the empty one on; null if there are too many. */
function allRuns(system: System): readonly Trace[] | null {
  const runs: Trace[] = []
  const goOn = (run: readonly string[]): boolean => {
    const now = replay(system, run)
    runs.push(now)
    return runs.length <= small.runs && now.enabled.every((name) => goOn([...run, name]))
  }
  return goOn([]) ? runs : null
}

const scheduleOf = ({ steps }: Trace) => steps.map(({ actor }) => actor)

/** All that the page says at the end of a run, as far as it has come. */
function toldOf(setting: Setting, system: System, now: Trace, length: number, proof: Proof): Told {
  const { scenario, strategy, options } = setting
  const schedule = scheduleOf(now)
  const inspection = system.inspect(now.heap, now.state === 'complete')
  const judged = judgedIn(system, scenario, null)
  const moment = { scenario: scenario.id, strategy, options, schedule, at: schedule.length }
  const current = { moment, scenario, system, judged, now, run: now, inspection }
  const sources = readsFrom(now.steps).at(-1) ?? []
  const last = now.steps.at(-1)
  return {
    narration: narrate({ ...current, length }),
    findings: tellFindings(current as unknown as DerivedRun, proof),
    step: last ? tellStep(last, sources) : '',
    scene: sceneOf(system, now, inspection),
  }
}

function proven(
  { scenario, strategy, options }: Setting,
  system: System,
  exploration: Exploration,
): Proof {
  const judged = judgedIn(system, scenario, null)
  const graph = new StateGraph(exploration.graph(judged))
  const faults = faultsAtEnds(system, exploration)
  const drawn = { graph, order: new Float32Array(), memories: [], likeliest: null, faults }
  return {
    ...nothingProven,
    results: new Map([
      [
        settingKey({ scenario: scenario.id, strategy, options }),
        {
          state: 'done',
          verdict: {
            ...exploration.verdict(),
            outcomes: reportOutcomes(system, exploration.verdict().outcomes),
            done: true,
          },
          isGraphTooLarge: false,
          failure: null,
        },
      ],
    ]),
    graphs: new Map([[graphKey({ scenario: scenario.id, strategy, options }), drawn]]),
    reasons: new Map([
      [
        graphKey({ scenario: scenario.id, strategy, options }),
        { why: exploration.why(judged), section: null },
      ],
    ]),
  }
}

function factsOf(
  setting: Setting,
  system: System,
  now: Trace,
  ends: readonly Trace[] | null,
): Facts {
  const { scenario, options } = setting
  const judged = judgedIn(system, scenario, null)
  return { subject: scenario.subject.id, options, judged, system, now, ends }
}

/** What is not so in all that is said at one moment. */
function untrueAt(
  setting: Setting,
  system: System,
  now: Trace,
  { ends, proof }: { readonly ends: readonly Trace[] | null; readonly proof: Proof },
): readonly string[] {
  const length = now.steps.length + (now.steps.length % 2)
  const last = now.steps.at(-1)
  const told = toldOf(setting, system, now, length, proof)
  return [
    ...untrueOf(told, factsOf(setting, system, now, ends), length),
    ...(last ? untrueOfEffect(system, last) : []),
    ...untrueOfStanding(factsOf(setting, system, now, ends)),
  ].map(
    (lie) =>
      `${setting.strategy} ${JSON.stringify(setting.options)} ${scheduleOf(now).join('')}: ${lie}`,
  )
}

/** All that is said in a small system, at every moment of every run; null if it is not small. */
function untrueAnywhere(setting: Setting, system: System): readonly string[] | null {
  const exploration = searched(system)
  const runs = exploration && allRuns(system)
  if (!runs) return null
  const proof = proven(setting, system, exploration)
  const all = endsOf(factsOf(setting, system, replay(system, []), null), runs)
  const ended = allEnds(runs, all)
  return runs.flatMap((now) => {
    const run = scheduleOf(now)
    const ends = runs.filter(
      ({ state, steps }) =>
        state !== 'running' && run.every((name, index) => steps[index]?.actor === name),
    )
    return [
      ...untrueAt(setting, system, now, { ends, proof }),
      ...untrueTurnAt(setting, system, now, { all, proof }),
      ...untrueHeadlineAt(setting, system, now, { all: ended, proof }),
    ]
  })
}

/** What is not so in the sentence that leads the page. */
function untrueHeadlineAt(
  setting: Setting,
  system: System,
  now: Trace,
  { all, proof }: { readonly all: AllRuns; readonly proof: Proof },
): readonly string[] {
  const { scenario, strategy: id, options } = setting
  const schedule = scheduleOf(now)
  const strategy = scenario.subject.strategies.find((each) => each.id === id)!
  const moment = { scenario: scenario.id, strategy: id, options, schedule, at: schedule.length }
  const inspection = system.inspect(now.heap, now.state === 'complete')
  const judged = judgedIn(system, scenario, null)
  const current = { moment, scenario, strategy, system, judged, run: now, now, inspection }
  const text = textOf(headlineOf(current, proof))
  return untrueHeadline(text, factsOf(setting, system, now, null), all).map(
    (lie) => `${id} ${JSON.stringify(options)} ${schedule.join('')}: ${lie}`,
  )
}

/** What is not so of what is told of the step that decided a run, once it has ended. */
function untrueTurnAt(
  setting: Setting,
  system: System,
  now: Trace,
  { all, proof }: { readonly all: Ends; readonly proof: Proof },
): readonly string[] {
  if (now.state === 'running') return []
  const { scenario, strategy, options } = setting
  const schedule = scheduleOf(now)
  const moment = { scenario: scenario.id, strategy, options, schedule, at: schedule.length }
  const turn = pointOfNoReturnOf({ moment }, proof)
  const judged = judgedIn(system, scenario, null)
  const told = turn && tellPointOfNoReturn({ moment, system, judged }, turn)
  return untrueTurn(told, factsOf(setting, system, now, null), all)
}

/** What is said at some moments of a run that a seed picks, the last among them, and of each of its steps. */
function untrueAlong(setting: Setting, system: System, seed: number): readonly string[] {
  const machine = new Machine(system)
  const steps: Step[] = []
  for (let enabled = machine.enabled(); enabled.length > 0; enabled = machine.enabled())
    steps.push(machine.step(pickSeeded(seed, steps.length, enabled)))
  const run = steps.map(({ actor }) => actor)
  const lengths = run.map((_, index) => index)
  const picked = Array.from({ length: moments - 1 }, (_, index) => pickSeeded(seed, index, lengths))
  const nothing = { ends: null, proof: nothingProven }
  return [
    ...[...picked, run.length].flatMap((at) =>
      untrueAt(setting, system, replay(system, run.slice(0, at)), nothing),
    ),
    ...steps.flatMap((step) => untrueOfEffect(system, step)),
  ]
}

it.each(builtIns.scenarios.map((scenario, index) => [scenario.id, index + 1, scenario] as const))(
  'all that is said in %s is so: in every run where they are few, else along the run of seed %i',
  (_, seed, scenario) => {
    const lies = settingsOf(scenario).flatMap((setting) => {
      const system = scenario.build(setting)
      return untrueAnywhere(setting, system) ?? untrueAlong(setting, system, seed)
    })
    expect(lies).toEqual([])
  },
)

it.each([
  ['rename', 'fixed'],
  ['cold-rename', 'fixed'],
  ['same-name', 'racy'],
  ['drop-reload', 'racy'],
  ['insert-evict', 'compute'],
  ['lost-update', 'racy'],
  ['lock-order', 'opposite'],
  ['put-if-absent', 'racy'],
])('%s under %s is small: all of its runs are looked at', (id, strategy) => {
  const scenario = builtIns.scenario(id)
  if (!scenario) throw new RangeError(`unknown scenario: ${id}`)
  const setting = { scenario, strategy, options: {} }
  expect(untrueAnywhere(setting, scenario.build(setting))).toEqual([])
})

/** A sentence that is said at some moment, and the same with something else in it, which is not so. */
const falsified = [
  ['rename/fixed', 'BBBAAA', 'v2 pear lost its merge in step 4', 'A replaced v2 pear in step 4'],
  ['rename/fixed', 'BBBAAA', 'A put the name in step 5', 'B put the name in step 5'],
  ['rename/fixed', 'BBBAAA', 'which byId has never held', 'which byId no longer holds'],
  ['rename/fixed', 'BBBAAA', 'A removed it in step 6', 'B removed it in step 1'],
  ['rename/fixed', 'BBBAAA', 'No orphan name and Reachable by name', 'No orphan name'],
  ['rename/fixed', 'BBBAAA', 'byName[plum] is gone', 'byName[plum] is new: v3 plum'],
  ['rename/racy', 'AA', 'ORPHAN! MISSING!', 'ORPHAN!'],
  ['rename/racy', 'AA', 'nobody has put it there', 'A removed it in step 1'],
  ['rename/racy', 'AAB', 'it read what number 2 wrote', 'it read what number 1 wrote'],
  ['rename/racy', 'AAAA', 'No fault is left in memory', 'STALE!'],
  ['rename/racy', 'AAAA', 'A has finished', 'B has finished'],
  ['rename/compute', 'BB', ' but has not published v3 plum yet', ''],
  ['rename/compute', 'BB', 'does not hold yet', 'no longer holds'],
  ['rename/compute', 'BBB', 'byName[apple] is gone', 'byName[apple] is unlocked'],
  ['rename/indexed', 'BB', 'is served nothing', 'is served v3 plum, which byId does not hold yet'],
  ['cold-rename/indexed', 'BBBAAAA', 'It breaks Newest wins, by which it is not judged', ''],
  [
    'cold-rename/indexed',
    'BBBAAAA',
    'Broken, though not judged. It says: At',
    'Broken. It says: At',
  ],
  ['insert-evict/racy', 'AABA', 'B took v1 apple out in step 3', 'A took v1 apple out in step 2'],
  ['lost-update/racy', 'ABAB', 'B wrote in step 4', 'A wrote in step 3'],
  ['lock-order/opposite', 'AB', 'Deadlock: nobody can take a step', 'All have finished'],
  ['lock-order/opposite', 'AB', '"waiter":"A","lock":"right"', '"waiter":"B","lock":"right"'],
] as const

it.each(falsified)('%s after %s: sees that “%s” cannot be “%s”', (place, run, so, notSo) => {
  const [id = '', strategy = ''] = place.split('/')
  const scenario = builtIns.scenario(id)
  if (!scenario) throw new RangeError(`unknown scenario: ${id}`)
  const setting = { scenario, strategy, options: {} }
  const system = scenario.build(setting)
  const now = replay(system, run.split(''))
  const facts = factsOf(setting, system, now, null)
  const told = toldOf(setting, system, now, run.length, nothingProven)
  expect(untrueOf(told, facts, run.length)).toEqual([])
  const text = JSON.stringify({ ...told, scene: null })
  expect(text).toContain(so)
  const changed = JSON.parse(text.replace(so, notSo)) as Told
  expect(untrueOf({ ...changed, scene: told.scene }, facts, run.length)).not.toEqual([])
})

it('sees that a step did not do what is said of it', () => {
  const scenario = builtIns.scenario('rename')
  const system = scenario?.build({ strategy: 'racy', options: {} })
  const step = system && replay(system, ['A', 'A']).steps.at(-1)
  if (!system || !step) throw new RangeError('there is no rename')
  const saying = (description: string) =>
    untrueOfEffect(system, { ...step, effect: { ...step.effect, description } })
  expect(saying('merged v2 pear into byId[1] and replaced v1 apple')).toEqual([])
  expect(saying('merged v2 pear into byId[1], which was absent')).toHaveLength(1)
  expect(saying('merged v2 pear into byId[1] and lost: v1 apple stays')).toHaveLength(1)
  expect(saying('did well')).toHaveLength(1)
})
