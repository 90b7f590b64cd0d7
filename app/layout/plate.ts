import type { Plate } from '../derived/plate.ts'
import type { PlateEntity } from '../derived/plate/entity-states.ts'
import type { PlateRow } from '../derived/plate/plate-rows.ts'
import { flowMarks } from './plate/flow-marks.ts'
import type { PlacedText, PlacedTitle, PlateLayout } from './plate/placed.ts'
import { placeBoxes } from './plate/place-boxes.ts'
import { handLink, rowLink } from './plate/place-links.ts'
import { sizes } from './plate/sizes.ts'
import { wrap } from './wrap.ts'

const leastWidth = 288
/**
 * Shares of the width: where the names end, where the middle is, and where what stands on the right begins. Where it is
 * to be low, what stands beside the names stands in one line.
 */
const shares = { names: 0.27, middle: 0.45, right: 0.63 }
const lowShares = { names: 0.33, middle: 0.49, right: 0.67 }

/**
 * Places the plate in so many CSS pixels of width. What the run only comes to has its place already.
 *
 * @param isLow whether it is to be as low as its words let it be.
 */
export function layoutPlate(plate: Plate, available: number, isLow = false): PlateLayout {
  const width = Math.max(leastWidth, available)
  const hasEntities = plate.titles.names.length + plate.titles.holders.length > 0
  const most = isLow ? sizes.low : sizes
  const radius = Math.min(most.radius, Math.round(width * 0.075))
  const share = isLow ? lowShares : shares
  const middle = Math.round(width * share.middle)
  const right = Math.round(width * share.right)
  const nameWidth = Math.round(width * share.names)
  const rightWidth = width - right
  const handWidth = rightWidth - sizes.title

  const nameTexts = plate.names.map((each) => ({ ...each, ...rowText(each, nameWidth) }))
  const entityTexts = plate.entities.map((each) => ({ ...each, ...entityText(each, radius) }))
  const pitch = Math.max(
    most.entity,
    ...nameTexts.map((each) => radius + heightOf(each)),
    ...entityTexts.map(({ below }) => 2 * radius + below.length * sizes.line + sizes.rise),
  )
  const rowY = (place: number) => sizes.title + place * pitch + radius
  const entities = entityTexts.map((each) => ({
    ...each,
    x: middle,
    y: rowY(each.place),
    radius,
  }))
  const names = nameTexts.map((each) => ({ ...each, x: 0, y: rowY(each.place) }))

  const handTexts = plate.hands.map((each) => ({
    ...each,
    id: `${each.actor} ${each.variable}`,
    lines: wrap(`${each.variable} = ${each.label}`, handWidth, 'code'),
    flow: flowMarks(each.marks, handWidth),
  }))
  const handTops = topsOf(handTexts, plate.places.hands)
  // The letter of whose hand it is stands before it.
  const hands = handTexts.map((each) => ({
    ...each,
    x: right + sizes.title,
    y: sizes.title + sizes.line + (handTops[each.place] ?? 0),
  }))
  const holderTexts = plate.holders.map((each) => ({ ...each, ...rowText(each, rightWidth) }))
  const holderTops = topsOf(holderTexts, plate.places.holders)
  const handsBottom = sizes.title + (handTops.at(-1) ?? 0)
  const holdersHeight = hasEntities ? sizes.title + (holderTops.at(-1) ?? 0) : 0
  const body = Math.max(
    sizes.title + Math.max(plate.places.entities, plate.places.names) * pitch,
    handsBottom + holdersHeight,
  )
  const holdersTop = body - holdersHeight
  const holders = holderTexts.map((each) => ({
    ...each,
    x: right,
    y: holdersTop + sizes.title + sizes.line + (holderTops[each.place] ?? 0),
  }))
  const boxes = placeBoxes(plate.boxes, hasEntities ? { top: body, width } : null, right, isLow)
  const height = Math.max(body, ...boxes.map((box) => box.y + box.height + sizes.gap))
  const rows = [...names, ...holders]
  return {
    width,
    height,
    titles: titlesOf(plate, { middle, right, holdersTop, hasEntities }),
    entities,
    rows,
    hands,
    boxes,
    links: [
      ...names.flatMap((row) => rowLink(row, 'name', entities)),
      ...holders.flatMap((row) => rowLink(row, 'holder', entities)),
      ...hands.flatMap((hand) => handLink(hand, right, { entities, rows, boxes })),
    ],
  }
}

function rowText(row: PlateRow, width: number) {
  const { object, key, label, text, lockedBy, marks } = row
  const held = text === null ? label : `${label} → ${text}`
  const lines = wrap(lockedBy === null ? held : `${held}, locked by ${lockedBy}`, width, 'code')
  return { id: `${object} ${key}`, lines, flow: flowMarks(marks, width) }
}

/** How much room a text needs with the marks below it, and what sets it apart from the next. */
function heightOf({ lines, flow }: Pick<PlacedText, 'lines' | 'flow'>): number {
  return lines.length * sizes.line + flow.height + sizes.gap + sizes.beside
}

/** Where each of so many places of a column begins, and where the last one ends: what is not there yet has its room. */
function topsOf(
  texts: readonly (Pick<PlacedText, 'lines' | 'flow'> & { readonly place: number })[],
  places: number,
): readonly number[] {
  const tops = [0]
  for (let place = 0; place < places; place++) {
    const text = texts.find((each) => each.place === place)
    tops.push((tops[place] ?? 0) + Math.max(sizes.text, text ? heightOf(text) : 0))
  }
  return tops
}

/** The first word of an instance's label stands in its circle, and as much of the rest as has room there. */
function entityText({ label, word }: PlateEntity, radius: number) {
  const [first = '', ...others] = label.split(' ')
  const rest = others.join(' ')
  const fits = wrap(rest, radius * 1.6, 'text').length <= 1
  const state = wrap(word, radius * 4, 'text')
  return fits && rest !== ''
    ? { inside: [first, rest], below: state }
    : { inside: [first], below: [...(rest === '' ? [] : [rest]), ...state] }
}

interface Columns {
  readonly middle: number
  readonly right: number
  readonly holdersTop: number
  readonly hasEntities: boolean
}

function titlesOf(
  { titles, places }: Plate,
  { middle, right, holdersTop, hasEntities }: Columns,
): readonly PlacedTitle[] {
  const y = sizes.gap
  return [
    ...(titles.names.length > 0
      ? [{ text: titles.names.join(', '), x: 0, y, anchor: 'start' as const, isCode: true }]
      : []),
    ...(hasEntities
      ? [
          { text: 'entities', x: middle, y, anchor: 'middle' as const, isCode: false },
          {
            text: titles.holders.join(', '),
            x: right,
            y: holdersTop + sizes.gap,
            anchor: 'start' as const,
            isCode: true,
          },
        ]
      : []),
    ...(places.hands > 0
      ? [{ text: 'hands', x: right, y, anchor: 'start' as const, isCode: false }]
      : []),
  ]
}
