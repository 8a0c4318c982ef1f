import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { aClaim, aDocument, aFolder, aProject } from './a-project.fixture.ts'
import { findingsInSlices, findingsOf } from './checks.ts'
import { textIn } from './contents.ts'
import { dismissFinding, restoreFinding } from './dismissals.ts'
import { undoLast } from './history.ts'
import { claimsLike } from './matches.ts'
import { addJudgement } from './judgements.ts'
import { createSampleProject } from './sample-project.ts'

test('a finding that was set aside stays so with its reason, until it is restored or the setting aside is undone', () => {
  const project = aProject()
  const { claimId } = aClaim(project, aDocument(project, 'The port of Vell reopened in May 2021, the ministry said.'), 'reopened in May 2021')
  addJudgement(project, { claimId, verdict: 'supported' })
  const found = () => findingsOf(project).filter(({ check }) => check === 'verdict-without-evidence').map(({ key, dismissed }) => [key, dismissed?.reason ?? null])
  const [[key] = []] = found()
  expect(key).toMatch(/^verdict-without-evidence:[a-z0-9]+$/)
  const finding = { key: String(key), check: 'verdict-without-evidence' }

  dismissFinding(project, { ...finding, reason: 'I was there.' })
  expect(found()).toEqual([[key, 'I was there.']])
  dismissFinding(project, { ...finding, reason: 'I was there all day.' })
  expect(found()).toEqual([[key, 'I was there all day.']])
  undoLast(project)
  expect(found()).toEqual([[key, 'I was there.']])
  restoreFinding(project, finding.key)
  expect(found()).toEqual([[key, null]])
  undoLast(project)
  undoLast(project)
  expect(found()).toEqual([[key, null]])
})

test('what was found before an edit is found again once the edit is undone, and in between what the edit brought', () => {
  const project = aProject()
  const first = aDocument(project, 'Peru sold 18 trainers to Chile in 2018, the register says.\n\nThe fleet is old.', 'first.txt')
  const keys = () => findingsOf(project).map(({ check, key }) => `${check} ${key}`)
  expect(keys()).toEqual([])
  const second = aDocument(project, 'Peru sold 81 trainers to Chile in 2018, its ministry said.', 'second.txt')
  expect(findingsOf(project)).toMatchObject([{ check: 'value-conflict', claims: [], passages: [{ documentId: first }, { documentId: second }], detail: { ratio: 4.5, slip: 'the same digits in another order' } }])
  const found = keys()
  const { claimId } = aClaim(project, second, 'sold 81 trainers')
  expect(findingsOf(project)).toMatchObject([{ check: 'value-conflict', claims: [claimId] }])
  expect(keys()).toEqual(found)
  addJudgement(project, { claimId, verdict: 'contradicted' })
  expect(keys()).toEqual([...found, expect.stringMatching(/^verdict-without-evidence /)])
  undoLast(project)
  expect(keys()).toEqual(found)
  undoLast(project)
  undoLast(project)
  expect(keys()).toEqual([])
})

test('a passage that says what a claim says finds it, but not where it is marked already', () => {
  const project = aProject()
  const first = aDocument(project, 'Peru sold 18 trainers to Chile in 2018, the register says.', 'first.txt')
  const second = aDocument(project, 'To Chile went 21 trainers that Peru sold in 2018.', 'second.txt')
  const { claimId } = aClaim(project, first, 'Peru sold 18 trainers to Chile in 2018')
  expect(claimsLike(project, second, { start: 0, end: 48 })).toEqual([{ claimId, likeness: expect.any(Number), differences: ['The claim has “18”, the passage “21”.'] }])
  expect(claimsLike(project, first, { start: 0, end: 30 })).toEqual([])
  expect(() => claimsLike(project, first, { start: 0, end: 3_000 })).toThrow('span-invalid')
})

