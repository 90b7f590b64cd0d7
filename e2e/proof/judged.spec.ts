import { expect, test } from '../pages/one-window.ts'

test('a run is not called safe where every schedule breaks what its system is judged by', async ({
  open,
  schedules,
  verdict,
  memory,
}) => {
  await open('#/receive-stuck/insert-then-expire')
  await expect(schedules.region).toContainText('Every run is lost from the start.')
  await expect(verdict.judgedBy).toHaveText('Judged by 6 properties')
  await expect(verdict.shortest).toBeEnabled()
  await verdict.shortest.click()
  await expect(memory.region).toContainText('garbage')
})

test('what is judged is one choice for the map, the shortest violation and the proof', async ({
  open,
  schedules,
  verdict,
  proof,
}) => {
  // Under this strategy both maps stay in step, and the newest version may lose.
  await open('#/cold-rename/indexed')
  await expect(schedules.region).toContainText('This run is safe.')
  await expect(verdict.judgedBy).toHaveText('Judged by No orphan name and Reachable by name')
  await expect(verdict.shortest).toBeDisabled()

  await verdict.judgedBy.click()
  await verdict.judged('Newest wins').check()
  await expect(schedules.region).toContainText('This run is at stake.')
  await expect(verdict.shortest).toBeEnabled()
  await verdict.judged('Newest wins').uncheck()
  await expect(schedules.region).toContainText('This run is safe.')

  const cell = () =>
    proof.cell('Cold rename: the cache starts empty', 'Indexed cache, without its locks')
  await open('#/cold-rename/indexed?judge=newest-wins&view=proof')
  await expect(await cell()).toContainText('1 of 2 schedules')
  await open('#/cold-rename/indexed?view=proof')
  await expect(await cell()).toHaveText('✓ holds')
})

test('something is always judged', async ({ open, verdict }) => {
  await open('#/lost-update/racy')
  await verdict.judgedBy.click()
  await expect(verdict.judged('No lost update')).toBeDisabled()
})
