import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { overflowOf, PHONE, showsFocus, skipToContent, tabTo, useSite } from './support.js'

const site = useSite()

const pick = async (page: Page, limit: string, day: string): Promise<void> => {
  await page.selectOption('select[name=limit]', limit)
  await page.fill('input[name=day]', day)
}
const dueOf = (page: Page) => page.locator('[data-due]').getAttribute('data-due')
const cell = (page: Page, day: string) => page.locator(`[data-day="${day}"]`)

/** Ends of periods, counted by hand with the notices of the State Council beside the calendar. */
const COUNTED = [
  // 14 and 28 February are worked, 15 to 23 February are off.
  ['disclosure', '2026-02-10', '2026-03-16'],
  // 28 September and 11 October are worked, 1 to 8 October are off.
  ['planRevision', '2025-09-26', '2025-10-13'],
  // The holiday was made longer during the epidemic: 24 January to 2 February are off, the make-up Saturday fell away.
  ['planRevision', '2020-01-20', '2020-02-06'],
  // 9 February, the eve, is worked; 10 to 17 February are off, Sunday 18 February is worked.
  ['entry', '2024-02-08', '2024-03-13'],
  // Sixty days end on 2 October, a holiday; the first working day is 8 October.
  ['objection', '2026-08-03', '2026-10-08'],
  // Sixty days end on 10 October, a Saturday that is worked.
  ['objection', '2026-08-11', '2026-10-10'],
  // Three months end on 30 February, which is not there.
  ['followUp', '2025-11-30', '2026-02-28'],
] as const

describe.each(['zh', 'en'])('a deadline, in %s', (language) => {
  const path = `/${language}/tools/deadlines`

  it('ends on the day that counting by hand gives', async () => {
    const { page, complaints, close } = await site.open(path)
    for (const [limit, day, due] of COUNTED) {
      await pick(page, limit, day)
      await page.waitForSelector(`[data-due="${due}"]`)
      expect(await cell(page, due).getAttribute('class')).toMatch(/is-due/)
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('is drawn on a calendar, with each rest day, each make-up day and the notice that says so', async () => {
    const { page, complaints, close } = await site.open(path)
    await pick(page, 'disclosure', '2026-02-10')
    const off = ['16', '17', '18', '19', '20', '23'].map((d) => `2026-02-${d}`)
    for (const day of off) {
      expect(await cell(page, day).getAttribute('class'), day).toContain('is-holiday')
      expect(await cell(page, day).textContent(), day).toContain('国办发明电〔2025〕7号')
    }
    for (const day of ['2026-02-14', '2026-02-28']) {
      expect(await cell(page, day).getAttribute('class'), day).toContain('is-counted-make-up')
      expect(await cell(page, day).textContent(), day).toContain('国办发明电〔2025〕7号')
    }
    for (const day of ['2026-02-15', '2026-02-21', '2026-03-07'])
      expect(await cell(page, day).getAttribute('class'), day).toContain('is-weekend')
    expect(await page.locator('[class*=is-counted][data-day]').count()).toBe(19)
    expect(await page.locator('[data-adjustments] tbody tr').count()).toBe(off.length + 2)
    await page.screenshot({ path: `reports/site/deadlines-${language}.png`, fullPage: true })
    expect(complaints).toEqual([])
    await close()
  })

  it('is not invented for a year whose holidays nobody knows yet, and estimated only when asked', async () => {
    const { page, complaints, close } = await site.open(path)
    await pick(page, 'disclosure', '2026-12-14')
    const problem = await page.locator('[data-problem]').innerText()
    expect(problem).toContain('2027')
    expect(await page.locator('[data-due], .dr-month').count()).toBe(0)
    await page.check('input[name=estimate]')
    await page.waitForSelector('[data-due]')
    expect(await page.locator('[data-due]').innerText()).toContain(language === 'zh' ? '估算' : 'estimate')
    expect(complaints).toEqual([])
    await close()
  })

  it('can be used without a mouse: tab to the calendar, arrows within it', async () => {
    const { page, complaints, close } = await site.open(path)
    await skipToContent(page)
    await tabTo(page, 'select[name=limit]')
    expect(await showsFocus(page)).toBe(true)
    await page.keyboard.press('ArrowUp')
    expect(await page.inputValue('select[name=limit]')).toBe('planRevision')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'input[name=day]', 1)
    // The browser itself speaks English here: month, day, year.
    await page.keyboard.type('02102026')
    expect(await page.inputValue('input[name=day]')).toBe('2026-02-10')
    await tabTo(page, 'input[name=estimate]')
    await page.keyboard.press('Space')
    expect(await page.isChecked('input[name=estimate]')).toBe(true)
    await tabTo(page, '[data-day="2026-03-16"]', 4)
    expect(await showsFocus(page)).toBe(true)
    const told = () => page.locator('[data-told]').innerText()
    await page.keyboard.press('Home')
    expect(await told()).toContain('2026-02-01')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowLeft')
    expect(await told()).toContain('2026-02-14')
    expect(await told()).toContain('国办发明电〔2025〕7号')
    await page.keyboard.press('End')
    expect(await told()).toContain('2026-03-31')
    expect(complaints).toEqual([])
    await close()
  })

  it('fits on a phone', async () => {
    const { page, complaints, close } = await site.open(path, PHONE)
    await pick(page, 'followUp', '2026-07-01')
    await page.waitForSelector('[data-due="2026-10-08"]')
    await cell(page, '2026-10-01').tap()
    expect(await page.locator('[data-told]').innerText()).toContain('2026-10-01')
    expect(await overflowOf(page)).toBe(0)
    await page.screenshot({ path: `reports/site/deadlines-${language}-phone.png`, fullPage: true })
    expect(complaints).toEqual([])
    await close()
  })
})

describe('a deadline', () => {
  it('says how it stands on a day: running, on its last day, overdue', async () => {
    const { page, close } = await site.open('/en/tools/deadlines')
    await pick(page, 'disclosure', '2026-02-10')
    const stands = async (on: string): Promise<string> => {
      await page.fill('input[name=asOf]', on)
      return page.locator('[data-status]').innerText()
    }
    const said = [await stands('2026-03-13'), await stands('2026-03-16'), await stands('2026-03-17')]
    expect(new Set(said).size).toBe(3)
    expect(said[0]).toMatch(/\b1\b/)
    expect(said[2]).toMatch(/\b1\b|overdue|passed|late/i)
    await close()
  })

  it('of the yearly plan is 15 January whatever day that is, as the rule fixes a date', async () => {
    const { page, close } = await site.open('/en/tools/deadlines')
    await pick(page, 'planDue', '2022-06-30')
    expect(await dueOf(page)).toBe('2022-01-15')
    await close()
  })

  it('has no calendar for a day that was not typed to its end', async () => {
    const { page, complaints, close } = await site.open('/en/tools/deadlines')
    await page.fill('input[name=day]', '')
    await page.waitForSelector('[data-problem]')
    expect(await page.locator('.dr-month').count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })
})
