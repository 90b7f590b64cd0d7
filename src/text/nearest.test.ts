import { expect, it } from 'vitest'
import { nearest } from './nearest.ts'

const known = ['rename', 'cold-rename', 'same-name', 'dns', 'lost-update', 'rename-evict', 'queue']

it('finds names that share letters in a row, the most first and the shortest of these', () => {
  expect(nearest('renaming', known)).toEqual(['rename', 'cold-rename', 'rename-evict'])
  expect(nearest('COLD-RENAMES', known)[0]).toBe('cold-rename')
  expect(nearest('lostupdate', known)).toEqual(['lost-update'])
})

it('finds none where nothing is alike', () => {
  expect(nearest('nowhere', known)).toEqual([])
  expect(nearest('', known)).toEqual([])
  expect(nearest('переименование', known)).toEqual([])
})

it('does not read a long text to its end', () => {
  expect(nearest('x'.repeat(1_000_000), known)).toEqual([])
})
