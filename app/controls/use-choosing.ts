import { useCallback, useState } from 'preact/compat'

/** One of several things, as it is shown: chosen as soon as somebody chooses it, though that may take a while to come. */
export function useChoosing(
  value: string,
): readonly [shown: string, choose: (id: string, done: Promise<void>) => void] {
  const [awaited, setAwaited] = useState<{ readonly id: string } | null>(null)
  const choose = useCallback((id: string, done: Promise<void>) => {
    const choice = { id }
    setAwaited(choice)
    // Whatever was chosen since is not undone.
    void done.finally(() => {
      setAwaited((current) => (current === choice ? null : current))
    })
  }, [])
  return [awaited?.id ?? value, choose]
}
