import type { Claim } from '../../src/lessons/claim.ts'
import type { Lesson } from '../../src/lessons/lesson.ts'
import { lessons } from '../../src/lessons/list.ts'
import { placeFrom, type Place } from '../../src/lessons/place.ts'
import { expect, test } from '../pages/one-document.ts'
import { seeClaim } from './see-claim.ts'

test.use({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })

for (const lesson of lessons)
  test(
    `all that the lesson “${lesson.title}” claims is on the page`,
    { tag: `@${lesson.id}` },
    async ({ compare, header, memory, open, proof, schedules, timeline, transport }) => {
      const eyes = { compare, expect, header, memory, open, proof, schedules, timeline, transport }
      const claims = claimsOf(lesson)
      expect(claims.length).toBeGreaterThan(lesson.beats.length)
      for (const { claim, place } of claims) await seeClaim(eyes, claim, place)
    },
  )

/** All claims of a lesson that are so, those of right answers included, with the moments that they are of. */
function claimsOf({ beats }: Lesson): readonly { readonly claim: Claim; readonly place: Place }[] {
  return beats.flatMap(({ claims, question, place }) => {
    const right = question?.answers.filter(({ isRight }) => isRight).map(({ claim }) => claim) ?? []
    return [...claims, ...right].map((claim) => ({ claim, place: placeFrom(place, claim.of) }))
  })
}
