import { useEffect, useState, type ComponentType, type ReactNode } from 'preact/compat'
import { MissingParts } from './MissingParts.tsx'
import { refetchStyles } from './refetch-styles.ts'
import { awaitRetry } from './retries.ts'

interface LazyOptions {
  /** What stands in its place while it is fetched. */
  readonly fallback?: ReactNode
  /** Whether it lies over the page, and so over what the page says of what could not be fetched. */
  readonly isInDialog?: boolean
}

/** A component that may not be there yet. */
type LazyComponent<Props> = ComponentType<Props> & {
  /** Fetches it before it is shown. That it cannot be fetched is told where it is shown. */
  readonly fetch: () => Promise<void>
}

/**
 * A component whose code is fetched when it is first shown, and which is there as soon as that is. Its place is kept
 * free until then, so nothing flickers. If it cannot be fetched, its place says so, and the page how to go on.
 *
 * @param name of the component, for the message, as `The proof`.
 */
export function lazyComponent<Props extends object>(
  name: string,
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  { fallback = null, isInDialog = false }: LazyOptions = {},
): LazyComponent<Props> {
  let loaded: ComponentType<Props> | null = null
  // Also where it was shown before, and was left: a browser takes a style sheet that failed for one that came.
  let hasFailed = false
  function Later(props: Props) {
    const [Component, setComponent] = useState(() => loaded)
    const [attempt, setAttempt] = useState(0)
    const [failure, setFailure] = useState('')
    useEffect(() => {
      const arrive = async () => {
        try {
          if (hasFailed || attempt > 0) await refetchStyles()
          loaded = (await load()).default
          setComponent(() => loaded)
        } catch (error) {
          hasFailed = true
          setFailure(error instanceof Error ? error.message : String(error))
        }
      }
      if (!Component) void arrive()
    }, [Component, attempt])
    useEffect(() => {
      if (failure === '') return
      return awaitRetry({
        name: isInDialog ? '' : name,
        failure,
        retry: () => {
          setFailure('')
          setAttempt(attempt + 1)
        },
      })
    }, [failure, attempt])
    if (Component) return <Component {...props} />
    if (failure === '') return fallback
    if (isInDialog) return <MissingParts parts={[{ name, failure }]} />
    return <p className="missing-part">{name} could not be loaded.</p>
  }
  return Object.assign(Later, {
    fetch: async () => {
      try {
        loaded = (await load()).default
      } catch {
        // It is asked for once more when it is to be shown.
      }
    },
  })
}
