import { expect, it } from 'vitest'
import { costOf } from '../cost.ts'
import { allOrders, type ComparedSetting } from './all-orders.ts'
import { comparedAt, verdictOf } from './compared.fixture.ts'

function table(place: string, beside: string, without = false) {
  const { left, right } = comparedAt(place, '', beside)
  const setting = ({ moment, system, judged, scenario }: typeof left): ComparedSetting => ({
    verdict: without ? null : verdictOf(scenario.id, moment.strategy),
    system,
    judged,
    steps: costOf(scenario, moment).steps,
  })
  return allOrders(setting(left), setting(right)).map(({ title, values }) => [title, ...values])
}

it('sets the figures of all orders side by side', () => {
  expect(table('rename/racy', 'fixed')).toEqual([
    ['Chance to end broken', '76.6%', '56.3%'],
    ['Orders', '70', '20'],
    ['that end broken', '56', '11'],
    ['only by racing', '42', '2'],
    ['even one after the other', '14', '9'],
    ['that break “Clean-up matches merge”', '40', 'none'],
    ['Steps of a call', '4', '3'],
  ])
})

it('tells of deadlocks where there are any', () => {
  expect(table('lock-order/opposite', 'ordered')).toContainEqual([
    'that end in a deadlock',
    '2',
    'none',
  ])
})

it('has no figure before search has', () => {
  expect(table('rename/racy', 'fixed', true)).toEqual([
    ['Chance to end broken', null, null],
    ['Orders', null, null],
    ['that end broken', null, null],
    ['Steps of a call', '4', '3'],
  ])
})
