/**
 * Lets nothing move while the page is out of sight, as what moves then is paid for and seen by nobody. When
 * the page comes back, everything is in its place.
 */
export function keepStillUnseen(): void {
  const { documentElement } = document
  const answer = () => {
    // What changed unseen takes its place first: its motion would begin with the return otherwise.
    if (!document.hidden) documentElement.getBoundingClientRect()
    documentElement.toggleAttribute('data-still', document.hidden)
  }
  document.addEventListener('visibilitychange', answer)
  answer()
}