test('the planted faults of the sample that rules can find are found, with both sides of what two documents say', () => {
  const project = createSampleProject(join(aFolder(), 'sample.assay'), { writtenBy: 'Assay test', analyst: 'Ada', resources: resolve(import.meta.dirname, '../../../resources') })
  onTestFinished(() => project.db.close())
  const found = findingsOf(project)
  const quotesOf = (check: string) => found.filter((finding) => finding.check === check).map(({ passages }) => passages.map(({ quote }) => quote))
  expect(quotesOf('date-conflict')).toContainEqual([expect.stringContaining('19 June 2023'), expect.stringContaining('19 June 2024')])
  expect(quotesOf('value-conflict')).toContainEqual([expect.stringContaining('about 5 million artillery shells'), expect.stringContaining('about 3 million artillery shells')])
  expect(quotesOf('sum-mismatch')).toEqual([['1.9 million', '2.6 million', '5.0 million']])
  expect(quotesOf('unsourced-figure').flat().filter((quote) => quote.includes('about $15 million a year'))).toHaveLength(2)
  expect(quotesOf('unnamed-authority').flat().filter((quote) => quote.startsWith('Western officials believe'))).toHaveLength(2)
  expect(found.every(({ passages }) => passages.every(({ documentId, start, end, quote }) => textIn(project, documentId).slice(start, end) === quote))).toBe(true)
})

/** What a watched job has heard, and how it is told to stop. */
function aJob() {
  const told: number[] = []
  const job = { name: 'checks', cancelled: false, progress: (done: number) => { told.push(done) } }
  return { job, told }
}
/** A name for a number, in letters. */
const named = (number: number): string => `B${[...String(number)].map((figure) => 'aeioubdglm'[Number(figure)]).join('')}`
const sentences = (from: number, count: number): string => Array.from({ length: count }, (_, index) => `The depot at ${named(from + index)} took in ${(from + index).toLocaleString('en-GB')} tonnes of ${named(3 * index).toLowerCase()} wood in ${1800 + (index % 200)}, an official said.`).join('\n\n')

test('a check in slices finds what the whole finds, and answers others between its steps', async () => {
  const project = aProject()
  for (let part = 0; part < 4; part += 1) aDocument(project, sentences(1_000 + part * 3_000, 1_500), `part-${part}.txt`)
  const { job, told } = aJob()
  let turns = 0
  const watch = setInterval(() => { turns += 1 }, 1)
  const found = await findingsInSlices(project, job, () => true)
  clearInterval(watch)
  expect(found?.map(({ key }) => key)).toEqual(findingsOf(project).map(({ key }) => key))
  expect(turns).toBeGreaterThan(10)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.at(-1)).toBeLessThanOrEqual(100)
})

test('what is written while the project is checked is in the list that the check gives', async () => {
  const project = aProject()
  aDocument(project, `${sentences(1_000, 1_500)}\n\nPeru sold 18 trainers to Chile in 2018, the register says.`, 'first.txt')
  const { job, told } = aJob()
  const checking = findingsInSlices(project, job, () => true)
  while (told.length < 3) await new Promise((resolve) => { setImmediate(resolve) })
  aDocument(project, 'Peru sold 81 trainers to Chile in 2018, its ministry said.', 'second.txt')
  expect((await checking)?.map(({ check, detail }) => [check, detail['slip']])).toContainEqual(['value-conflict', 'the same digits in another order'])
})

test('a check that is told to stop gives no list; the next one goes on, and one of a project that was closed is refused', async () => {
  const project = aProject()
  aDocument(project, `${sentences(1_000, 1_500)}\n\n2 and 3 make 5. Of the 60 ships, 35 were repaired and 40 scrapped.`, 'first.txt')
  const { job, told } = aJob()
  const checking = findingsInSlices(project, job, () => true)
  while (told.length < 2) await new Promise((resolve) => { setImmediate(resolve) })
  job.cancelled = true
  expect(await checking).toBeNull()
  const again = aJob()
  expect((await findingsInSlices(project, again.job, () => true))?.map(({ check }) => check)).toContain('sum-mismatch')
  expect(again.told[0]).toBeGreaterThanOrEqual(told.at(-1) ?? 0)
  await expect(findingsInSlices(project, again.job, () => false)).rejects.toThrow('project-not-open')
})
