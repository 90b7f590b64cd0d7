import type { PlacedLink } from '../../layout/plate/placed.ts'
import { joinGroups, type Parent } from './join.ts'

/** A line's shape between two corners of a square, which is stretched to reach from its one end to the other. */
const unitCurve = 'M0,0C.5,0 .5,1 1,1'
/** The same between two corners of one side of it, bowed out to the other. */
const unitBow = 'M0,0C-1.33,0 -1.33,1 0,1'
/** A square without height would not be drawn at all. */
const leastStretch = 0.01

/** What leads to what. Both ends of a line move along straight ways, and the line with them. */
export function drawLinks(parent: Parent, links: readonly PlacedLink[]): void {
  const all = joinGroups(
    parent,
    links,
    ({ id }) => id,
    (groups) => {
      groups.append('path').attr('class', 'line')
      groups.append('path').attr('class', 'head').attr('d', 'M8,0l-9,-4.5v9z')
      const cut = groups.append('g').attr('class', 'cut')
      cut.append('path').attr('class', 'gap').attr('d', 'M-2.5,6L2.5,-6')
      cut.append('path').attr('class', 'edges').attr('d', 'M-6,6L-1,-6M1,6L6,-6')
    },
  )
    .attr('data-kind', ({ kind }) => kind)
    .attr('data-look', ({ look }) => look)
    .attr('data-cut', ({ isCut }) => (isCut ? '' : null))
  all
    .select<SVGPathElement>('.line')
    .attr('d', ({ bow }) => (bow > 0 ? unitBow : unitCurve))
    .style('transform', ({ from, to, bow }) => {
      const height = to.y - from.y
      const stretch = Math.abs(height) < leastStretch ? leastStretch : height
      return `translate(${from.x}px, ${from.y}px) scale(${bow || to.x - from.x}, ${stretch})`
    })
  all
    .select<SVGPathElement>('.head')
    .style(
      'transform',
      ({ from, to }) => `translate(${to.x}px, ${to.y}px) scale(${from.x < to.x ? 1 : -1}, 1)`,
    )
  all
    .select<SVGGElement>('.cut')
    .style(
      'transform',
      ({ from, to, bow }) => `translate(${(from.x + to.x) / 2 - bow}px, ${(from.y + to.y) / 2}px)`,
    )
}
