import { useCallback, useState } from 'preact/compat'

/**
 * One of several things, which is shown as chosen as soon as somebody chooses it, though that may take a while to come.
 *
 * @param value what is chosen.
 * @returns what to show, and a function that shows another one until `done` is: then what is chosen is shown again.
 */
export function useChoosing(
  value: string,
): readonly [shown: string, show: (id: string, done: Promise<void>) => void] {
  const [awaited, setAwaited] = useState<{ readonly id: string } | null>(null)
  const show = useCallback((id: string, done: Promise<void>) => {
    const choice = { id }
    setAwaited(choice)
    // Whatever was chosen since is not undone.
    void done.finally(() => {
      setAwaited((current) => (current === choice ? null : current))
    })
  }, [])
  return [awaited?.id ?? value, show]
}
