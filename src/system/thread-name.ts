/** The name of a system's thread by its place: `A`, `B`, …, as in the run of a link. */
export function threadName(index: number): string {
  if (!Number.isInteger(index) || index < 0 || index > 25)
    throw new RangeError(`no name for thread ${index + 1}: a system has at most 26`)
  return String.fromCharCode(65 + index)
}

/**
 * Names threads by their place. A thread that does something under its own name, such as making instances,
 * is a function of that name: it cannot be told another.
 */
export function nameThreads<Thread extends object>(
  threads: readonly (Thread | ((name: string) => Thread))[],
): readonly (Thread & { readonly name: string })[] {
  return threads.map((thread, index) => {
    const name = threadName(index)
    return { ...(typeof thread === 'function' ? thread(name) : thread), name }
  })
}
