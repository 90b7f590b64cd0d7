/**
 * Removes a leaving element as soon as it moves no more: when it has faded, when that was broken off, or, where
 * nothing is to move, before anything is painted. What comes back meanwhile, and so is not leaving any more, stays.
 */
export async function removeAtRest(element: Element): Promise<void> {
  // Not asked of the element itself: see below.
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    element.remove()
    return
  }
  // To say what moves a browser works out the style of all that has changed: once, when all of it is drawn.
  await Promise.resolve()
  for (;;) {
    const motions = element.getAnimations().filter(({ playState }) => playState === 'running')
    await Promise.allSettled(motions.map(({ finished }) => finished))
    if (!element.matches('[data-leaving]')) return
    if (motions.length === 0) break
  }
  element.remove()
}
