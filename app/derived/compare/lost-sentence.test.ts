import { expect, it } from 'vitest'
import { pointOfNoReturn } from '../../../src/index.ts'
import { explored } from '../explored.fixture.ts'
import { comparedAt } from './compared.fixture.ts'
import { lostSentence } from './lost-sentence.ts'

function lost(place: string, run: string, beside: string, because: string | null = null) {
  const compared = comparedAt(place, run, beside)
  const turn = ({ moment }: typeof compared.left) => {
    const index = pointOfNoReturn(explored(moment.scenario, moment.strategy).graph, moment.schedule)
    return index === null ? null : { index }
  }
  return lostSentence(compared, [turn(compared.left), turn(compared.right)], because)
}

it('tells where each run was lost, and why, if both have the same reason', () => {
  expect(lost('rename/racy', 'AABBBBAA', 'fixed', 'B cleans up first')).toEqual({
    where: 'Lost for good at the same step',
    because: 'B cleans up first',
  })
  expect(lost('rename/racy', 'BAAAABBB', 'fixed')).toEqual({
    where: 'Lost for good at step 1 under Racy; under Fixed never',
    because: '',
  })
  expect(lost('rename/fixed', 'AAABBB', 'racy:BAAAABBB')).toEqual({
    where: 'Lost for good at step 1 under Racy; under Fixed never',
    because: '',
  })
  expect(lost('rename/racy', 'AABBBBAA', 'racy:BBBBAAAA')).toMatchObject({
    where: 'Lost for good at step 6 in this order, at step 1 in the other order',
  })
  expect(lost('drop-reload/racy', '', 'fixed')).toMatchObject({
    where: 'Lost from the start, whatever the order',
  })
  expect(lost('rename/guard', '', 'compute')).toBeNull()
})
