import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { overflowOf, PHONE, showsFocus, skipToContent, tabTo, useSite } from './support.js'

const site = useSite()

const standing = (page: Page, is: string) =>
  page.waitForSelector(`[data-tool="dispatch"][data-status="${is}"]`)

/** The small county as the page describes it: who belongs to which department, and which visit needs which. */
const DEPARTMENT: Readonly<Record<string, string>> = {
  马明: '市场监管',
  王霞: '市场监管',
  李龙: '市场监管',
  赵英: '公安',
  陈强: '公安',
  何花: '卫生健康',
  祁军: '卫生健康',
}
const NEEDS: Readonly<Record<string, ReadonlyArray<string>>> = {
  餐馆: ['市场监管', '卫生健康'],
  旅馆: ['公安', '市场监管', '卫生健康'],
  学校: ['市场监管', '卫生健康'],
  加油站: ['市场监管', '公安'],
  网吧: ['公安', '市场监管'],
}

/** The teams that the table shows, by place. */
const teamsOf = async (page: Page): Promise<ReadonlyMap<string, ReadonlyArray<string>>> => {
  const rows = await page.locator('[data-teams] tbody tr').all()
  const teams = rows.map(async (row) => {
    const [place = '', , team = ''] = (await row.locator('th, td').allInnerTexts()).map((s) => s.trim())
    return [place, team.split('、')] as const
  })
  return new Map(await Promise.all(teams))
}

const lines = (page: Page, kind: string) =>
  page
    .locator(`line.${kind}[data-line]`)
    .evaluateAll((all) => all.map((line) => (line as unknown as { dataset: { line: string } }).dataset.line))

/** What any teams have to be, whatever was drawn. */
const expectLawful = async (page: Page, cap: number, recused: ReadonlyArray<string>): Promise<void> => {
  const teams = await teamsOf(page)
  expect([...teams.keys()].sort()).toEqual(Object.keys(NEEDS).sort())
  const loads = new Map<string, number>()
  for (const [place, team] of teams) {
    expect(team.length, place).toBeGreaterThanOrEqual(2)
    expect(new Set(team).size, place).toBe(team.length)
    expect([...new Set(team.map((id) => DEPARTMENT[id]))].sort(), place).toEqual(
      [...(NEEDS[place] ?? [])].sort(),
    )
    for (const id of team) {
      expect(recused).not.toContain(`${id} ${place}`)
      loads.set(id, (loads.get(id) ?? 0) + 1)
    }
  }
  expect(Math.max(...loads.values())).toBeLessThanOrEqual(cap)
  const drawn = [...teams].flatMap(([place, team]) => team.map((id) => `${id} ${place}`))
  expect([...(await lines(page, 'team'))].sort()).toEqual(drawn.sort())
}

describe('the teams of a small county', () => {
  it('have two people at least, every department, nobody who keeps away and nobody too often, as the picture shows', async () => {
    const { page, complaints, close } = await site.open('/zh/tools/dispatch')
    await expectLawful(page, 3, ['马明 餐馆'])
    expect(await lines(page, 'recused')).toEqual(['马明 餐馆'])
    await page.check('input[aria-label="何花回避学校"]')
    await page.check('input[aria-label="陈强回避网吧"]')
    await page.waitForFunction('document.querySelectorAll("line.recused[data-line]").length === 3')
    await expectLawful(page, 3, ['马明 餐馆', '何花 学校', '陈强 网吧'])
    await page.selectOption('select[name=cap]', '2')
    await expectLawful(page, 2, ['马明 餐馆', '何花 学校', '陈强 网吧'])
    await page.screenshot({ path: 'reports/site/dispatch-zh.png', fullPage: true })
    expect(complaints).toEqual([])
    await close()
  })

  it('come from the digits: other digits, other teams; the same digits, the same teams', async () => {
    const { page, close } = await site.open('/zh/tools/dispatch')
    const of = async (digits: string): Promise<string> => {
      await page.fill('input[name=digits]', digits)
      await expectLawful(page, 3, ['马明 餐馆'])
      return JSON.stringify([...(await teamsOf(page))])
    }
    const rolled = ['00000000000000000001', '00000000000000000002', '27182818284590452353']
    const first = await Promise.resolve().then(async () => {
      const all: Array<string> = []
      for (const digits of rolled) all.push(await of(digits))
      return all
    })
    expect(new Set(first).size).toBeGreaterThan(1)
    expect(await of(rolled[0] ?? '')).toBe(first[0])
    await close()
  })
})

