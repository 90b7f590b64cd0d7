import { block, tryAgain } from './missing-files.ts'
import { expect, test } from './test.ts'

for (const kind of ['js', 'css'])
  test(`parts of the page whose ${kind} does not come say so once, and are tried again at once`, async ({
    open,
    page,
    proof,
    schedules,
    steppers,
    verdict,
  }) => {
    const comeLater = await block(page, `later-*.${kind}`)
    const comeProof = await block(page, `ProofPlace-*.${kind}`)
    const alert = page.getByRole('alert')
    const again = page.getByRole('button', tryAgain)
    // Each place has a word of its own.
    const word = page.getByText(/^[^:]+ could not be loaded\.$/)

    await test.step('what comes after the first screen', async () => {
      await open('#/rename/racy?run=AA')
      await expect(alert).toContainText(/^\d+ parts of the page could not be loaded: /)
      await expect(again).toHaveCount(1)
      await expect(word.filter({ hasText: 'What search says' })).toBeVisible()
      await expect(word.filter({ hasText: 'What is wrong' })).toBeVisible()
      // One after the other does not come.
      await expect(async () => {
        expect(await alert.innerText()).toMatch(new RegExp(`^${await word.count()} parts`))
      }).toPass()
      await steppers.button('B').click()
      await expect(page).toHaveURL(/run=AAB$/)

      await comeLater()
      await again.click()
      await expect(schedules.title).toContainText('All 70 orders')
      await expect(verdict.headline).toContainText('77 % of random orders')
      await expect(alert).toHaveCount(0)
      await expect(word).toHaveCount(0)
    })

    await test.step('the proof, which can be left', async () => {
      await open('#/lost-update/racy?run=A&view=proof')
      await expect(alert).toContainText('The proof could not be loaded')
      await open('#/lost-update/racy?run=A')
      await expect(steppers.button('A')).toBeVisible()
      await expect(alert).toHaveCount(0)

      await page.goBack()
      await expect(alert).toContainText('The proof could not be loaded')
      await comeProof()
      await again.click()
      await expect(
        await proof.cell('Lost update: two increments', 'Read, then write'),
      ).toContainText('4 of 6')
      await expect(alert).toHaveCount(0)
      // A style sheet that came at last is used.
      await expect(page.getByRole('group', { name: 'Strategies by scenario' })).toHaveCSS(
        'overflow-x',
        'auto',
      )
    })
  })
