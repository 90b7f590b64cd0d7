import { judgeRun, runVerdict, waitCycles, type Finding, type Wait } from '../../src/index.ts'
import type { Proof } from '../search/proof.ts'
import type { DerivedRun } from './derived-run.ts'
import { outlooks, type Outlook } from './outlook.ts'

/** Something that is wrong, in words. */
interface ToldFault {
  readonly key: string
  /** What comes first and is to be seen first. */
  readonly head: string
  readonly sentence: string
  /** `wrong` for good, as far as it is known; `open` as long as it is at stake; `mild` if it harms nobody. */
  readonly weight: 'wrong' | 'open' | 'mild'
}

/** All that is said of what is wrong at a moment. */
export interface ToldFindings {
  /** Those who wait for one another, whatever else happens: once a circle. */
  readonly cycles: readonly (readonly Wait[])[]
  /** The faults of memory, but for those of a lock that a circle tells of. */
  readonly faults: readonly ToldFault[]
  /** The properties that the run has broken; none is told before it has ended. */
  readonly broken: readonly ToldFault[]
  /** What is said last: the verdict on a run that has ended, or that nothing is wrong so far; or nothing. */
  readonly last: string
}

const ofOutlook: Readonly<Record<Outlook, string>> = {
  'in passing': 'At the end it is gone, whatever comes next.',
  'at stake': 'Whether it is there at the end depends on who goes next.',
  'for good': 'At the end it is there, whatever comes next.',
  'for good, of any kind': 'At the end this fault or another is there, whatever comes next.',
}

/** Puts what is wrong into words: from the run, and, for what comes of it, from all that can follow. */
export function tellFindings(current: DerivedRun, proof: Proof): ToldFindings {
  const { inspection, now, system, judged } = current
  const isOver = now.state !== 'running'
  const outlookOf = outlooks(current, proof)
  const cycles = waitCycles(now)
  const isTold = ({ row }: Finding) =>
    cycles.flat().some((wait) => wait.row.object === row.object && wait.row.key === row.key) &&
    system.memory.objects.some(({ name, kind }) => name === row.object && kind === 'lock')
  const untold = inspection.findings.filter((finding) => !isTold(finding))
  const faults = untold.map((finding): ToldFault => {
    const isHarmless = finding.isHarmless === true
    const outlook = isOver || isHarmless ? null : outlookOf(finding)
    const isMild = isHarmless || outlook === 'in passing'
    return {
      key: `${finding.kind} ${finding.row.object} ${finding.row.key}`,
      head: finding.kind,
      weight: isMild ? 'mild' : outlook === 'at stake' ? 'open' : 'wrong',
      sentence: `${finding.tell(now)}${outlook ? ` ${ofOutlook[outlook]}` : ''}`,
    }
  })
  const broken = (isOver ? judgeRun(system, now) : []).map(({ property, how }): ToldFault => {
    const isJudged = judged.includes(property.id)
    return {
      key: property.id,
      head: property.title,
      weight: isJudged ? 'wrong' : 'mild',
      sentence: `Broken${how && ` ${how}`}${isJudged ? '' : ', though not judged'}. It says: ${property.sentence}`,
    }
  })
  const isInOrder = inspection.findings.every(({ isHarmless }) => isHarmless)
  const nothing = isInOrder ? 'No fault in memory as it stands.' : ''
  return {
    cycles,
    faults,
    broken,
    last: isOver ? runVerdict(current) : nothing,
  }
}
