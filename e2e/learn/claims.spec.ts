import type { Claim } from '../../src/lessons/claim.ts'
import type { Lesson } from '../../src/lessons/lesson.ts'
import { lessons } from '../../src/lessons/list.ts'
import { placeFrom } from '../../src/lessons/place.ts'
import { expect, test } from '../pages/one-document.ts'
import { linkToSee, seeClaim } from './see-claim.ts'

test.use({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })

for (const lesson of lessons)
  test(
    `all that the lesson “${lesson.title}” claims is on the page`,
    { tag: `@${lesson.id}` },
    async ({ compare, header, memory, open, proof, schedules, timeline, transport }) => {
      const eyes = { compare, expect, header, memory, proof, schedules, timeline, transport }
      const byLink = claimsByLink(lesson)
      expect([...byLink.values()].flat().length).toBeGreaterThan(lesson.beats.length)
      for (const [link, claims] of byLink) {
        await open(link)
        for (const claim of claims)
          await test.step(`${link}: ${JSON.stringify(claim)}`, () => seeClaim(eyes, claim))
      }
    },
  )

/**
 * All claims of a lesson that are so, those of right answers included, by the link to where each is seen: what several
 * are seen in is opened once.
 */
function claimsByLink({ beats }: Lesson): ReadonlyMap<string, readonly Claim[]> {
  const byLink = new Map<string, Claim[]>()
  for (const { claims, question, place } of beats) {
    const right = question?.answers.filter(({ isRight }) => isRight).map(({ claim }) => claim) ?? []
    for (const claim of [...claims, ...right]) {
      const link = linkToSee(claim, placeFrom(place, claim.of))
      byLink.set(link, [...(byLink.get(link) ?? []), claim])
    }
  }
  return byLink
}
