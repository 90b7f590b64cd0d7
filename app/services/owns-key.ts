/** What a person writes in, where every key is text. */
const editors =
  'textarea, [role="textbox"], [role="searchbox"], input[type="text"], input[type="search"], input[type="url"], input[type="email"], input[type="tel"], input[type="password"], input:not([type])'

/**
 * Whether the element that has the focus, or the input method, has a use of its own for the key. The
 * whole path is looked at, into open shadow roots too: from outside, their host is all that is seen.
 */
export function ownsKey(event: KeyboardEvent): boolean {
  const { key } = event
  // A part of a character that is being composed is no key.
  if (event.isComposing || event.defaultPrevented) return true
  const path = event.composedPath().filter((each) => each instanceof HTMLElement)
  const isIn = (selectors: string) => path.some((element) => element.matches(selectors))
  if (path[0]?.isContentEditable || isIn(editors)) return true
  if (isIn('dialog')) return key !== '?'
  if (isIn('input[type="radio"], input[type="range"]'))
    return key.startsWith('Arrow') || key === 'Home' || key === 'End' || key === ' '
  if (isIn('input, select')) return key !== '?'
  return key === ' ' && isIn('button, summary, a, [role="switch"]')
}
