import { describe, expect, it } from 'vitest'
import { axisAcross, axisUp, labelWidth, named } from './axis.ts'

const verbs = ['read', 'merge', 'put', 'remove']

describe('the names of steps across', () => {
  it('are level and all there where no two touch', () => {
    expect(axisAcross(verbs, 48)).toMatchObject({ stride: 1, isUpright: false })
  })

  it('are upright where they would touch, and take their length of room', () => {
    expect(axisAcross(verbs, 30)).toEqual({
      stride: 1,
      isUpright: true,
      room: labelWidth('remove'),
    })
  })

  it.each([
    [16, 1],
    [15, 2],
    [8, 2],
    [5, 4],
  ])('at a distance of %d are one in %d', (pitch, stride) => {
    expect(axisAcross(verbs, pitch).stride).toBe(stride)
    expect(axisUp(verbs, pitch).stride).toBe(stride)
  })

  it('begin with the first', () => {
    expect(named(verbs, { stride: 3 })).toEqual([
      [0, 'read'],
      [3, 'remove'],
    ])
  })
})
