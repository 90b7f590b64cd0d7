import { useEffect, useState } from 'preact/compat'
import { flushSync } from 'preact/compat'

/** Whether the page is being printed. It is told before anything is laid out for paper, so that other things can be. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const paper = matchMedia('print')
    const change = (is: boolean) => {
      flushSync(() => {
        setPrinting(is)
      })
    }
    addEventListener('beforeprint', () => change(true), { signal })
    addEventListener('afterprint', () => change(paper.matches), { signal })
    // What looks at the page as if on paper prints nothing.
    paper.addEventListener('change', () => change(paper.matches), { signal })
    return () => {
      listening.abort()
    }
  }, [])
  return isPrinting
}
