import { expect, test } from '../pages/one-window.ts'
import { serialFigures } from '../../src/known/figures/serial.ts'

const [scenario, strategy, , schedules, serially, raceOnly] = serialFigures[0]!

test('the first sentence says how often it breaks, with what chance, and in which world', async ({
  open,
  verdict,
}) => {
  await open(`#/${scenario}/${strategy}`)
  await expect(verdict.headline).toHaveText(
    `Racy, the merge alone: ${serially + raceOnly} of ${schedules} schedules break it, a chance of 76.6%.`,
  )
})

test('the sentences say whether it takes a race, why it breaks, and what would mend it', async ({
  open,
  verdict,
}) => {
  await open(`#/${scenario}/${strategy}`)
  await expect(verdict.sentences).toContainText(
    `${raceOnly} take a race; ${serially} end as a run of one thread after the other does, wrong without any race.`,
  )
  await expect(verdict.sentences).toContainText(
    'Breaks exactly when B’s byId.getIfPresent comes before A’s byId.merge (55), or B’s byName.remove comes before A’s byName.put (1 more).',
  )
  await expect(verdict.sentences).toContainText('No run of neighbouring steps of a thread')
  await open('#/lost-update/racy')
  await expect(verdict.headline).toHaveText(
    'Read, then write: 4 of 6 schedules break it, a chance of 50%.',
  )
  await expect(verdict.sentences).toContainText('All of it takes a race')
  await expect(verdict.sentences).toContainText(
    'It would hold if in A and B the steps count.read and count.write were one.',
  )
})

test('the other world is told beside, and is a press away', async ({
  open,
  verdict,
  header,
  page,
}) => {
  await open('#/rename/racy?run=AB')
  const other = verdict.sentences.getByRole('link', { name: /^With upstream’s listener/ })
  await expect(other).toHaveText(
    'With upstream’s listener: 389 of 1,359 schedules break it, a chance of 57.5%.',
  )
  await other.click()
  await expect(page).toHaveURL(/#\/rename\/racy\?run=AB&listener=async$/)
  await expect(header.listener).toBeChecked()
  await expect(verdict.headline).toHaveText(
    'Racy, with upstream’s listener: 389 of 1,359 schedules break it, a chance of 57.5%.',
  )
  await expect(
    verdict.sentences.getByRole('link', { name: /^The merge alone: 56 of 70/ }),
  ).toBeVisible()
})

test('what holds is said to hold, and a deadlock is never called so', async ({ open, verdict }) => {
  await open('#/rename/id-lock')
  await expect(verdict.headline).toHaveText(
    'Lock per id, the merge alone: it holds in both schedules.',
  )
  await open('#/lock-order/opposite?judge=serializable')
  await expect(verdict.headline).toHaveText(
    'Opposite orders: 2 of 4 schedules deadlock; no other breaks it.',
  )
})

test('what each step is for is searched when somebody asks', async ({ open, proof }) => {
  await open('#/lost-update/lock?view=proof')
  const table = proof.steps
  await expect(proof.openSteps).toBeVisible()
  await expect(table).toBeHidden()
  await proof.openSteps.click()
  const acquire = table.getByRole('row', { name: /^guard\.acquire#1/ })
  await expect(acquire.getByRole('cell')).toHaveText(['4 of 6', '50%', 'No lost update'])
  const release = table.getByRole('row', { name: /^guard\.release#1/ })
  await expect(release.getByRole('cell')).toHaveText(['0 of 2', '0%', 'No deadlock'])
})
