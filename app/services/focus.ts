/** How many elements that had the focus are remembered. */
const maxRemembered = 8

/**
 * Gives the focus a place when what had it is taken from the page: the last element that had it before and
 * is still there, or the first control of an open dialog, or that of the main part after a link within a
 * dialog. Left to itself a browser begins at the top of the page again.
 *
 * @returns a function that ends it.
 */
export function keepFocus(): () => void {
  let remembered: readonly HTMLElement[] = []
  const remember = (event: FocusEvent) => {
    // What is in a shadow, as the editor's text is, tells of itself as of its host, which cannot have the focus.
    const [target] = event.composedPath()
    if (target instanceof HTMLElement) remembered = [...remembered, target].slice(-maxRemembered)
  }
  // Whoever presses beside all controls has left them. What is taken from the page loses the focus as well, and is
  // gone when that is over.
  const leave = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) return
    queueMicrotask(() => {
      const hasStayed = target instanceof HTMLElement && target.isConnected
      if (hasStayed && document.activeElement === document.body) remembered = []
    })
  }
  const restore = () => {
    const lost = remembered.at(-1)
    if (document.activeElement !== document.body || !lost || lost.isConnected) return
    // What is in a dialog leads elsewhere: what is there now is to be read from its beginning.
    const before = lost.closest('dialog') ? [] : remembered.filter((each) => each.isConnected)
    for (const next of [
      ...before.toReversed(),
      // As long as a dialog is open, nothing outside it can have the focus.
      document.querySelector<HTMLElement>('dialog[open] button'),
      document.querySelector<HTMLElement>('main button'),
    ]) {
      next?.focus({ preventScroll: true })
      if (next?.matches(':focus')) return
    }
  }
  const observer = new MutationObserver(restore)
  observer.observe(document.body, { childList: true, subtree: true })
  addEventListener('focusin', remember)
  addEventListener('focusout', leave)
  return () => {
    observer.disconnect()
    removeEventListener('focusin', remember)
    removeEventListener('focusout', leave)
  }
}
