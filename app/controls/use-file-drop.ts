import { useEffect } from 'preact/compat'

/** Calls `take` with a file that is dropped anywhere on the page. */
export function useFileDrop(take: (file: File) => void): void {
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
    addEventListener(
      'dragover',
      (event) => {
        if (hasFile(event)) event.preventDefault()
      },
      { signal },
    )
    addEventListener(
      'drop',
      (event) => {
        const file = event.dataTransfer?.files[0]
        if (!file) return
        event.preventDefault()
        take(file)
      },
      { signal },
    )
    return () => {
      listening.abort()
    }
  }, [take])
}
