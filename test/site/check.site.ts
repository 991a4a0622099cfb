import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { overflowOf, PHONE, showsFocus, skipToContent, tabTo, useSite } from './support.js'

const site = useSite()

const verdict = (page: Page, is: string) =>
  page.waitForSelector(`[data-verdict="${is}"]`, { timeout: 30_000 }).then((s) => s.innerText())

/** The two files that the page gives away, as a person would save them. */
const filesOf = async (page: Page) => {
  await page.getByRole('button', { name: /600/ }).click()
  await verdict(page, 'confirmed')
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`a[download="${name}"]`).click(),
    ])
    return readFileSync(await download.path(), 'utf8')
  }
  return { record: await save('record.json'), roster: await save('roster.tsv') }
}

interface Listed {
  readonly id: string
}
interface RecordFile {
  readonly strata: ReadonlyArray<{ readonly stratum: string; readonly drawn: ReadonlyArray<Listed> }>
}
const file = (name: string, text: string) => ({
  name,
  mimeType: name.endsWith('json') ? 'application/json' : 'text/plain',
  buffer: Buffer.from(text),
})

describe.each(['zh', 'en'])('checking a draw, in %s', (language) => {
  const path = `/${language}/tools/check-a-draw`

  it('says yes to the record and the roster that were published, and screens stay on this machine', async () => {
    const { page, complaints, close } = await site.open(path)
    const { record, roster } = await filesOf(page)
    await page.reload()
    await page.waitForSelector('[data-ready="true"]')
    await page.setInputFiles('input[type=file]', [file('record.json', record), file('roster.tsv', roster)])
    expect(await verdict(page, 'confirmed')).toContain(language === 'zh' ? '一致' : 'Confirmed')
    await page.screenshot({ path: `reports/site/check-${language}.png`, fullPage: true })
    expect(complaints).toEqual([])
    await close()
  })

  it('refuses a record in which one shop was exchanged, and explains the first difference', async () => {
    const { page, complaints, close } = await site.open(path)
    const { record, roster } = await filesOf(page)
    const honest = JSON.parse(record) as RecordFile
    const [first] = honest.strata
    const listed = new Set(honest.strata.flatMap((s) => s.drawn.map(({ id }) => id)))
    const put = roster
      .split('\n')
      .map((line) => line.split('\t'))
      .find(([id = '', stratum, out]) => stratum === first?.stratum && out === '' && !listed.has(id))?.[0]
    const gone = first?.drawn[0]?.id ?? ''
    const tampered = record.replaceAll(gone, put ?? '')
    await page.setInputFiles('input[type=file]', [file('record.json', tampered), file('roster.tsv', roster)])
    const said = await verdict(page, 'refuted')
    expect(said).toContain(language === 'zh' ? '第一处不同' : 'The first difference')
    expect(said.includes(put ?? '?') || said.includes(gone)).toBe(true)
    await page.screenshot({ path: `reports/site/check-refuted-${language}.png`, fullPage: true })
    expect(complaints).toEqual([])
    await close()
  })

  it('can be used without a mouse', async () => {
    const { page, complaints, close } = await site.open(path)
    await skipToContent(page)
    await tabTo(page, 'input[type=file]')
    await tabTo(page, '.dr-row button')
    expect(await showsFocus(page)).toBe(true)
    await page.keyboard.press('Enter')
    await verdict(page, 'confirmed')
    await tabTo(page, 'input[name=id]')
    await tabTo(page, 'select[name=stratum]')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'button[type=submit]')
    await page.keyboard.press('Space')
    await page.waitForSelector('[data-one]')
    expect(complaints).toEqual([])
    await close()
  })

  it('fits on a phone', async () => {
    const { page, complaints, close } = await site.open(path, PHONE)
    await page.getByRole('button', { name: /600/ }).tap()
    await verdict(page, 'confirmed')
    await page.locator('button[type=submit]').tap()
    await page.waitForSelector('[data-one] .dr-tickets')
    expect(await overflowOf(page)).toBe(0)
    await page.screenshot({ path: `reports/site/check-${language}-phone.png`, fullPage: true })
    expect(complaints).toEqual([])
    await close()
  })

  it('checks one credit code, and notices a mistyped one', async () => {
    const { page, complaints, close } = await site.open(path)
    const { record } = await filesOf(page)
    const { strata } = JSON.parse(record) as RecordFile
    const drawn = strata[0]?.drawn[0]?.id ?? ''
    const answer = async (id: string) => {
      await page.fill('input[name=id]', id)
      await page.press('input[name=id]', 'Enter')
    }
    await answer(drawn)
    await page.waitForSelector('[data-one="drawn"]')
    await answer(`${drawn.slice(0, -1)}${drawn.endsWith('0') ? '1' : '0'}`)
    await page.waitForSelector('[data-one="unknown"] .dr-fault')
    expect(complaints).toEqual([])
    await close()
  })
})

