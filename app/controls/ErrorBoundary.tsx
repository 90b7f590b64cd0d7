import { Component, type ReactNode } from 'preact/compat'
import { FailureNotice } from './FailureNotice.tsx'

interface ErrorBoundaryProps {
  /** The name of what is shown, as `Memory`: where it cannot be, a region of that name says so. */
  readonly name: string
  /** The class that gives it its place. */
  readonly className: string | undefined
  /** What one can do, and what is not affected, in a sentence. */
  readonly remedy: string
  /** When it changes, what failed is tried again. */
  readonly subject: unknown
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly message: string | null
}

/** Keeps a part of the page that fails from taking the rest with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { message: null }

  static override getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override componentDidUpdate({ subject }: ErrorBoundaryProps): void {
    if (this.state.message !== null && subject !== this.props.subject) this.#retry()
  }

  override render(): ReactNode {
    const { name, className, remedy, children } = this.props
    const { message } = this.state
    if (message === null) return children
    return (
      <section className={className} aria-label={name}>
        <FailureNotice
          message={`${name} could not be shown: ${message}`}
          remedy={remedy}
          onRetry={this.#retry}
        />
      </section>
    )
  }

  readonly #retry = (): void => {
    this.setState({ message: null })
  }
}
