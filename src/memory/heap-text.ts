import type { Heap, Memory } from './heap.ts'
import { rowLabels } from './row-labels.ts'
import { labelOf, type Value } from './value.ts'

/**
 * What some objects hold, on one line: `byId 1=v3 plum, byName pear=v2 pear plum=v3 plum`.
 *
 * @param names the objects to show, in this order.
 * @param shown how a value is written; by its label, unless labels do not tell enough.
 */
export function heapText(
  memory: Memory,
  heap: Heap,
  names: readonly string[],
  shown: (value: Value) => string = labelOf,
): string {
  return names
    .map((name) => {
      const object = memory.objects.find((each) => each.name === name)
      if (!object) throw new Error(`unknown shared object: ${name}`)
      const rows = object.rows(heap)
      const labels = rowLabels(rows)
      const texts = rows.map(({ value }, index) =>
        labels[index] === '' ? shown(value) : `${labels[index]}=${shown(value)}`,
      )
      return `${name} ${texts.join(' ') || 'empty'}`
    })
    .join(', ')
}
