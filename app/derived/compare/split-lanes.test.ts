import { expect, it } from 'vitest'
import type { FaultSpan } from '../score/fault-spans.ts'
import { comparedAt } from './compared.fixture.ts'
import { lanePieces } from './lane-pieces.ts'
import { splitLanes, type SplitLane } from './split-lanes.ts'

function laneOf(
  place: string,
  run: string,
  beside: string,
  name: string,
  label: string,
): SplitLane {
  const object = splitLanes(comparedAt(place, run, beside)).find((each) => each.name === name)
  return object!.lanes.find((lane) => lane.label === label)!
}

/** What a row holds in both runs, by moments of the axis: `0-2 v1 apple`, `7-8 v2 pear | –`. */
function spansOf(lane: SplitLane): readonly string[] {
  return lane.spans.map(({ from, to, left, right, isSame }) => {
    const [one, other] = [left.text ?? '–', right.text ?? '–']
    return `${from}-${to} ${isSame ? one : `${one} | ${other}`}`
  })
}

it('has one track as long as both runs hold the same, and two from where they part', () => {
  const lane = laneOf('rename/racy', 'BAAAABBB', 'fixed', 'byName', 'pear')
  expect(spansOf(lane)).toEqual(['0-4 –', '4-8 v2 pear', '8-9 v2 pear | –'])
  expect(lane.isSplit).toBe(true)
  expect(lane.touches).toEqual([
    { step: 3, actor: 'A', mode: 'wrote', side: 'left' },
    { step: 3, actor: 'A', mode: 'wrote', side: 'right' },
    { step: 7, actor: 'B', mode: 'removed', side: 'right' },
  ])
  expect(laneOf('rename/racy', 'AABBBBAA', 'fixed', 'byName', 'pear').isSplit).toBe(false)
})

it('joins the two again', () => {
  const lane = laneOf('rename/racy', 'AABBBBAA', 'id-lock', 'byName', 'apple')
  expect(spansOf(lane)).toEqual(['0-6 v1 apple', '6-13 v1 apple | –', '13-15 –'])
  expect(lane.isSplit).toBe(true)
})

it('knows what only one of the two has', () => {
  const objects = splitLanes(comparedAt('rename/racy', 'AABBBBAA', 'id-lock'))
  expect(objects.map(({ name, in: where }) => [name, where])).toEqual([
    ['byId', 'both'],
    ['byName', 'both'],
    ['id locks', 'right'],
  ])
  expect(objects[2]?.lanes.every(({ isSplit }) => !isSplit)).toBe(true)
})

function fault(look: FaultSpan['look'], from: number, to: number): FaultSpan {
  return { object: 'byName', key: '', kind: 'ORPHAN', from, to, look }
}

it('is cut where its look changes and at the cursor, and red only where both are lost', () => {
  const lane = laneOf('rename/racy', 'BAAAABBB', 'fixed', 'byName', 'pear')
  const pieces = (at: number) =>
    lanePieces(
      lane,
      [[fault('for good', 6, 9)], [fault('in passing', 6, 7), fault('for good', 7, 8)]],
      at,
    ).map(
      ({ side, from, to, text, look, isFuture }) =>
        `${side} ${from}-${to} ${text ?? '–'} ${look ?? 'sound'}${isFuture ? ' later' : ''}`,
    )
  expect(pieces(8)).toEqual([
    'both 0-4 – sound',
    'both 4-6 v2 pear sound',
    'both 6-7 v2 pear at fault',
    'both 7-8 v2 pear for good',
    'left 8-9 v2 pear for good',
    'right 8-9 – sound',
  ])
  expect(pieces(5)).toEqual([
    'both 0-4 – sound',
    'both 4-6 v2 pear sound',
    'both 6-7 v2 pear at fault later',
    'both 7-8 v2 pear for good later',
    'left 8-9 v2 pear for good later',
    'right 8-9 – sound later',
  ])
})
