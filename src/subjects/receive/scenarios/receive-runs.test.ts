import { expect, it } from 'vitest'
import { endOfRun } from '../../end-of-run.fixture.ts'
import { receivePaths } from './paths.ts'

// The runs that are known of these scenarios are in src/known/runs. This one has an option.
it('loses sight of a batch that another of the same engine pushes out of tracking', () => {
  // Nobody is left to time r2 out after the ERROR.
  const end = endOfRun(receivePaths, {
    strategy: 'owner',
    listener: 'none',
    options: { engine: 'same' },
    run: 'AA BBBB AAA 11 BBBB BBBB A 2 BB CC AAA BB A',
  })
  expect(end.memory(['reported'])).toBe('reported r1=good@2 r2=waiting r3=good@2')
  expect(end.faults).toEqual(['STRANDED'])
})
