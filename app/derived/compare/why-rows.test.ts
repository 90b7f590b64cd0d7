import { expect, it } from 'vitest'
import { explored } from '../explored.fixture.ts'
import { comparedAt } from './compared.fixture.ts'
import { whyRows } from './why-rows.ts'

it('sets the reasons of two strategies side by side, and says which is that of this run', () => {
  const { left, right } = comparedAt('rename/racy', 'AABBBBAA', 'fixed')
  const reasoned = ({ moment, run, judged }: typeof left) => ({
    why: explored('rename', moment.strategy).exploration.why(judged),
    steps: run.steps,
  })
  const rows = whyRows(
    reasoned(left),
    reasoned(right),
    ({ before, after }) => `${before.thread} ${before.step} < ${after.thread} ${after.step}`,
  )
  expect(rows).toEqual([
    {
      text: 'B byId.getIfPresent#1 < A byId.merge#1',
      adds: ['55', null],
      isThisRun: [false, false],
    },
    { text: 'B byId.merge#1 < A byId.merge#1', adds: [null, '10'], isThisRun: [false, false] },
    { text: 'B byName.remove#1 < A byName.put#1', adds: ['+ 1', '+ 1'], isThisRun: [true, true] },
  ])
})
