import { expect, test } from '../pages/one-document.ts'
import { test as inNewDocument } from '../pages/one-window.ts'
import { drifted } from './known-figures.ts'

const rename = 'Rename: two renames of one entity'
const coldRename = 'Cold rename: the cache starts empty'

inNewDocument(
  'every strategy is compared in every scenario of both worlds, and one sentence answers',
  async ({ open, proof, header }) => {
    await open('#/rename/racy?view=proof')
    await expect(proof.headline).toHaveText(
      /^So far nothing fails under \S+ of ten: \d+ of 190 searches are done\.$/,
    )
    const figures = async (scenario: string) => {
      await proof.row(scenario)
      return expect.poll(() => proof.answersIn(scenario))
    }
    const expectFiguresOfMerge = async () => {
      await (
        await figures(rename)
      ).toMatchObject({
        Racy: expect.stringContaining(drifted('rename', 'racy')),
        Fixed: expect.stringMatching(`${drifted('rename', 'fixed')}.*2 by a race`),
      })
      await (
        await figures(coldRename)
      ).toMatchObject({
        Racy: expect.stringContaining(drifted('cold-rename', 'racy')),
        Fixed: expect.stringContaining(drifted('cold-rename', 'fixed')),
      })
    }
    await test.step('the figures of the merge alone are the known ones', expectFiguresOfMerge)

    const offered = await header.scenario.getByRole('option').allTextContents()
    await header.listener.click()
    await expect(header.listener).toBeChecked()
    await proof.fill()
    await test.step('with the listener they are others', async () => {
      await (await figures(rename)).toMatchObject({ Racy: expect.stringContaining(' of 1,359') })
      await (await figures(coldRename)).toMatchObject({ Racy: expect.stringContaining(' of 45') })
    })
    await test.step('one sentence answers', async () => {
      await expect(proof.headline).toHaveText(
        'Four hold in all 19 scenarios: One lock, Read-write lock, Inside compute, Guarded name.',
      )
      await expect(proof.answer).toContainText('With upstream’s listener.')
      await expect(proof.answer).toContainText('In “Rename”, nobody waits under Guarded name.')
      await expect(proof.amount).toHaveText(/^[\d,]{9,} orders in 220 searches, every one counted$/)
      await expect(proof.table).not.toContainText('not known')
    })
    await test.step('what fails is in sight, the worst first; the rest is a press away', async () => {
      const shown = await proof.scenarios()
      expect(shown[0]).toBe('Rename and evict: byId is full')
      await expect(proof.fold).toHaveText('One scenario where all hold')
      await proof.fold.click()
      const all = await proof.scenarios()
      expect(all).toHaveLength(shown.length + 1)
      expect(all.toSorted()).toEqual(offered.slice(0, all.length).toSorted())
      await expect(proof.table).toContainText(
        '3 tests, judged by what they assert: not counted above',
      )
    })
    await test.step('each head counts its column, and what it costs is told', async () => {
      await expect(proof.head('Racy')).toContainText('16 of 19')
      await expect(proof.head('Guarded name')).toContainText('0 of 19')
      await proof.head('Lock per id').getByRole('button', { name: '5 steps, 4 block' }).click()
      await expect(proof.told).toHaveText(
        'Lock per id: thread A alone takes 5 atomic steps, and during 4 of them another thread may have to wait (for id locks).',
      )
      await proof.table.getByRole('button', { name: 'hypothetical: Mixed versions' }).click()
      await expect(proof.told).toContainText(/^Mixed versions is hypothetical\. Such a pair seems/)
    })

    await header.listener.click()
    await test.step('and those of the merge alone are back', expectFiguresOfMerge)
  },
)

test('why each strategy breaks is told of the chosen scenario', async ({ open, proof }) => {
  await open('#/dns/racy?view=proof')
  await proof.fill()
  await expect(proof.headline).toHaveText(
    'Two hold: AWS’s fix, as we read it; One lock for all of it.',
  )
  await expect(proof.amount).toHaveText('253 orders in 6 searches, every one counted')
  await expect(proof.reasons).toContainText(/^As it wasBreaks exactly when /)
  await expect(proof.reasons).toContainText('One lock for all of itIt does not break.')
  await expect(
    await proof.cell('DNS outage: an old plan, and a clean-up', 'Check again'),
  ).toContainText('36 of')
})

