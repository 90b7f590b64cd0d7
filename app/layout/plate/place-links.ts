import type {
  PlacedEntity,
  PlacedHand,
  PlacedLink,
  PlacedRow,
  PlateLayout,
  Point,
} from './placed.ts'
import { sizes } from './sizes.ts'
import { textWidth } from '../wrap.ts'

/** From a row to the instance that it leads to; the arrow ends before the circle. */
export function rowLink(
  row: PlacedRow,
  kind: 'name' | 'holder',
  entities: readonly PlacedEntity[],
): readonly PlacedLink[] {
  const to = row.state === 'there' && entities.find(({ uid }) => uid === row.entity)
  if (!to) return []
  const side = kind === 'name' ? -1 : 1
  const textEnd = Math.max(...row.lines.map((line) => textWidth(line, 'code')))
  return [
    {
      id: `${kind} ${row.id}`,
      kind,
      from: {
        x: kind === 'name' ? row.x + textEnd + sizes.gap : row.x - sizes.beside,
        y: row.y - sizes.rise,
      },
      to: { x: to.x + side * (to.radius + sizes.head), y: to.y },
      look: kind === 'name' ? row.look : null,
      bow: 0,
      isCut: false,
    },
  ]
}

/** From a hand to what it holds: the instance, or, where that is none, the row or the box that it was read from. */
export function handLink(
  hand: PlacedHand,
  x: number,
  { entities, rows, boxes }: Pick<PlateLayout, 'entities' | 'rows' | 'boxes'>,
): readonly PlacedLink[] {
  const from = { x: x - sizes.beside, y: hand.y - sizes.rise }
  const link = (to: Point, bow = 0): readonly PlacedLink[] => {
    const isCut = hand.stale !== null
    return [{ id: `hand ${hand.id}`, kind: 'hand', from, to, look: null, bow, isCut }]
  }
  const entity = entities.find(({ uid }) => uid === hand.entity)
  if (entity) return link({ x: entity.x + entity.radius + sizes.beside, y: entity.y })
  const { object, key } = hand.source
  const row = rows.find((each) => each.object === object && each.key === key)
  if (row && row.x >= x) return link({ x: from.x, y: row.y - sizes.rise }, sizes.bow)
  const box = boxes.find((each) => each.object === object)
  return box ? link({ x: box.x + box.width + sizes.beside, y: box.y + box.height / 2 }) : []
}
