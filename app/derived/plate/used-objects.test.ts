import { expect, it } from 'vitest'
import { derive } from '../derive.fixture.ts'
import { usedObjects } from './used-objects.ts'

function usedIn(scenario: string, strategy: string, run = '') {
  const moment = { scenario, strategy, options: {}, schedule: run.split(''), at: run.length }
  return [...usedObjects(derive(moment))].toSorted()
}

it('leaves out a lock that another strategy takes', () => {
  expect(usedIn('lost-update', 'racy')).toEqual(['count'])
  expect(usedIn('lost-update', 'lock')).toEqual(['count', 'guard'])
})

it('has what a run uses, and what its threads come to', () => {
  expect(usedIn('rename', 'racy', 'A')).toEqual(['byId', 'byName'])
  expect(usedIn('lock-order', 'opposite', 'AB')).toEqual(['left', 'right'])
})