describe.each(['zh', 'en'])('a county that has too few people, in %s', (language) => {
  const path = `/${language}/tools/dispatch`
  const zh = language === 'zh'

  it('is told which visit falls short, why, and that lifting the limit would not help', async () => {
    const { page, complaints, close } = await site.open(path)
    await page.click('[data-do="too-many"]')
    await standing(page, 'infeasible')
    expect(await page.locator('[data-teams]').count()).toBe(0)
    expect(await page.locator('line.team[data-line]').count()).toBe(0)
    const proof = await page.locator('[data-proof]').innerText()
    expect(proof).toContain(zh ? '学校' : 'School')
    expect(proof).toContain(zh ? '（无人）' : '(nobody)')
    expect(await page.locator('g.marked', { hasText: zh ? '学校' : 'School' }).count()).toBe(1)
    expect(await page.locator('[data-result]').innerText()).toContain(
      zh ? '提高每人的次数无济于事' : 'More visits for each would not help',
    )
    await page.screenshot({ path: `reports/site/dispatch-short-${language}.png`, fullPage: true })
    await page.click('[data-do="clear"]')
    await standing(page, 'assigned')
    expect(await page.locator('line.recused[data-line]').count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  it('is told how many visits each would be enough, and they are, while one fewer is not', async () => {
    const { page, complaints, close } = await site.open(path)
    await page.click('[data-do="tight"]')
    await standing(page, 'infeasible')
    const [, demand, capacity] =
      (zh ? /需要(\d+)个名额.*最多承担(\d+)个/ : /have (\d+) places.*can take (\d+) at most/).exec(
        await page.locator('[data-proof]').innerText(),
      ) ?? []
    expect(Number(demand)).toBeGreaterThan(Number(capacity))
    const [, cap] =
      (zh ? /提高到(\d+)次/ : /With (\d+) visits/).exec(await page.locator('[data-result]').innerText()) ?? []
    await page.selectOption('select[name=cap]', `${Number(cap)}`)
    await standing(page, 'assigned')
    await page.selectOption('select[name=cap]', `${Number(cap) - 1}`)
    await standing(page, 'infeasible')
    expect(complaints).toEqual([])
    await close()
  })

  it('can be tried without a mouse', async () => {
    const { page, complaints, close } = await site.open(path)
    await skipToContent(page)
    await tabTo(page, '[data-do="tight"]')
    expect(await showsFocus(page)).toBe(true)
    await page.keyboard.press('Space')
    await standing(page, 'infeasible')
    await tabTo(page, 'select[name=cap]')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await standing(page, 'assigned')
    await tabTo(page, '.recusals tr:last-child td:nth-of-type(3) input', 40)
    expect(await showsFocus(page)).toBe(true)
    await page.keyboard.press('Space')
    await page.waitForSelector('line.recused[data-line="祁军 学校"]')
    await page.keyboard.press('Space')
    await page.waitForSelector('line.recused[data-line="祁军 学校"]', { state: 'detached' })
    await tabTo(page, 'summary')
    await page.keyboard.press('Enter')
    expect(await page.locator('details li').first().isVisible()).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })

  it('fits on a phone', async () => {
    const { page, complaints, close } = await site.open(path, PHONE)
    expect(await overflowOf(page)).toBe(0)
    await page.screenshot({ path: `reports/site/dispatch-${language}-phone.png`, fullPage: true })
    await page.tap('[data-do="too-many"]')
    await standing(page, 'infeasible')
    expect(await overflowOf(page)).toBe(0)
    // Every name on the picture stands within it.
    expect(
      await page.evaluate<ReadonlyArray<string>>(`(() => {
        const svg = document.querySelector('.scene > svg').getBoundingClientRect()
        return [...document.querySelectorAll('.scene > svg text')]
          .filter((t) => {
            const { left, right } = t.getBoundingClientRect()
            return left < svg.left - 0.5 || right > svg.right + 0.5
          })
          .map((t) => t.textContent)
      })()`),
    ).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })
})
