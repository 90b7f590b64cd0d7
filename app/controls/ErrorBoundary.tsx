import { Component, type ReactNode } from 'preact/compat'

interface ErrorBoundaryProps {
  /** What stands in the place of what failed, with the reason, and a way to try it again. */
  readonly renderFailure: (message: string, retry: () => void) => ReactNode
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

  override render(): ReactNode {
    const { message } = this.state
    return message === null ? this.props.children : this.props.renderFailure(message, this.#retry)
  }

  readonly #retry = (): void => {
    this.setState({ message: null })
  }
}
