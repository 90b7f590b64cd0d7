import { expect, test } from '../pages/one-document.ts'
import { serialFigures } from '../../src/known/figures/serial.ts'

const [scenario, strategy, , , serially, raceOnly] = serialFigures[0]!
const setting = 'When two threads rename one entity with upstream’s code and'
const all = `${setting} no listener, 77 % of random orders leave pear pointing at a dead entry.`

test('one sentence says how often it breaks, whether this run does, since when and why', async ({
  open,
  verdict,
  page,
}) => {
  await open(`#/${scenario}/${strategy}?run=AABBBBAA`)
  await expect(verdict.headline).toHaveText(
    `${all} This run does, since step 6: B cleaned up before A published its name.`,
  )
  await expect(verdict.sentences).toContainText(
    `${raceOnly} take a race, this run too; ${serially} end as a run of one thread after the other does, wrong without any race.`,
  )
  await expect(page).toHaveTitle(
    'Leaves pear pointing at a dead entry · Rename, Racy · step 8 of 8 · Racescope',
  )
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(verdict.headline).toHaveText(
    `${all} This run is open at step 5: lost if B goes next, saved if A does.`,
  )
})

test('its words are controls', async ({ open, verdict, header, page, memory, transport }) => {
  await open('#/rename/racy?run=AABBBBAA')
  await verdict.word('two threads rename one entity').click()
  await expect(header.scenario).toBeFocused()
  await verdict.word('upstream’s code').focus()
  await page.keyboard.press('Enter')
  await expect(header.merge('Racy')).toBeFocused()
  await verdict.headline.getByRole('link', { name: 'step 6' }).click()
  await expect(page).toHaveURL(/at=6$/)
  await expect(memory.row('byName', 'pear')).toBeHidden()
  await verdict.word('no listener').click()
  await expect(header.listener).toBeChecked()
  await expect(verdict.headline).toContainText(`${setting} the removal listener, 57 % of`)
  await verdict.word('the removal listener').click()
  await expect(header.listener).not.toBeChecked()
  await page.goBack()
  await page.goBack()
  await verdict.word('This run').click()
  await expect(transport.told).toContainText('Step 1 of 8')
})

test('whoever could go next is a press away', async ({ open, verdict, page }) => {
  await open('#/rename/racy?run=AABBB')
  await verdict.word('A').click()
  await expect(page).toHaveURL(/run=AABBBA$/)
  await expect(verdict.headline).toHaveText(`${all} This run no longer can, since step 6.`)
})

test('words light up their evidence, by pointer and by keys', async ({
  open,
  header,
  verdict,
  timeline,
  page,
}) => {
  await open('#/rename/racy?run=AABBBBAA')
  const lit = page.locator('[data-lit]')
  await verdict.word('B cleaned up before A published its name').hover()
  await expect(lit).toHaveCount(2)
  await page.mouse.move(0, 0)
  await expect(lit).toHaveCount(0)
  await verdict.word('77 %').focus()
  await expect(page.getByRole('group', { name: 'How orders end' })).toHaveAttribute('data-lit', '')
  await verdict.word('This run').hover()
  await expect(timeline.region).toHaveAttribute('data-lit', '')
  // A property lights up the row that it finds at fault and the step since which it is, and is lit up by its words.
  const orphan = page.locator('label').filter({ hasText: 'No orphan name' })
  await verdict.word('pear').hover()
  await expect(orphan).toHaveAttribute('data-lit', '')
  await expect(timeline.step(6)).toHaveAttribute('data-lit', '')
  await expect(lit).toHaveCount(3)
  await page.mouse.move(0, 0)
  await verdict.word('pear').blur()
  await expect(lit).toHaveCount(0)
  await header.judged('No orphan name').focus()
  await expect(timeline.step(6)).toHaveAttribute('data-lit', '')
  await expect(lit).toHaveCount(3)
  await header.judged('Reachable by name').focus()
  await expect(lit).toHaveCount(1)
  await orphan.hover()
  await expect(timeline.step(6)).toHaveAttribute('data-lit', '')
})

test('a term says what it means when it is pressed', async ({ open, verdict, page }) => {
  await open('#/rename/racy')
  const term = verdict.word('random orders')
  await term.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('note')).toContainText('picks, before each step, one of all threads')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('note')).toBeHidden()
  await expect(term).toBeFocused()
})

test('the swap that saves the run is the first thing to do', async ({ open, verdict, page }) => {
  await open('#/rename/racy?run=AABBBBAA')
  await verdict.sentences.getByRole('button', { name: 'Swap 6 and 7: it passes' }).click()
  await expect(page).toHaveURL(/run=AABBBABA$/)
  await expect(verdict.headline).toContainText('This run does not')
})

test('somebody new is asked whose turn it is, until the first step', async ({
  open,
  verdict,
  page,
}) => {
  const call = verdict.sentences.getByText('Whose turn? Press A or B')
  await open('')
  await expect(verdict.headline).toContainText('lost if B goes next, saved if A does')
  await expect(call).toBeVisible()
  await call.getByRole('button', { name: 'Press B' }).click()
  await expect(verdict.headline).toContainText('This run will, since step 6')
  await expect(call).toBeHidden()
  await page.goBack()
  await page.reload()
  await expect(verdict.headline).toContainText('lost if B goes next, saved if A does')
  await expect(call).toBeHidden()
})

test('what would mend it is told, and that it takes a race', async ({ open, verdict }) => {
  await open('#/lost-update/racy')
  await expect(verdict.headline).toContainText(
    'When two threads raise one counter with a read and then a write, 50 % of random orders lose an increment.',
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
  await verdict.sentences.getByRole('link', { name: 'With upstream’s listener: 57 %.' }).click()
  await expect(page).toHaveURL(/#\/rename\/racy\?run=AB&listener=async$/)
  await expect(header.listener).toBeChecked()
  await expect(
    verdict.sentences.getByRole('link', { name: 'The merge alone: 77 %.' }),
  ).toBeVisible()
})

test('what holds is said to hold, and a deadlock is never called so', async ({ open, verdict }) => {
  await open('#/rename/id-lock')
  await expect(verdict.headline).toHaveText(
    'When two threads rename one entity with a lock per id and no listener, no order can leave a name pointing at a dead entry or leave an entry that no name leads to: both orders pass.',
  )
  await open('#/lock-order/opposite?judge=serializable')
  await expect(verdict.headline).toHaveText(
    'When two threads need two locks with opposite orders, 50 % of random orders deadlock, and no other order can end unlike any serial run.',
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
