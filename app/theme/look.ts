/** Which of its colours the page has: a scheme's own, or those few that the system forces on every page. */
export type Look = 'light' | 'dark' | 'forced'

const dark = '(prefers-color-scheme: dark)'
const forced = '(forced-colors: active)'

/** The look that the page has now. */
export function currentLook(): Look {
  if (matchMedia(forced).matches) return 'forced'
  return matchMedia(dark).matches ? 'dark' : 'light'
}

/**
 * Calls `changed` whenever the page takes another look.
 *
 * @returns a function that ends it.
 */
export function onLookChange(changed: () => void): () => void {
  const queries = [matchMedia(dark), matchMedia(forced)]
  for (const query of queries) query.addEventListener('change', changed)
  return () => {
    for (const query of queries) query.removeEventListener('change', changed)
  }
}
