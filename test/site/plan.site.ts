import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { overflowOf, PHONE, showsFocus, skipToContent, tabTo, useSite } from './support.js'

const site = useSite()

const CHARTS = ['visits', 'months', 'gantt', 'coverage', 'loads']

/** The cells of the table beside a chart. */
const rowsOf = (page: Page, chart: string): Promise<ReadonlyArray<ReadonlyArray<string>>> =>
  page
    .locator(`[data-chart="${chart}"] tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...(row as unknown as { children: Iterable<{ textContent: string }> }).children].map((c) =>
          c.textContent.trim(),
        ),
      ),
    )

const number = (text: string | undefined): number => Number((text ?? '').replace(/[, %]/g, ''))
const sum = (of: ReadonlyArray<number>): number => of.reduce((a, b) => a + b, 0)

/** Moves a slider and waits for the year that belongs to it. */
const slide = async (page: Page, name: string, to: number): Promise<void> => {
  await page.locator(`input[name=${name}]`).fill(`${to}`)
  await page.waitForSelector('[data-tool="plan"][data-ready="false"]')
  await page.waitForSelector('[data-tool="plan"][data-ready="true"]', { timeout: 60_000 })
}

/** The last row of the visits: all counties before and after merging. */
const totals = async (page: Page): Promise<{ readonly before: number; readonly after: number }> => {
  const [, before, after] = (await rowsOf(page, 'visits')).at(-1) ?? []
  return { before: number(before), after: number(after) }
}

/** How many of a hundred pixels of a chart are painted. */
const painted = (page: Page, chart: string): Promise<number> =>
  page.evaluate<number>(`(() => {
    const canvas = document.querySelector('[data-chart="${chart}"] canvas')
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
    let n = 0
    for (let i = 3; i < data.length; i += 4) n += data[i] > 0 ? 1 : 0
    return (n * 400) / data.length
  })()`)

describe.each(['zh', 'en'])('a year of the real plan, in %s', (language) => {
  const path = `/${language}/tools/plan-a-year`
  const zh = language === 'zh'

  it('has the 41 fields in the months and with the tasks that the plan gives them', async () => {
    const { page, complaints, close } = await site.open(path)
    const fields = new Map((await rowsOf(page, 'gantt')).map(([name = '', ...cells]) => [name, cells]))
    expect(fields.size).toBe(41)
    // Read in the plan by eye; a field for prefecture and counties is a task in each of the eight counties.
    expect(fields.get(zh ? '学校办学情况' : 'Schools')?.slice(0, 2)).toEqual(['2–11', '24'])
    expect(fields.get(zh ? '企业年度报告' : 'Annual reports of enterprises')?.slice(0, 2)).toEqual([
      '7–11',
      '8',
    ])
    expect(fields.get(zh ? '政府采购代理机构' : 'Procurement agents')?.[0]).toBe('2–10')
    expect(fields.get(zh ? '交通运输行业' : 'Transport')?.[0]).toBe('1–12')
    if (!zh) expect([...fields.keys()].filter((name) => /\p{Script=Han}/u.test(name))).toEqual([])
    await page.screenshot({ path: `reports/site/plan-${language}.png`, fullPage: true })
    expect(complaints).toEqual([])
    await close()
  })

  it('says the same in its charts, tables and sentences', async () => {
    const { page, complaints, close } = await site.open(path)
    const { before, after } = await totals(page)
    const counties = (await rowsOf(page, 'visits')).slice(0, -1)
    expect(counties).toHaveLength(8)
    expect(sum(counties.map(([, n]) => number(n)))).toBe(before)
    expect(sum(counties.map(([, , n]) => number(n)))).toBe(after)
    expect(after).toBeLessThan(before)
    expect(sum((await rowsOf(page, 'gantt')).map(([, , , n]) => number(n)))).toBe(before)
    expect(sum((await rowsOf(page, 'months')).map(([, n]) => number(n)))).toBe(before)
    const summary = await page.locator('[data-summary]').innerText()
    for (const n of [before, after, before - after]) expect(summary).toContain(n.toLocaleString('en'))
    for (const [, of, met, share] of await rowsOf(page, 'coverage'))
      expect(number(share)).toBeCloseTo((100 * number(met)) / number(of), 0)
    // Six of each of 25 departments, as many again from market regulation, in nine places.
    expect(sum((await rowsOf(page, 'loads')).map(([, n]) => number(n)))).toBe((6 * 25 + 6) * 9)
    for (const chart of CHARTS) expect(await painted(page, chart), chart).toBeGreaterThan(2)
    expect(complaints).toEqual([])
    await close()
  })

  it('answers to its sliders, which arrow keys move', async () => {
    const { page, complaints, close } = await site.open(path)
    const first = await totals(page)
    await skipToContent(page)
    await tabTo(page, 'input[name=routine]')
    expect(await showsFocus(page)).toBe(true)
    await page.keyboard.press('End')
    await page.waitForSelector('[data-tool="plan"][data-ready="false"]')
    await page.waitForSelector('[data-tool="plan"][data-ready="true"]')
    expect(await page.locator('[data-knob=routine]').innerText()).toMatch(/^10 ?%$/)
    const more = await totals(page)
    expect(more.before).toBeGreaterThan(first.before * 1.5)
    await tabTo(page, 'input[name=together]', 2)
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('[data-knob=together]').innerText()).toMatch(/^60 ?%$/)
    await tabTo(page, '.dr-chart .table')
    expect(await showsFocus(page)).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })

  it('fits on a phone', async () => {
    const { page, complaints, close } = await site.open(path, PHONE)
    expect(await overflowOf(page)).toBe(0)
    for (const chart of CHARTS) expect(await painted(page, chart), chart).toBeGreaterThan(2)
    await page.screenshot({ path: `reports/site/plan-${language}-phone.png`, fullPage: true })
    expect(complaints).toEqual([])
    await close()
  })
})

describe('a year of the real plan', () => {
  it('needs fewer visits the more fields share their tickets, for the same inspections', async () => {
    const { page, close } = await site.open('/en/tools/plan-a-year')
    const at = async (together: number) => {
      await slide(page, 'together', together)
      return totals(page)
    }
    const [none, all] = [await at(0), await at(100)]
    expect(all.before).toBe(none.before)
    expect(all.after).toBeLessThan(none.after * 0.9)
    await close()
  })

  it('covers more of each department when more is drawn, and says which stay under five in a hundred', async () => {
    const { page, close } = await site.open('/en/tools/plan-a-year')
    const thin = async () =>
      (await rowsOf(page, 'coverage')).filter(([, of, met]) => number(met) * 20 < number(of)).length
    await slide(page, 'routine', 10)
    await slide(page, 'special', 10)
    expect(await thin()).toBeGreaterThan(0)
    expect(await page.getByText('Orange: below 5 %.').isVisible()).toBe(true)
    await slide(page, 'routine', 100)
    await slide(page, 'special', 500)
    expect(await thin()).toBe(0)
    expect(await page.getByText('Orange: below 5 %.').count()).toBe(0)
    await close()
  })

  it('loads everybody less when there are more inspectors', async () => {
    const { page, close } = await site.open('/en/tools/plan-a-year')
    const most = async (): Promise<number> => number((await rowsOf(page, 'loads')).at(-1)?.[0])
    await slide(page, 'inspectors', 2)
    const few = await most()
    await slide(page, 'inspectors', 12)
    expect(await most()).toBeLessThan(few)
    await close()
  })
})
