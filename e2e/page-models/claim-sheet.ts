import { expect, type Locator, type Page } from 'playwright/test'

export interface Judgement {
  /** The first word or words of the term as the ruler shows it. */
  readonly likelihood: string
  readonly confidence: 'Low' | 'Moderate' | 'High'
  readonly verdict: string
  readonly rationale: string
}
export interface Evidence {
  readonly stance: 'supports' | 'contradicts' | 'gives context'
  readonly source: string
  /** The grade of a source that is new to the project; left out for one that is there already. */
  readonly reliability?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
  readonly credibility: '1' | '2' | '3' | '4' | '5' | '6'
  readonly excerpt: string
  readonly locator: string
}
export interface Critique { readonly kind: string; readonly severity: 'Note' | 'Minor' | 'Major' | 'Fatal'; readonly text: string }

/** The claim sheet: what is known and thought of the chosen claim. */
export function claimSheetOf(page: Page) {
  const sheet = page.getByRole('complementary', { name: 'Claim sheet' })
  const judgementForm = sheet.getByRole('form', { name: 'Your judgement' })
  const evidenceForm = sheet.getByRole('form', { name: 'New evidence' })
  const critiqueForm = sheet.getByRole('form', { name: 'New critique' })
  const section = (name: string): Locator => sheet.getByRole('region', { name: new RegExp(`^${name}`) })
  const statement = sheet.getByLabel('Statement', { exact: true })
  const term = (words: string): Locator => judgementForm.getByRole('radio', { name: new RegExp(`^${words}( \\(|,)`, 'i') })
  const rationale = judgementForm.getByRole('textbox', { name: 'Rationale' })

  return {
    sheet,
    statement,
    judgementForm,
    evidenceForm,
    critiqueForm,
    rationale,
    section,
    term,
    kind: sheet.getByLabel('Kind', { exact: true }),
    confidence: judgementForm.getByRole('radiogroup', { name: 'Confidence in the judgement' }),
    verdict: judgementForm.getByRole('radiogroup', { name: 'Verdict' }),
    judgements: sheet.getByRole('list', { name: 'Judgements' }),
    critique: (kind: string): Locator => section('Critiques').getByRole('article').filter({ has: page.getByRole('heading', { name: kind }) }),
    evidence: (source: string): Locator => section('Evidence').getByRole('article').filter({ hasText: source }),
    heading: (number: number): Locator => sheet.getByRole('heading', { name: `Claim ${number}`, exact: true }),

    /** Opens a fold of the sheet, where it is not open already. */
    async unfold(name: string): Promise<Locator> {
      const fold = section(name)
      if ((await fold.locator('> details').getAttribute('open')) === null) await fold.locator('summary').first().click()
      await expect(fold.locator('> details')).toHaveAttribute('open', '')
      return fold
    },

    /** Opens every fold there is, and those that come to light with one. */
    async unfoldAll(): Promise<void> {
      const folded = sheet.locator('details:not([open]) > summary')
      while ((await folded.count()) > 0) await folded.first().click()
    },

    /** Words the claim and leaves the field, which saves it. */
    async word(words: string): Promise<void> {
      await statement.fill(words)
      await statement.blur()
      await expect(statement).toHaveValue(words)
    },

    async judge({ likelihood, confidence, verdict, rationale: why }: Judgement): Promise<void> {
      await term(likelihood).click()
      await judgementForm.getByRole('radio', { name: confidence, exact: true }).click()
      await judgementForm.getByRole('radio', { name: verdict, exact: true }).click()
      await rationale.fill(why)
      await judgementForm.getByRole('button', { name: /^Record/ }).click()
      await expect(judgementForm.getByText('Not recorded yet.')).toBeHidden()
    },

    /** Links a source, adding it to the project on the way where it is new. */
    async linkSource({ stance, source, reliability, credibility, excerpt, locator }: Evidence): Promise<void> {
      await section('Evidence').getByRole('button', { name: 'Add evidence' }).click()
      await evidenceForm.getByRole('radio', { name: stance }).click()
      await evidenceForm.getByLabel('Source', { exact: true }).click()
      await page.getByRole('combobox', { name: 'Source' }).fill(source)
      await page.getByRole('option', { name: source }).first().click()
      if (reliability) {
        const dialog = page.getByRole('dialog', { name: 'Add a source' })
        await expect(dialog.getByLabel('Title')).toHaveValue(source)
        await dialog.getByRole('radio', { name: reliability, exact: true }).click()
        await dialog.getByRole('button', { name: 'Add', exact: true }).click()
        await expect(dialog).toBeHidden()
      }
      await expect(evidenceForm.getByText(source)).toBeVisible()
      await evidenceForm.getByLabel('Excerpt').fill(excerpt)
      await evidenceForm.getByLabel('Where in the source').fill(locator)
      await evidenceForm.getByRole('radio', { name: credibility, exact: true }).click()
      await evidenceForm.getByRole('button', { name: 'Add evidence' }).click()
      await expect(evidenceForm).toBeHidden()
    },

    async writeCritique({ kind, severity, text }: Critique): Promise<void> {
      await section('Critiques').getByRole('button', { name: 'Write a critique' }).click()
      await critiqueForm.getByLabel('Kind of fault').selectOption({ label: kind })
      await critiqueForm.getByRole('radio', { name: severity }).click()
      await critiqueForm.getByRole('textbox', { name: 'Critique' }).fill(text)
      await critiqueForm.getByRole('button', { name: 'Add critique' }).click()
      await expect(critiqueForm).toBeHidden()
    },

    async answer(kind: string, words: string): Promise<void> {
      const critique = section('Critiques').getByRole('article').filter({ has: page.getByRole('heading', { name: kind }) })
      await critique.getByRole('button', { name: 'Answer' }).click()
      await critique.getByRole('textbox', { name: 'Answer' }).fill(words)
      await critique.getByRole('button', { name: /answer/i }).click()
      await expect(critique.getByText('Answered', { exact: true })).toBeVisible()
    },
  }
}
