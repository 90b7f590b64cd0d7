import { useEffect, useState, type ComponentType, type ReactNode } from 'react'

/**
 * A component whose code is fetched when it is first shown, and which is there as soon as that is. React's
 * own `lazy` below `Suspense` holds back what has come for up to 300 ms, lest a page flicker; here its
 * place is kept free, so nothing does.
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  fallback: ReactNode = null,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  return function Later(props: Props) {
    const [Component, setComponent] = useState(() => loaded)
    useEffect(() => {
      const arrive = async () => {
        loaded = (await load()).default
        setComponent(() => loaded)
      }
      if (!Component) void arrive()
    }, [Component])
    return Component ? <Component {...props} /> : fallback
  }
}
