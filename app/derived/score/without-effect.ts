import type { Step } from '../../../src/index.ts'

/**
 * Whether a step left memory as it was and gave nothing to its program: a removal that found nothing, a merge
 * that lost, a wait that is over.
 */
export function isWithoutEffect({ before, effect, stack }: Step): boolean {
  return effect.heap === before && (stack.at(-1)?.site.target ?? null) === null
}
