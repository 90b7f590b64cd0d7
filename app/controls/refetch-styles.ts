/** The style sheets that are on their way again, each with what becomes of it. */
const underWay = new Map<HTMLLinkElement, Promise<void>>()

/**
 * Fetches the style sheets again that have not come. The part of the page that needs one asks for it once
 * only, however often it is itself asked for.
 *
 * @throws Error for one that does not come this time either.
 */
export async function refetchStyles(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')
  await Promise.all([...links].filter(isMissing).map(refetch))
}

/** Whether a sheet has no rules: browsers differ in what they have for one that has failed. */
function isMissing({ sheet }: HTMLLinkElement): boolean {
  try {
    return !sheet || sheet.cssRules.length === 0
  } catch {
    return true
  }
}

function refetch(link: HTMLLinkElement): Promise<void> {
  const known = underWay.get(link)
  if (known) return known
  const again = document.createElement('link')
  const arrival = new Promise<void>((resolve, reject) => {
    again.rel = 'stylesheet'
    again.href = link.href
    again.addEventListener('load', () => {
      resolve()
    })
    again.addEventListener('error', () => {
      reject(new Error(`${again.href} did not come`))
    })
    link.replaceWith(again)
  }).finally(() => {
    underWay.delete(again)
  })
  underWay.set(again, arrival)
  return arrival
}
