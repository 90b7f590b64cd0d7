import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stageWords } from './stage-words.ts'
import { textWidth } from './wrap.ts'

it('says the whole stage where there is room', () => {
  expect(stageWords('waiting', 80)).toEqual(['waiting'])
  expect(stageWords('finished: good', 80)).toEqual(['finished:', 'good'])
})

it('leaves out words at the end, and says so', () => {
  expect(stageWords('good@0, good@2 timed out', 80)).toEqual(['good@0,', 'good@2 …'])
  expect(stageWords('good@0, good@2 timed out', 160)).toEqual(['good@0, good@2 timed', 'out'])
})

it('says nothing where there is no room for a word', () => {
  expect(stageWords('finished: good', 40)).toEqual([])
})

it('cuts no word, and is never wider than its bar', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(300), (words, width) => {
      const lines = stageWords(words.join(' '), width)
      for (const line of lines) expect(textWidth(line, 'code')).toBeLessThanOrEqual(width)
      const said = lines
        .join(' ')
        .split(' ')
        .filter((each) => each !== '…' && each !== '')
      expect(said).toEqual(words.slice(0, said.length))
    }),
  )
})
