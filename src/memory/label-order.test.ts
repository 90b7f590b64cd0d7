import { expect, it } from 'vitest'
import { compareLabels } from './label-order.ts'

it('sorts labels as a person does: numbers by what they count, words by their letters', () => {
  const labels = ['r10', 'pear', 'r2', 'apple', 'Pear', 'r1']
  expect(labels.toSorted(compareLabels)).toEqual(['apple', 'pear', 'Pear', 'r1', 'r2', 'r10'])
})
