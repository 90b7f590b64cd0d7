import { select } from 'd3'
import type { PlacedBox, PlacedRow, PlateLayout } from '../layout/plate/placed.ts'
import { drawBoxes, drawEntities, drawHands, drawRows, drawTitles } from './plate/marks.ts'
import { drawLinks } from './plate/links.ts'
import type { Parent } from './plate/join.ts'

/** A drawing of the plate in an element of the page. */
export interface PlateDrawing {
  /**
   * Draws another layout, so many times its size. The style sheet moves what has changed to its new place, if people
   * want to see motion; with `isStill` nothing moves.
   */
  update(layout: PlateLayout, how: { readonly isStill: boolean; readonly scale: number }): void
  /** Lights up rows and boxes that words are about: `<object> <key>` of each, or its label in the place of the key. */
  light(rows: ReadonlySet<string>): void
  dispose(): void
}

/**
 * Takes over `element`, an svg that must be empty. Everything in it is drawn by keyed joins, and everything that
 * comes or goes fades: what was drawn last is undone by drawing what was before.
 *
 * @param id names the drawing's own pattern, and is unique on the page.
 */
export function drawPlate(element: SVGSVGElement, id: string): PlateDrawing {
  const root: Parent = select<SVGElement, unknown>(element)
  const hatch = root
    .append('defs')
    .append('pattern')
    .attr('id', id)
    .attr('class', 'hatch')
    .attr('width', 5)
    .attr('height', 5)
    .attr('patternUnits', 'userSpaceOnUse')
    .attr('patternTransform', 'rotate(45)')
  hatch.append('path').attr('d', 'M0,0V5')
  const layers = ['links', 'boxes', 'entities', 'rows', 'hands', 'titles'].map((name) =>
    root.append('g').attr('class', name),
  ) as unknown as Parent[]
  const [links, boxes, entities, rows, hands, titles] = layers

  return {
    update(layout, { isStill, scale }) {
      root
        .attr('data-still', isStill ? '' : null)
        .attr('width', layout.width * scale)
        .attr('height', layout.height * scale)
        .attr('viewBox', `0 0 ${layout.width} ${layout.height}`)
      if (links) drawLinks(links, layout.links)
      if (boxes) drawBoxes(boxes, layout.boxes)
      if (entities) drawEntities(entities, layout.entities, `url(#${id})`)
      if (rows) drawRows(rows, layout.rows)
      if (hands) drawHands(hands, layout.hands)
      if (titles) drawTitles(titles, layout.titles)
    },
    light(lit) {
      rows
        ?.selectChildren<SVGGElement, PlacedRow>('g')
        .attr('data-lit', ({ object, key, label }) =>
          lit.has(`${object} ${key}`) || lit.has(`${object} ${label}`) ? '' : null,
        )
      boxes
        ?.selectChildren<SVGGElement, PlacedBox>('g')
        .attr('data-lit', ({ object }) =>
          [...lit].some((row) => row === object || row.startsWith(`${object} `)) ? '' : null,
        )
    },
    dispose() {
      root.selectAll('*').remove()
    },
  }
}