describe('checking a draw', () => {
  it('says what it can make of a roster alone, of half a file and of an empty one', async () => {
    const { page, complaints, close } = await site.open('/en/tools/check-a-draw')
    await page.setInputFiles('input[type=file]', [
      file('roster.csv', '编号，类别\n甲，A\n乙，B\n'),
      file('half.json', '{"commitment": '),
      file('empty.csv', ''),
    ])
    await page.waitForSelector('[data-lying]')
    expect(await page.locator('[data-laid] li').allInnerTexts()).toEqual([
      'roster.csv: roster',
      'half.json: begins like JSON but is incomplete, not used',
      'empty.csv: an empty file, not used',
    ])
    expect(await page.locator('[data-lying]').innerText()).toContain('roster of 2')
    expect(await page.locator('[data-lying]').innerText()).toContain('the record is still missing')
    await page.locator('button[type=submit]').click()
    expect(await page.locator('.dr-fault').innerText()).toContain('Add the record first')
    expect(complaints).toEqual([])
    await close()
  })

  it('takes files that are dropped', async () => {
    const { page, close } = await site.open('/en/tools/check-a-draw')
    const { record, roster } = await filesOf(page)
    await page.reload()
    await page.waitForSelector('[data-ready="true"]')
    const given = JSON.stringify({ record, roster })
    const transfer = await page.evaluateHandle(`(() => {
      const { record, roster } = ${given}
      const transfer = new DataTransfer()
      transfer.items.add(new File([record], 'record.json'))
      transfer.items.add(new File([roster], 'roster.tsv'))
      return transfer
    })()`)
    await page.dispatchEvent('.dr-drop', 'drop', { dataTransfer: transfer })
    await verdict(page, 'confirmed')
    await close()
  })

  it('works with the network gone once the page stands', async () => {
    const { page, complaints, close } = await site.open('/zh/tools/check-a-draw')
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: /600/ }).click()
    await verdict(page, 'confirmed')
    await page.locator('input[name=id]').press('Enter')
    await page.waitForSelector('[data-one]')
    expect(complaints).toEqual([])
    await close()
  })

  it('goes through 100,000 rows with a bar that moves, while the page still answers', async () => {
    const { page, complaints, close } = await site.open('/en/tools/check-a-draw')
    await page.evaluate(`(() => {
      const seen = { longest: 0, parts: new Set() }
      window.seen = seen
      let before = performance.now()
      const tick = () => {
        const now = performance.now()
        seen.longest = Math.max(seen.longest, now - before)
        before = now
        const bar = document.querySelector('.dr-progress progress')
        if (bar) seen.parts.add(bar.value)
        seen.done || setTimeout(tick, 10)
      }
      tick()
    })()`)
    const from = Date.now()
    await page.getByRole('button', { name: /100,000/ }).click()
    await page.waitForSelector('.dr-progress progress')
    await page.fill('input[name=id]', 'typed meanwhile')
    expect(await page.inputValue('input[name=id]')).toBe('typed meanwhile')
    await verdict(page, 'confirmed')
    const took = Date.now() - from
    const seen = (await page.evaluate(
      '(seen.done = true, { longest: seen.longest, parts: seen.parts.size })',
    )) as { readonly longest: number; readonly parts: number }
    writeFileSync('reports/site/rows.json', JSON.stringify({ took, ...seen }))
    expect(seen.parts).toBeGreaterThan(5)
    expect(seen.longest).toBeLessThan(1500)
    expect(complaints).toEqual([])
    await close()
  })

  it('can be stopped, and is ready again', async () => {
    const { page, close } = await site.open('/en/tools/check-a-draw')
    await page.getByRole('button', { name: /100,000/ }).click()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('Stopped.', { exact: true }).waitFor()
    await page.getByRole('button', { name: /600/ }).click()
    await verdict(page, 'confirmed')
    await close()
  })
})
