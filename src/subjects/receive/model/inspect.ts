import type { Heap } from '../../../memory/heap.ts'
import { lastChange, lastStep } from '../../../system/history.ts'
import type { FaultKind, Finding, Inspection } from '../../../system/inspection.ts'
import { fingerprint } from '../../../memory/value.ts'
import { deadline } from './receive.ts'
import type { Receiver } from './receiver.ts'
import { mergedCode, mergedFix, stuckIssue, timeoutProposal, twiceIssue } from '../sources.ts'
import { isGarbage, type ReportStatus } from './report-status.ts'

/** The kinds of {@link inspectReceiver}'s findings. */
export const receiverFaults: readonly FaultKind[] = [
  {
    kind: 'STRANDED',
    sentence: 'A request holds its blocks, and nobody will ever report it.',
    source: stuckIssue,
  },
  { kind: 'TWICE', sentence: 'A request was reported a second time.', source: twiceIssue },
  {
    kind: 'EARLY',
    sentence: 'A request was timed out before its deadline.',
    source: timeoutProposal,
  },
  {
    kind: 'GARBAGE',
    sentence: 'A load that has not arrived was presented as good.',
    source: timeoutProposal,
  },
  {
    kind: 'AGAIN',
    sentence: 'A request that was reported already is among the finished once more.',
    source: mergedFix,
  },
  {
    kind: 'CORRUPT',
    sentence: 'The producer wrote into blocks that had been freed.',
    source: mergedCode,
  },
]

/** What has gone wrong with the requests, and, at the end, who was forgotten. */
export function inspectReceiver(receiver: Receiver, heap: Heap, ended: boolean): Inspection {
  const { reported } = receiver
  const findings = reported.peekItems(heap).flatMap(([request, standing]) =>
    faultsOf(receiver, heap, request, standing, ended).map(([kind, sentence]): Finding => ({
      kind,
      row: { object: reported.name, key: fingerprint(request) },
      tell: typeof sentence === 'string' ? () => sentence : sentence,
    })),
  )
  return { pointers: [], findings: [...findings, ...corruptIn(receiver, heap)] }
}

function faultsOf(
  { reported, finished }: Receiver,
  heap: Heap,
  request: string,
  { reports, label }: ReportStatus,
  ended: boolean,
): readonly (readonly [kind: string, sentence: string | Finding['tell']])[] {
  const faults: [string, string | Finding['tell']][] = []
  const [first] = reports
  if (!first && ended)
    faults.push([
      'STRANDED',
      `${request} still waits, and holds its blocks: nobody is left to report it.`,
    ])
  if (reports.length > 1)
    faults.push([
      'TWICE',
      `${request} was reported more than once: ${label}. The scheduler asserts, and the engine dies.`,
    ])
  if (reports.some(({ timedOut, at }) => timedOut && at < deadline))
    faults.push([
      'EARLY',
      `${request} was timed out before its deadline: its expiry was not set yet.`,
    ])
  if (reports.some(isGarbage))
    faults.push([
      'GARBAGE',
      `${request} was presented as loaded, and it was not: the model goes on with what happens to be in its blocks.`,
    ])
  if (first && finished.peek(heap, request) !== undefined)
    faults.push([
      'AGAIN',
      (run) => {
        const report = lastChange(run, (at) => reported.peek(at, request))
        const end = lastChange(run, (at) => finished.peek(at, request))
        return `${request} was reported in step ${report?.number}, and ${end?.actor} put it among the finished in step ${end?.number}.`
      },
    ])
  return faults
}

/** Blocks that the producer wrote into after they were freed. */
function corruptIn({ blocks }: Receiver, heap: Heap): readonly Finding[] {
  if (!blocks) return []
  return blocks.peekItems(heap).flatMap(([request, state]): readonly Finding[] => {
    if (state !== 'overwritten') return []
    const tell: Finding['tell'] = (run) => {
      const free = lastStep(
        run,
        ({ before, effect }) =>
          blocks.peek(before, request) === 'awaited' &&
          blocks.peek(effect.heap, request) === 'freed unfilled',
      )
      const write = lastChange(run, (at) => blocks.peek(at, request))
      return `${request} was reported in step ${free?.number}, which freed its blocks, and its data was written into them in step ${write?.number}, whoever has them by then.`
    }
    return [{ kind: 'CORRUPT', row: { object: blocks.name, key: fingerprint(request) }, tell }]
  })
}
