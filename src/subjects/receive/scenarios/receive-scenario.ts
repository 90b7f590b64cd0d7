import { Memory } from '../../../memory/heap.ts'
import { call, clock, loop, work, workUnhurried } from '../model/actors.ts'
import { batch } from '../model/batch.ts'
import type { Answer } from '../model/callback.ts'
import { inspectReceiver } from '../model/inspect.ts'
import { lifecyclesOf } from '../model/lifecycles.ts'
import { propertiesOf } from '../properties/list.ts'
import type { Script } from '../model/pulls.ts'
import { Receiver } from '../model/receiver.ts'
import { stuckIssue } from '../sources.ts'
import { variants } from '../variants/list.ts'
import type { ThreadSpec } from '../../../system/system.ts'
import { chosen } from '../../chosen.ts'
import { receive } from '../subject.ts'
import type { EnvironmentOption, Scenario, Setting } from '../../scenario.ts'

interface ReceivePlan extends Pick<Scenario, 'id' | 'title' | 'sentence'> {
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
}

/** A scenario on the receive lifecycle: under every variant, for one engine or two, and one caller or two. */
export function receiveScenario({ callers, ...plan }: ReceivePlan): Scenario {
  const { id, title, sentence, script, known, clock: hasClock } = plan
  const engine = engineOption(plan.engine)
  const polling = callers && callersOption(callers)
  return {
    id,
    title,
    sentence,
    source: stuckIssue,
    subject: receive,
    options: [engine, ...(polling ? [polling] : [])],
    build(setting) {
      const variant = chosen(variants, setting)
      const isSame = valueOf(engine, setting) === 'same'
      const hasSecond = polling !== undefined && valueOf(polling, setting) === 'two'
      const batches = [batch('b1', 'e1', ['r1', 'r2']), batch('b2', isSame ? 'e1' : 'e2', ['r3'])]
      const worker = 'A'
      const second = hasClock ? 'D' : 'C'
      const memory = new Memory()
      const receiver = new Receiver({
        memory,
        batches,
        known: known ? batches.map((each) => each.engine) : [],
        script,
        firstExpiry: variant.firstExpiry,
        callers: hasSecond ? [worker, second] : [worker],
      })
      const works = hasClock ? work : workUnhurried
      const threads: ThreadSpec[] = [
        { name: worker, title: 'worker', start: () => works(receiver, variant, batches, worker) },
        { name: 'B', title: 'loop', start: () => loop(receiver, variant, hasSecond ? 2 : 1) },
      ]
      if (hasClock) threads.push({ name: 'C', title: 'clock', start: () => clock(receiver) })
      if (hasSecond)
        threads.push({ name: second, title: 'second caller', start: () => call(receiver, second) })
      return {
        memory,
        threads,
        references: [],
        inspect: (heap, ended) => inspectReceiver(receiver, heap, ended),
        properties: propertiesOf(receiver),
        lifecycles: (heap) => lifecyclesOf(receiver, batches, heap),
      }
    },
  }
}

/** All of a batch has arrived, or so much of it as is named. */
export function arrived(...requests: readonly string[]): Answer {
  return { ok: requests, err: [], status: 'FINISH' }
}

function engineOption(off: 'same' | 'other'): EnvironmentOption {
  const on = off === 'same' ? 'other' : 'same'
  return {
    id: 'engine',
    label: on === 'other' ? 'Two engines' : 'One engine',
    sentence: `b2 comes from ${on === 'other' ? 'another engine than' : 'the same engine as'} b1.`,
    off,
    on,
  }
}

function callersOption(off: 'one' | 'two'): EnvironmentOption {
  const on = off === 'one' ? 'two' : 'one'
  return {
    id: 'callers',
    label: on === 'two' ? 'Two callers' : 'One caller',
    sentence:
      on === 'two' ? 'A second thread polls as well, once.' : 'Only the worker’s own thread polls.',
    off,
    on,
  }
}

function valueOf({ id, off, on }: EnvironmentOption, { options }: Setting): string {
  const value = options[id] ?? off
  if (value !== off && value !== on) throw new RangeError(`unknown ${id}: ${value}`)
  return value
}
