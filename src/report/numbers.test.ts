import { expect, it } from 'vitest'
import { formatChance, formatProbability, formatRoughCount } from './numbers.ts'

it('tells a chance in whole percent, and neither never nor always of what only nearly is', () => {
  const told = [0, 1e-9, 0.0049, 0.0051, 0.0625, 0.7656, 0.994, 0.9951, 0.999_999, 1 - 1e-12, 1]
  expect(told.map((value) => formatChance(value).replaceAll('\u00A0', ' '))).toEqual([
    '0 %',
    '< 1 %',
    '< 1 %',
    '1 %',
    '6 %',
    '77 %',
    '99 %',
    '> 99 %',
    '> 99 %',
    '100 %',
    '100 %',
  ])
})

it('tells a probability with the digits that it needs, and never always of what only nearly is', () => {
  const told = [0, 1e-9, 0.0625, 0.765_625, 0.9994, 0.9995, 0.999_999, 1 - 1e-12, 1]
  expect(told.map((value) => formatProbability(value).replaceAll('\u00A0', ' '))).toEqual([
    '0%',
    '0.0000001%',
    '6.25%',
    '76.6%',
    '99.9%',
    '> 99.9%',
    '> 99.9%',
    '100%',
    '100%',
  ])
})

it('has every digit of a count that has few, and three of one that has many', () => {
  const told = [70n, 9_999n, 10_000n, 305_540_235_000n, 1_449_116_310_660n]
  expect(told.map(formatRoughCount)).toEqual(['70', '9,999', '10K', '306B', '1.45T'])
})
