import { describe, expect, it } from 'vitest'
import { colours } from '../../theme/tokens.ts'
import { inkOf } from './ink.ts'

describe('the ink of a state graph', () => {
  it.each(['light', 'dark'] as const)('is that of a %s page', (look) => {
    const { line, run, fates } = inkOf(look)
    expect(line).toBe(colours.edge[look])
    expect(run).toBe(colours.ink[look])
    expect(fates.get(1)).toEqual({ fill: colours.safe[look], shape: 'dot' })
    expect(fates.get(2)).toEqual({ fill: colours.fault[look], shape: 'cross' })
  })

  it('leaves the choice of colour to a system that forces it, and tells fates by shape', () => {
    const { line, run, fates } = inkOf('forced')
    const inks = [...fates.values()]
    expect(new Set([line, run, ...inks.map(({ fill }) => fill)])).toEqual(new Set(['CanvasText']))
    expect(new Set([1, 2, 3].map((code) => fates.get(code)?.shape)).size).toBe(3)
  })

  it('has something for every outlook', () => {
    expect(new Set(inkOf('light').fates.keys())).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]))
  })
})
