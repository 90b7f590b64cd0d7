import type { Fate, StateGraph } from '../../src/index.ts'

/** Who could go at a moment of a run, and what would become of it. */
interface Choice {
  readonly actor: string
  readonly fate: Fate
  /** Whether the run takes it. */
  readonly isTaken: boolean
}

/**
 * A part of a run. `decision`: a step before which it matters who goes, by its number; the one after the last
 * step is what comes next. `any`: steps before which it does not, by the numbers of the first and the last.
 */
export type PathPart =
  | { readonly kind: 'decision'; readonly step: number; readonly choices: readonly Choice[] }
  | { readonly kind: 'any'; readonly from: number; readonly to: number; readonly fate: Fate }

/**
 * The states of a run with their siblings: at each moment who could go, and what would become of the run. Neighbouring
 * moments at which every choice leads to one and the same fate are one part.
 */
export function decisionPath(graph: StateGraph, schedule: readonly string[]): readonly PathPart[] {
  const parts: PathPart[] = []
  for (let at = 0; at <= schedule.length; at++) {
    const choices = graph
      .choices(schedule.slice(0, at))
      .map(({ actor, fate }) => ({ actor, fate, isTaken: actor === schedule[at] }))
    const [first] = choices
    if (!first) break
    const step = at + 1
    const last = parts.at(-1)
    if (choices.some(({ fate }) => fate !== first.fate))
      parts.push({ kind: 'decision', step, choices })
    else if (last?.kind === 'any' && last.fate === first.fate)
      parts.splice(-1, 1, { ...last, to: step })
    else parts.push({ kind: 'any', from: step, to: step, fate: first.fate })
  }
  return parts
}
