import { Memory } from '../../../memory/heap.ts'
import { call, clock, loop, work, workUnhurried } from '../model/actors.ts'
import { batch } from '../model/batch.ts'
import type { Answer } from '../model/callback.ts'
import { inspectReceiver } from '../model/inspect.ts'
import { lifecyclesOf } from '../model/lifecycles.ts'
import { primerOf, type ThreadRole } from '../model/primer.ts'
import { propertiesOf } from '../properties/list.ts'
import type { Script } from '../model/pulls.ts'
import { Receiver } from '../model/receiver.ts'
import { stuckIssue } from '../sources.ts'
import { variants } from '../variants/list.ts'
import { nameThreads } from '../../../system/thread-name.ts'
import { chosen, chosenValue } from '../../chosen.ts'
import { receive } from '../subject.ts'
import type { EnvironmentOption, Scenario } from '../../scenario.ts'

interface ReceivePlan extends Pick<Scenario, 'id' | 'title' | 'sentence'> {
  readonly shows: NonNullable<Scenario['shows']>
  readonly when: string
  /** What the network does; `b1` is r1 and r2, `b2` is r3. */
  readonly script: Script
  /** Whether the engines have been found before. */
  readonly known: boolean
  /** Whether a clock runs. If not, the deadline passes when everything has arrived. */
  readonly clock: boolean
  /** Where b2 comes from, unless a person chooses otherwise. */
  readonly engine: 'same' | 'other'
  /** How many threads poll, unless a person chooses otherwise; only one, if it is left out. */
  readonly callers?: 'one' | 'two'
  /** Until when the producer writes, unless a person chooses otherwise; its writes are no steps if it is left out. */
  readonly producer?: keyof typeof writesUntil
}

/** The instant from which the producer writes nothing any more, by how long it goes on. */
const writesUntil = { late: Number.POSITIVE_INFINITY, socket: 2, deadline: 1 } as const

/** A scenario on the receive lifecycle: under every variant, for one engine or two, and one caller or two. */
export function receiveScenario({ callers, producer, ...plan }: ReceivePlan): Scenario {
  const { id, title, shows, sentence, when, script, known, clock: hasClock } = plan
  const engine = engineOption(plan.engine)
  const polling = callers && callersOption(callers)
  const writing = producer && producerOption(producer)
  return {
    id,
    title,
    shows,
    sentence,
    when,
    source: stuckIssue,
    subject: receive,
    options: [engine, ...(polling ? [polling] : []), ...(writing ? [writing] : [])],
    build(setting) {
      const variant = chosen(variants, setting)
      const isSame = chosenValue(engine, setting) === 'same'
      const hasSecond = polling !== undefined && chosenValue(polling, setting) === 'two'
      const batches = [batch('b1', 'e1', ['r1', 'r2']), batch('b2', isSame ? 'e1' : 'e2', ['r3'])]
      const titles: readonly ThreadRole[] = [
        'worker',
        'loop',
        ...(hasClock ? (['clock'] as const) : []),
        ...(hasSecond ? (['second caller'] as const) : []),
      ]
      const roles = nameThreads(titles.map((role) => ({ title: role })))
      const pollers = roles.filter(({ title: role }) => role !== 'loop' && role !== 'clock')
      const memory = new Memory()
      const receiver = new Receiver({
        memory,
        batches,
        known: known ? batches.map((each) => each.engine) : [],
        script,
        firstExpiry: variant.firstExpiry,
        callers: pollers.map(({ name }) => name),
        ...(writing && {
          writesUntil: writesUntil[chosenValue(writing, setting) as keyof typeof writesUntil],
        }),
      })
      const works = hasClock ? work : workUnhurried
      const starts = {
        worker: (name: string) => works(receiver, variant, batches, name),
        loop: () => loop(receiver, variant, pollers.length),
        clock: () => clock(receiver),
        'second caller': (name: string) => call(receiver, name),
      }
      return {
        memory,
        threads: roles.map((role) => ({ ...role, start: () => starts[role.title](role.name) })),
        references: [],
        inspect: (heap, ended) => inspectReceiver(receiver, heap, ended),
        properties: propertiesOf(receiver),
        lifecycles: (heap) => lifecyclesOf(receiver, batches, heap),
        primer: primerOf({
          threads: titles,
          batches,
          script,
          known,
          writes: writing !== undefined,
        }),
      }
    },
  }
}

/** All of a batch has arrived, or so much of it as is named. */
export function arrived(...requests: readonly string[]): Answer {
  return { ok: requests, err: [], status: 'FINISH' }
}

function engineOption(byDefault: 'same' | 'other'): EnvironmentOption {
  return {
    id: 'engine',
    label: 'Engines',
    sentence: 'Which engine b2 comes from.',
    choices: [
      {
        id: 'same',
        label: 'One engine',
        sentence: 'b2 comes from the same engine as b1.',
        world: 'one engine',
      },
      {
        id: 'other',
        label: 'Two engines',
        sentence: 'b2 comes from another engine than b1.',
        world: 'two engines',
      },
    ],
    default: byDefault,
  }
}

function callersOption(byDefault: 'one' | 'two'): EnvironmentOption {
  return {
    id: 'callers',
    label: 'Callers',
    sentence: 'How many threads poll.',
    choices: [
      {
        id: 'one',
        label: 'One caller',
        sentence: 'Only the worker’s own thread polls.',
        world: 'one caller',
      },
      {
        id: 'two',
        label: 'Two callers',
        sentence: 'A second thread polls as well, once.',
        world: 'two callers',
      },
    ],
    default: byDefault,
  }
}

function producerOption(byDefault: keyof typeof writesUntil): EnvironmentOption {
  return {
    id: 'producer',
    label: 'Producer',
    sentence: 'Until when the producer writes the data of a request.',
    choices: [
      { id: 'late', label: 'Writes however late', sentence: 'The producer never gives up.' },
      {
        id: 'socket',
        label: 'Gives up before the socket',
        sentence: 'The producer writes nothing any more when the socket of the pull gives up.',
      },
      {
        id: 'deadline',
        label: 'Gives up before the deadline',
        sentence: 'The producer writes nothing any more when the deadline has passed.',
      },
    ],
    default: byDefault,
  }
}
