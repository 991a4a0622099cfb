import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { dist, fileOf, isTool, overflowOf, PHONE, useSite } from './support.js'

const site = useSite()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every page that was built, by its address. */
const built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.html') && f !== '404.html')
  .map((f) => `/${f.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`)
  .sort()

/** One of each kind, in one language or the other; the tools in both. */
const KINDS = [
  '/',
  '/en/',
  '/zh/citizen',
  '/en/official',
  '/zh/developer',
  '/zh/guide/draw',
  '/en/guide/dispatch',
  '/en/recipes/browser',
  '/en/api/',
  '/zh/api/calendar',
  '/zh/law/joint',
  '/en/law/matrix',
  '/zh/law/readings',
  '/adr/',
  '/adr/041-a-record-binds-itself',
  ...['zh', 'en'].flatMap((language) =>
    ['check-a-draw', 'deadlines', 'plan-a-year', 'dispatch'].map((tool) => `/${language}/tools/${tool}`),
  ),
]

interface Violation {
  readonly id: string
  readonly impact: string
  readonly nodes: ReadonlyArray<{ readonly target: ReadonlyArray<string>; readonly failureSummary: string }>
}

/** What axe finds that keeps somebody from using the page. */
const barriers = async (page: Page): Promise<ReadonlyArray<string>> => {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe)
  const { violations } = (await page.evaluate(`axe.run(document, { resultTypes: ['violations'] })`)) as {
    readonly violations: ReadonlyArray<Violation>
  }
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map((n) => `${id}: ${n.target.join(' ')}: ${n.failureSummary.replaceAll('\n', ' ')}`),
    )
}

/** Brings a tool to where it says most, so that what it says is looked at too. */
const use = async (page: Page, path: string): Promise<void> => {
  if (path.endsWith('/check-a-draw')) {
    await page.getByRole('button', { name: /600/ }).click()
    await page.waitForSelector('[data-verdict]')
    await page.locator('[data-tool=check] .dr-row button').last().click()
    await page.waitForSelector('[data-verdict="refuted"]')
    await page.click('button[type=submit]')
    await page.waitForSelector('[data-one]')
  }
  if (path.endsWith('/tools/dispatch')) await page.click('[data-do="too-many"]')
}

describe('axe, in light and in dark', () => {
  it.each(KINDS)('finds no barrier on %s', async (path) => {
    const { page, complaints, close } = await site.open(path)
    await use(page, path)
    const light = await barriers(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForSelector('html.dark')
    expect({ light, dark: await barriers(page) }).toEqual({ light: [], dark: [] })
    expect(complaints).toEqual([])
    await close()
  })
})

describe('a name on a page', () => {
  it('leads from the article to the function, from there to its source, and back to the article', async () => {
    const { page, complaints, close } = await site.open('/en/law/joint')
    await page
      .locator('li:has(> #joint-30-entry)')
      .getByRole('link', { name: 'entryDue', exact: true })
      .click()
    await page.waitForURL('**/en/api/disclosure#entryDue')
    const section = page.locator('#entryDue ~ ul', { hasText: 'src/disclosure/' }).first()
    expect(await section.locator('a', { hasText: 'joint/30.entry' }).getAttribute('href')).toContain(
      'law/joint',
    )
    await section.locator('a', { hasText: 'src/disclosure/' }).click()
    await page.waitForSelector('[data-file^="src/disclosure/"] li.marked')
    expect(await page.locator('li.marked code').innerText()).toContain('export const entryDue')
    expect(complaints).toEqual([])
    await close()
  })

  it('leads to its test as well', async () => {
    const { page, complaints, close } = await site.open('/zh/law/joint')
    await page.locator('a', { hasText: 'test/law/joint/art02-08-list.test.ts' }).first().click()
    await page.waitForSelector('[data-file="test/law/joint/art02-08-list.test.ts"]')
    expect(await page.locator('.dr-source').innerText()).toContain('[joint/2.list]')
    expect(complaints).toEqual([])
    await close()
  })
})

describe('a page that is left while it still scrolls', () => {
  it('complains of nothing', async () => {
    const { page, complaints, close } = await site.open('/en/law/joint')
    await page.waitForSelector('.VPDocAsideOutline .outline-marker', { state: 'attached' })
    // Events of scrolling one after the other, the last of which the list of headings answers late; then off at once.
    await page.evaluate(`
      for (let i = 0; i < 3; i++) window.dispatchEvent(new Event('scroll'));
      document.querySelector('.VPNavBarTitle a').click()`)
    await page.waitForSelector('.VPHome')
    await page.waitForTimeout(400)
    expect(complaints).toEqual([])
    await close()
  })
})

describe('every page', () => {
  it('is on a phone as wide as the phone, has one heading of its own, and complains of nothing', async () => {
    const { page, complaints, close } = await site.open('/', PHONE)
    const faults: Array<string> = []
    for (const path of built.filter((p) => !isTool(p))) {
      await page.goto(new URL(path, page.url()).href)
      const over = await overflowOf(page)
      if (over > 0) faults.push(`${path} is ${over} px too wide`)
      const headings = await page.locator('h1').count()
      if (headings !== 1) faults.push(`${path} has ${headings} first headings`)
    }
    expect(faults).toEqual([])
    expect(complaints).toEqual([])
    await close()
  }, 240_000)

  it('links only to pages, places and files that were built', () => {
    const html = new Map(built.map((path) => [path, readFileSync(fileOf(path) ?? '', 'utf8')]))
    const pageOf = new Map(built.map((path) => [fileOf(path), path]))
    const ids = new Map(
      [...html].map(([path, text]) => [
        path,
        new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
      ]),
    )
    const dead = [...html].flatMap(([path, text]) =>
      [...text.matchAll(/<(?:a|link|script|img)\b[^>]*? (?:href|src)="([^"]+)"/g)].flatMap(([, raw = '']) => {
        const to = new URL(raw.replaceAll('&amp;', '&'), `http://site${path}`)
        if (to.host !== 'site' || to.protocol !== 'http:') return []
        const file = fileOf(to.pathname)
        if (file === undefined) return [`${path} -> ${raw}`]
        const anchor = decodeURIComponent(to.hash.slice(1))
        const page = pageOf.get(file)
        // The page of sources makes its lines when it is opened; the file has to be there.
        const source = to.searchParams.get('file')
        if (source !== null) return fileOf(`/source/${source}.txt`) === undefined ? [`${path} -> ${raw}`] : []
        return anchor === '' || page === undefined || ids.get(page)?.has(anchor) ? [] : [`${path} -> ${raw}`]
      }),
    )
    expect([...new Set(dead)]).toEqual([])
  })

  it('can be reached from the first one by clicking', () => {
    const seen = new Set<string>()
    const queue = ['/']
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (seen.has(path)) continue
      seen.add(path)
      const text = readFileSync(fileOf(path) ?? '', 'utf8')
      for (const [, to = ''] of text.matchAll(/<a\b[^>]*? href="([^"]+)"/g)) {
        const { host, pathname } = new URL(to, `http://site${path}`)
        if (host === 'site' && built.includes(pathname)) queue.push(pathname)
      }
    }
    expect(built.filter((path) => !seen.has(path))).toEqual([])
  })

  it('loads nothing but its own files', () => {
    const foreign = built.flatMap((path) =>
      [
        ...readFileSync(fileOf(path) ?? '', 'utf8').matchAll(
          /<(?:link|script|img|iframe)\b[^>]*? (?:href|src)="(https?:[^"]+)"/g,
        ),
      ].map(([, to]) => `${path} loads ${to}`),
    )
    expect(foreign).toEqual([])
  })
})
