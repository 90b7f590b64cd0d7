/** The modules that did not come, by their addresses. */
const failed = new Set<string>()

/** Those of them that a person has asked for once more. */
const wanted = new Set<string>()

/** Notes that a person asks again for what has failed so far. */
export function askAgain(): void {
  for (const address of failed) wanted.add(address)
}

/**
 * Browsers from before the summer of 2026 remember for as long as a page is open that a module did not come, and do
 * not ask for it again (https://github.com/whatwg/html/pull/10327). A module that fails once more when a person has
 * asked for it, though it is there, is remembered so, and comes only when the page is loaded anew. Safari does not
 * tell which module has failed: there the page can only advise to reload it.
 *
 * @param message of the error that `import` was rejected with.
 */
export async function isRemembered(message: string): Promise<boolean> {
  const address = /https?:\S+\.js/.exec(message)?.[0]
  if (address === undefined) return false
  failed.add(address)
  if (!wanted.delete(address)) return false
  try {
    return (await fetch(address, { method: 'HEAD', cache: 'no-store' })).ok
  } catch {
    return false
  }
}
