/** A step's name beside the axis of its thread, in CSS pixels. */
export interface AxisLabel {
  readonly axis: 'across' | 'up'
  /** Where its text is anchored: the middle of a name across, its end where it is upright or at the side. */
  readonly x: number
  readonly y: number
  readonly text: string
  /** Whether it is turned, and read from below. */
  readonly isUpright: boolean
}

/** How a thread's steps are named along an axis. */
export interface Axis {
  /** One name of so many is shown: 1 for all. */
  readonly stride: number
  readonly isUpright: boolean
  /** How much room the names take beside the axis. */
  readonly room: number
}

/** About how wide a character of the smallest type is, rather too wide: names must not touch. */
const characterWidth = 7
/** A line of the smallest type. */
export const labelLine = 16
/** Between names and what they stand beside. */
const apart = 6
/** Between neighbouring names, which are a little narrower than they are taken for. */
const between = 3

/**
 * Chooses how to name the steps across: level if no two names touch, else upright, and only as many as have room.
 *
 * @param pitch the distance of neighbouring steps.
 */
export function axisAcross(names: readonly string[], pitch: number): Axis {
  const widths = names.map(labelWidth)
  const isLevel = widths.every((width, step) => {
    const next = widths[step + 1] ?? 0
    return step + 1 === widths.length || (width + next) / 2 + between <= pitch
  })
  if (isLevel) return { stride: 1, isUpright: false, room: labelLine }
  return { stride: strideFor(pitch), isUpright: true, room: Math.max(0, ...widths) }
}

/** As {@link axisAcross} for the steps that go up: their names stand one below the other. */
export function axisUp(names: readonly string[], pitch: number): Axis {
  return {
    stride: strideFor(pitch),
    isUpright: false,
    room: Math.max(0, ...names.map(labelWidth)) + apart,
  }
}

/** The steps that are named, from 0. */
export function named<Name>(
  names: readonly Name[],
  { stride }: Pick<Axis, 'stride'>,
): readonly (readonly [step: number, name: Name])[] {
  return [...names.entries()].filter(([step]) => step % stride === 0)
}

export function labelWidth(text: string): number {
  return Math.ceil(text.length * characterWidth) + 2
}

function strideFor(pitch: number): number {
  return Math.max(1, Math.ceil(labelLine / pitch))
}
