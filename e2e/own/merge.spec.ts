import { deflateRawSync } from 'node:zlib'
import { expect, test } from '../pages/one-window.ts'

/** The winner-only merge, as somebody would write it who has read of it. */
const text = `// Only the winner touches the names
const byId = map(), byName = map()
const newer = (kept, next) => next.version > kept.version || next.grants > kept.grants ? next : kept
function cacheNewEntry(e) {
  let displaced = null
  const current = byId.merge(e.id, e, (kept, next) => { displaced = kept; return newer(kept, next) })
  if (current !== e) return
  if (!e.dropped) byName.put(e.name, e)
  if (displaced && (e.dropped || displaced.name !== e.name)) byName.remove(displaced.name, displaced)
}
`
const code = `1.${deflateRawSync(text).toString('base64url')}`

test('a merge that somebody wrote stands beside all others, in every scenario of the cache', async ({
  open,
  header,
  proof,
  page,
}) => {
  await open(`#/rename/own?code=${code}&run=AB`)
  await expect(header.chosen).toContainText('Mine')
  await expect(header.chosen).toContainText('1 of 13')
  await expect(page.getByRole('region', { name: 'Code' })).toContainText(
    'function cacheNewEntry(e)',
  )
  await header.scenario.selectOption('cold-rename')
  await expect(page).toHaveURL(/#\/cold-rename\/own\?code=1\./)
  await header.merge('Winner only').click()
  await expect(page).toHaveURL(/#\/cold-rename\/won-only\?code=1\./)
  await expect(page.getByRole('region', { name: 'Code' })).not.toContainText('function')
  await header.views.filter({ hasText: 'Proof' }).click()
  for (const scenario of [
    'Rename: two renames of one entity',
    'Cold rename: the cache starts empty',
    'Same name: a new version, no rename',
  ]) {
    const theirs = await proof.cell(scenario, 'Winner only')
    await expect(theirs).toContainText('%')
    await expect(await proof.cell(scenario, 'Mine')).toHaveText((await theirs.textContent()) ?? '')
  }
})
