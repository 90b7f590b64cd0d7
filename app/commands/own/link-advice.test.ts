import { expect, it } from 'vitest'
import { linkAdvice } from './link-advice.ts'

it('says of a link that carries a program how far it goes', () => {
  expect(linkAdvice(2_000)).toBeNull()
  expect(linkAdvice(2_001)).toBe(
    'The link has 2,001 characters: it is copied, but some places cut links of this length.',
  )
  expect(linkAdvice(8_000)).toContain('some places cut links')
  expect(linkAdvice(8_001)).toBe(
    'The link has 8,001 characters: it is copied, but a file travels better. File, Save as a file.',
  )
})
