import { select, type Selection } from 'd3'
import type { PlacedMark } from '../../layout/plate/flow-marks.ts'
import type {
  PlacedBox,
  PlacedEntity,
  PlacedHand,
  PlacedRow,
  PlacedText,
  PlateLayout,
} from '../../layout/plate/placed.ts'
import { changed } from '../changed.ts'
import { joinGroups, type Groups, type Parent } from './join.ts'

/** From one line of text to the next, and from a text's first line to the middle of its first round. */
const lineHeight = 16
const belowText = 14
const belowLargeText = 22

/** Instances: a circle with a name in it, and below it how it stands. */
export function drawEntities(
  parent: Parent,
  entities: readonly PlacedEntity[],
  hatch: string,
): void {
  const all = joinGroups(
    parent,
    entities,
    ({ uid }) => uid,
    (groups) => {
      groups.append('circle').attr('class', 'disc')
      groups.append('circle').attr('class', 'ring')
      groups.append('circle').attr('class', 'inner')
      groups.append('text').attr('class', 'inside')
      groups.append('text').attr('class', 'below')
    },
  )
    .attr('data-state', ({ state }) => state)
    .attr('data-look', ({ look }) => look)
    .style('transform', ({ x, y }) => `translate(${x}px, ${y}px)`)
  all.select('.disc').attr('r', ({ radius }) => radius)
  all
    .select('.ring')
    .attr('r', ({ radius }) => radius - 3.5)
    .style('stroke', ({ look }) => (look === 'for good' ? hatch : null))
  all.select('.inner').attr('r', ({ radius }) => radius - 7)
  drawLines(
    all.select<SVGTextElement>('.inside'),
    ({ inside }) => inside,
    ({ inside }) => 4 - ((inside.length - 1) * lineHeight) / 2,
  )
  drawLines(
    all.select<SVGTextElement>('.below'),
    ({ below }) => below,
    ({ radius }) => radius + lineHeight,
  )
}

/** Rows: a key, what it holds if that is no instance, and the steps that wrote it. */
export function drawRows(parent: Parent, rows: readonly PlacedRow[]): void {
  const all = joinGroups(parent, rows, ({ id }) => id, enterText)
    .attr('data-state', ({ state }) => state)
    .attr('data-look', ({ look }) => look)
  drawText(all)
}

/** Hands: whose, which variable, what it holds, and the steps that read and used it. */
export function drawHands(parent: Parent, hands: readonly PlacedHand[]): void {
  const all = joinGroups(
    parent,
    hands,
    ({ id }) => id,
    (groups) => {
      groups.append('rect').attr('class', 'letter').attr('x', -24).attr('y', -13)
      groups.append('text').attr('class', 'letter').attr('x', -15).attr('y', 0)
      enterText(groups)
    },
  )
    .attr('data-held', ({ isHeld }) => (isHeld ? '' : null))
    .attr('data-thread', ({ actor }) => actor)
  all.select('text.letter').text(({ actor }) => actor)
  drawText(all)
}

/** Objects that are no part of the references: what they hold in a box, under their names. */
export function drawBoxes(parent: Parent, boxes: readonly PlacedBox[]): void {
  const all = joinGroups(
    parent,
    boxes,
    ({ object }) => object,
    (groups) => {
      groups.append('rect').attr('class', 'frame')
      groups.append('text').attr('class', 'object').attr('x', 12).attr('y', 18)
      enterText(groups.append('g').attr('class', 'content'))
    },
  )
    .attr('data-large', ({ isLarge }) => (isLarge ? '' : null))
    .style('transform', ({ x, y }) => `translate(${x}px, ${y}px)`)
  all
    .select('.content')
    .style('transform', ({ isLarge }) => `translate(12px, ${isLarge ? 46 : 36}px)`)
  all
    .select('.frame')
    .attr('width', ({ width }) => width)
    .attr('height', ({ height }) => height)
  all.select('.object').text(({ object }) => object)
  fillText(all)
  all
    .filter(({ isLarge }) => isLarge)
    .select('.steps')
    .style('transform', `translate(0px, ${belowLargeText}px)`)
}

/** What the columns are. */
export function drawTitles(parent: Parent, titles: PlateLayout['titles']): void {
  const all = parent
    .selectAll<SVGTextElement, PlateLayout['titles'][number]>('text')
    .data(titles)
    .join('text')
  changed(all)
    .attr('data-code', ({ isCode }) => (isCode ? '' : null))
    .attr('text-anchor', ({ anchor }) => anchor)
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .text(({ text }) => text)
}

function enterText<Item>(groups: Groups<Item>): void {
  groups.append('text').attr('class', 'label')
  groups.append('g').attr('class', 'steps')
}

function drawText<Item extends PlacedText>(groups: Groups<Item>): void {
  groups.style('transform', ({ x, y }) => `translate(${x}px, ${y}px)`)
  fillText(groups)
}

function fillText<Item extends PlacedText>(groups: Groups<Item>): void {
  drawLines(
    groups.select<SVGTextElement>('.label'),
    ({ lines }) => lines,
    () => 0,
  )
  groups
    .select<SVGGElement>('.steps')
    .style(
      'transform',
      ({ lines }) => `translate(0px, ${(lines.length - 1) * lineHeight + belowText}px)`,
    )
    .each(function ({ flow }) {
      drawMarks(select<SVGElement, unknown>(this), flow.marks)
    })
}

/** The numbers of steps, in rounds of the hue of whoever took them; hollow where a step changed nothing. */
function drawMarks(parent: Parent, marks: readonly PlacedMark[]): void {
  const all = joinGroups(
    parent,
    marks,
    ({ step }) => String(step),
    (groups) => {
      groups.append('rect').attr('class', 'round').attr('y', -9)
      groups.append('text').attr('class', 'number')
      groups.append('text').attr('class', 'word')
    },
  )
    .attr('data-thread', ({ actor }) => actor)
    .attr('data-idle', ({ isIdle }) => (isIdle ? '' : null))
    .style('transform', ({ x, y }) => `translate(${x}px, ${y}px)`)
  all.select('.round').attr('width', ({ width }) => width)
  all
    .select('.number')
    .attr('x', ({ width }) => width / 2)
    .attr('y', 4)
    .text(({ step }) => step)
  drawLines(
    all.select<SVGTextElement>('.word').attr('transform', ({ width }) => `translate(${width + 4})`),
    ({ lines }) => lines,
    () => 4,
  )
}

/** Lines of text, one below the other. */
function drawLines<Item>(
  texts: Selection<SVGTextElement, Item, SVGElement, unknown>,
  linesOf: (item: Item) => readonly string[],
  firstY: (item: Item) => number,
): void {
  texts.each(function (item) {
    select<SVGTextElement, unknown>(this)
      .selectAll('tspan')
      .data(linesOf(item))
      .join('tspan')
      .attr('x', 0)
      .attr('y', (_, index) => firstY(item) + index * lineHeight)
      .text((line) => line)
  })
}
