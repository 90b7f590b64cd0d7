import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { verdictJson } from '../../src/index.ts'
import { readArguments } from './arguments.ts'
import { checkedBy, howOf } from './checked-by.ts'

const text = readFileSync('src/report/README.md', 'utf8')

/** What the first column of the table names. */
const documented = text
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => line.split('|')[1]?.match(/`\w+`/g) ?? [])
  .map((name) => name.slice(1, -1))

test('every field of the JSON is documented, and no other', () => {
  const asked = readArguments(['rename', 'racy', '--steps'])
  const [target] = asked.targets
  if (!target) throw new Error('no target')
  expect(Object.keys(verdictJson(checkedBy(target, howOf(asked, [target])))).toSorted()).toEqual(
    documented.toSorted(),
  )
})

test('so is every field of what it is made of', () => {
  const asked = readArguments(['lock-order', 'opposite', '--steps', '--judge', 'no-deadlock'])
  const [target] = asked.targets
  if (!target) throw new Error('no target')
  const found = JSON.parse(JSON.stringify(verdictJson(checkedBy(target, howOf(asked, [target])))))
  const parts = [
    found.properties[0],
    found.serial,
    found.section,
    found.why,
    found.why.clauses[0],
    ...found.outcomes,
  ]
  for (const key of parts.flatMap((part) => Object.keys(part)))
    expect(text).toMatch(new RegExp(`\`${key}[\`:]`))
})
