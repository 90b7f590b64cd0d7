import { layoutRun, type Lattice } from '../../layout/braid.ts'

interface BraidRunProps {
  readonly lattice: Lattice
  readonly schedule: readonly string[]
  /** How many steps were taken. */
  readonly at: number
  readonly threads: readonly string[]
  /** Index of the step after which it is lost; -1 from the start, null never. */
  readonly turn: number | null
}

/** So close together that numbers would touch. */
const smallestPitch = 20

/** A run over the braid: its taken steps with their numbers, each in its thread's colour, and what is ahead dotted. */
export function BraidRun({ lattice, schedule, at, threads, turn }: BraidRunProps) {
  const all = layoutRun(
    schedule.map((name) => threads.indexOf(name)),
    lattice,
  )
  const taken = layoutRun(
    schedule.slice(0, at).map((name) => threads.indexOf(name)),
    lattice,
  )
  const lost = turn === null || turn < 0 ? undefined : all.places[turn + 1]
  const isRoomy = Math.min(lattice.pitch.x, lattice.pitch.y) >= smallestPitch
  const [start] = all.places
  return (
    <>
      <path className="braid-run" data-part="ahead" d={all.path} />
      <path className="braid-run" data-part="ground" d={taken.path} />
      <path className="braid-run" d={taken.path} />
      {at === 0 && start && <circle className="run-grip" cx={start.x} cy={start.y} r={5} />}
      {lost && <circle className="run-lost" cx={lost.x} cy={lost.y} r={5} />}
      {taken.steps.map(({ x, y }, step) => (
        <g key={`${x} ${y}`} className="braid-step" data-thread={schedule[step]}>
          <circle cx={x} cy={y} r={isRoomy ? 9 : 3} />
          {isRoomy && (
            <text x={x} y={y + 4}>
              {step + 1}
            </text>
          )}
        </g>
      ))}
    </>
  )
}