test('what fails leads to its counterexample, and the browser’s Back leads here again', async ({
  open,
  proof,
  header,
  memory,
  page,
}) => {
  await open('#/cold-rename/fixed?run=AA&view=proof')
  await proof.row(rename)
  const cell = await proof.cell(rename, 'Winner only')
  await expect(cell).toContainText(drifted('rename', 'won-only'))
  await cell.getByRole('link').click()
  await expect(page).toHaveURL(/#\/rename\/won-only\?run=ABBBAA$/)
  await expect(header.merge('Winner only')).toBeChecked()
  await expect(memory.row('byName', 'pear')).toContainText('ORPHAN')
  await page.goBack()
  await expect(page).toHaveURL(/#\/cold-rename\/fixed\?run=AA&view=proof$/)
  await (await proof.cell(rename, 'Lock per id')).getByRole('link', { name: 'holds' }).click()
  await expect(page).toHaveURL(/#\/rename\/id-lock$/)
})

test('a strategy and a scenario are chosen from their heads, and the place stays', async ({
  open,
  proof,
  page,
}) => {
  await open('#/lost-update/racy?run=A&view=proof')
  await proof.head('Lock').getByRole('button', { name: 'Lock', exact: true }).click()
  await expect(page).toHaveURL(/#\/lost-update\/lock\?.*view=proof$/)
  await expect(
    proof.head('Lock').getByRole('button', { name: 'Lock', exact: true }),
  ).toHaveAttribute('aria-pressed', 'true')
  await open('#/rename/racy?view=proof')
  await proof.table.getByRole('button', { name: coldRename }).click()
  await expect(page).toHaveURL(/#\/cold-rename\/racy\?view=proof$/)
  await expect(page.getByRole('heading', { level: 2, name: 'Cold rename, Racy' })).toBeVisible()
})

test('where the runs of each strategy can end is compared, and each end has a run', async ({
  open,
  proof,
  memory,
  page,
}) => {
  await open('#/lost-update/racy?view=proof')
  await proof.fill()
  await proof.openEndings.click()
  const ends = proof.endings.getByRole('row')
  await expect(ends).toHaveCount(3)
  await expect(ends.nth(1)).toContainText(/count ?1/)
  await expect(ends.nth(1).getByRole('cell')).toHaveText(['450%', 'never', 'never'])
  await expect(ends.nth(2)).toContainText(/count ?2/)
  await expect(ends.nth(2).getByRole('cell')).toHaveText(['250%', '6100%', '2100%'])
  await ends.nth(1).getByRole('link').click()
  await expect(page).toHaveURL(/#\/lost-update\/racy\?run=BAAB$/)
  await expect(memory.region).toContainText('LOST')
})

test('by the keyboard it is reached and left, and nothing steps behind it @every-browser', async ({
  open,
  proof,
  page,
}) => {
  await open('#/lost-update/racy?run=A&view=proof')
  await proof.fill()
  for (const key of ['a', 'b', 'r', 'ArrowLeft', ' ']) await page.keyboard.press(key)
  await expect(page).toHaveURL(/#\/lost-update\/racy\?run=A&view=proof$/)
  const cell = await proof.cell('Lost update: two increments', 'Read, then write')
  await cell.getByRole('link').press('Enter')
  await expect(page).toHaveURL(/#\/lost-update\/racy\?run=\w{4}$/)
})

inNewDocument(
  'what was being searched for it is searched no more once it is left',
  async ({ open, proof, header, verdict, page }) => {
    await open('#/rename/racy?view=proof')
    const before = await (await proof.row(rename)).innerText()
    await open('#/rename/racy?listener=async')
    await verdict.complete()
    // And none of the one world is taken for the other's.
    await page.goBack()
    await expect(header.listener).not.toBeChecked()
    expect(await (await proof.row(rename)).innerText()).toBe(before)
  },
)
