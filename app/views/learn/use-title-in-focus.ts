import { useEffect, useRef, type RefObject } from 'preact/compat'

/**
 * Gives a title the focus when what stands below it is new: it is read from its beginning.
 *
 * @param key of what stands there.
 * @param hasBegun whether something else stood there before.
 */
export function useTitleInFocus(
  key: string,
  hasBegun: { readonly current: boolean },
): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null)
  const last = useRef('')
  useEffect(() => {
    if (last.current === key) return
    last.current = key
    if (hasBegun.current) title.current?.focus()
  }, [key, hasBegun])
  return title
}
