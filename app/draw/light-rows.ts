import { select } from 'd3'
import type { PlacedObject, PlacedRow } from '../layout/score/memory-now.ts'

/** Lights up those rows of drawn memory that `lit` has, each as `<object> <key>` or `<object> <label>`. */
export function lightRows(memory: HTMLElement, lit: ReadonlySet<string>): void {
  select(memory)
    .selectAll<HTMLElement, PlacedObject>('div.object')
    .each(function ({ name }) {
      select(this)
        .selectAll<HTMLElement, PlacedRow>('tbody tr')
        .attr('data-lit', ({ key, label }) =>
          lit.has(`${name} ${key}`) || lit.has(`${name} ${label}`) ? '' : null,
        )
    })
}
