import type { Claim } from '../../src/lessons/claim.ts'
import { expect, test } from '../pages/one-document.ts'
import { linkToSee, seeClaim } from './see-claim.ts'

const place = { scenario: 'lost-update', strategy: 'racy', run: 'BAAB' } as const

const falseClaims: readonly Claim[] = [
  { kind: 'memory', object: 'count', key: '', is: '2' },
  { kind: 'finding', object: 'count', key: '', fault: null },
  { kind: 'run', breaks: 'no-lost-update', is: false },
  { kind: 'property', id: 'no-lost-update', holds: true },
  { kind: 'count', count: 'violating', is: 3 },
  { kind: 'count', count: 'outcomes', is: 1 },
  { kind: 'chance', is: '67 %' },
  { kind: 'split', serial: 1, raceOnly: 3 },
  { kind: 'why', clauses: ['A reads before B writes'] },
  { kind: 'fate', is: 'open' },
  { kind: 'end', as: { run: 'AABB' }, isSame: true },
]

test('what is not so is not found on the page', async ({
  compare,
  header,
  memory,
  open,
  proof,
  schedules,
  timeline,
  transport,
}) => {
  const hasty = expect.configure({ timeout: 500 })
  const eyes = { compare, header, memory, proof, schedules, timeline, transport }
  for (const claim of falseClaims) {
    await open(linkToSee(claim, place))
    await expect(seeClaim({ ...eyes, expect: hasty }, claim), claim.kind).rejects.toThrow()
  }
})
