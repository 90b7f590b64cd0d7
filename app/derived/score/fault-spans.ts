import type { Finding } from '../../../src/index.ts'
import { drawnOn, type KnownGraph, type Proof } from '../../search/proof.ts'
import type { DerivedRun } from '../derived-run.ts'
import { outlooks, type Outlook } from '../outlook.ts'

/** A row that is at fault from one moment of a run until another. Moment 0 is before the first step. */
export interface FaultSpan {
  readonly object: string
  readonly key: string
  /** One word, such as `ORPHAN`. */
  readonly kind: Finding['kind']
  readonly from: number
  /** The first moment at which it is not so, or one more than the run has steps. */
  readonly to: number
  /** What becomes of it; null where that is not known. */
  readonly look: 'in passing' | 'at stake' | 'for good' | null
}

const looks: Readonly<Record<Outlook, FaultSpan['look']>> = {
  'in passing': 'in passing',
  'at stake': 'at stake',
  'for good': 'for good',
  'for good, of any kind': 'for good',
}

type Run = Pick<DerivedRun, 'system' | 'run' | 'moment'>

/** By run, with what search knew of all others then. */
const known = new WeakMap<Run['run'], readonly [KnownGraph | null, readonly FaultSpan[]]>()

/**
 * Finds the rows at fault at each moment of a run, and what search knows to become of them. That is the same
 * wherever in the run the page stands.
 */
export function faultSpans(current: Run, proof: Proof): readonly FaultSpan[] {
  const drawn = drawnOn(proof, current.moment)
  const last = known.get(current.run)
  if (last?.[0] === drawn) return last[1]
  const spans = found(current, proof)
  known.set(current.run, [drawn, spans])
  return spans
}

function found({ system, run, moment }: Run, proof: Proof): readonly FaultSpan[] {
  const heaps = [...run.steps.map(({ before }) => before), run.heap]
  const spans: FaultSpan[] = []
  heaps.forEach((heap, at) => {
    const isOver = at === run.steps.length && run.state !== 'running'
    const { findings } = system.inspect(heap, isOver && run.state === 'complete')
    const outlookOf = isOver ? null : outlooks({ moment: { ...moment, at } }, proof)
    for (const finding of findings.filter(({ isHarmless }) => !isHarmless)) {
      const outlook = outlookOf ? outlookOf(finding) : 'for good'
      const look = outlook && looks[outlook]
      const { object, key } = finding.row
      const before = spans.findIndex(
        (span) =>
          span.to === at &&
          span.object === object &&
          span.key === key &&
          span.kind === finding.kind &&
          span.look === look,
      )
      const last = spans[before]
      const span = { object, key, kind: finding.kind, look, from: last?.from ?? at, to: at + 1 }
      if (last) spans[before] = span
      else spans.push(span)
    }
  })
  return spans
}
