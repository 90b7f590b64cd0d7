import type { Step } from '../../../src/index.ts'

/** What names a step of a run in every order of it: whose it is, and how many they have taken before. */
export function stepKey(steps: readonly Step[], index: number): string {
  const actor = steps[index]?.actor ?? ''
  return `${actor} ${steps.slice(0, index).filter((step) => step.actor === actor).length}`
}
