// The page as a citizen uses it, built by Vite on the packed library, in Chromium.
import { execFileSync } from 'node:child_process'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { installChromium } from '../site/chromium.mjs'
import { launch, open } from '../site/support.js'

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' }

const serve = (dir) =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://page')
      const file = join(dir, pathname === '/' ? 'index.html' : pathname)
      if (!existsSync(file)) return response.writeHead(404).end()
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
      createReadStream(file).pipe(response)
    })
    server.listen(0, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }),
    )
  })

const rows = ['一小', '二小', '三小', '四小', '五小'].map((id) => ({ id, stratum: '学校' }))

/** A draw held with the packed library; the page on the draw says that 二小 and 一小 are drawn. */
const HELD = `
import { commit, freezeRoster, holdDraw, nobleHash, unwrap } from 'double-random'
const roster = unwrap(freezeRoster(nobleHash)(${JSON.stringify(rows)}))
const quotas = { 学校: { _tag: 'count', count: 2 } }
const seed = [{ _tag: 'digits', from: 'lottery balls', count: 20 }]
const commitment = unwrap(commit({ drawId: 'LX-2026-0007', roster, quotas, seed }))
const value = [{ _tag: 'digits', value: '31415926535897932384' }]
console.log(JSON.stringify(unwrap(holdDraw(nobleHash)({ commitment, roster, seed: value }))))
`

const given = (name, text) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })

export default async ({ dir, check }) => {
  if (!installChromium()) throw new Error('Chromium is missing and could not be installed')
  const record = execFileSync(process.execPath, ['--input-type=module', '-e', HELD], {
    cwd: dir,
    encoding: 'utf8',
  })
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--base=./', '--logLevel=warn'], {
    cwd: dir,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const server = await serve(join(dir, 'dist'))
  const browser = await launch()
  try {
    const { page, complaints } = await open(browser, server.url, '/')
    const ask = async (own, roster, id = '') => {
      await page.setInputFiles('#record', own)
      await page.setInputFiles('#roster', roster)
      await page.fill('#id', id)
      await page.click('#check')
      await page.waitForSelector('#answer[data-verdict]:not([data-verdict="pending"])')
    }
    const shows = async (name, verdict, ...texts) => {
      const found = await page.getAttribute('#answer', 'data-verdict')
      const text = (await page.textContent('#answer')) ?? ''
      check(
        `browser: ${name}`,
        found === verdict && texts.every((one) => text.includes(one)),
        `${found}, expected ${verdict} with ${texts.join(', ')}\n${text}`,
      )
    }
    const roster = given('roster.json', JSON.stringify(rows))
    const honest = given('record.json', record)
    if ((await page.getAttribute('html', 'lang')) === 'en') await page.click('#language')

    await ask(honest, roster)
    await shows('an honest record is confirmed', 'confirmed', '核对一致')
    await ask(honest, roster, '二小')
    await shows('one subject was drawn', 'confirmed', '这一户抽中了')
    await ask(honest, roster, ' 三小 ')
    await shows('another was not', 'confirmed', '这一户没有抽中')
    await ask(honest, roster, '九小')
    await shows('a third is not on the roster', 'confirmed', '名录里没有这个代码')
    await ask(given('public.json', `{"digest":"","record":${record}}`), roster)
    await shows('a record as the service publishes it', 'confirmed')

    await ask(given('tampered.json', record.replaceAll('一小', '三小')), roster)
    await shows('a tampered record is refuted', 'refuted', '三小')
    await page.click('#language')
    await page.waitForSelector('#answer[data-verdict="refuted"]')
    await shows('and in English', 'refuted', 'Refuted', 'joint/19.draw')
    check(
      'browser: the page speaks English then',
      (await page.title()) === 'Check a draw' && (await page.getAttribute('html', 'lang')) === 'en',
    )

    await ask(honest, given('twice.json', JSON.stringify([...rows, rows[0]])))
    await shows('a row that stands twice', 'unreadable', '一小')
    await ask(honest, given('object.json', '{}'))
    await shows('a roster that is no list', 'unreadable', 'rows')
    await ask(given('empty.json', '{}'), roster)
    await shows('a record that is none', 'unreadable', 'scheme')
    await ask(given('broken.json', '{'), roster)
    await shows('a file that is no JSON', 'unreadable', 'broken.json')
    await ask(
      honest,
      given('markup.json', JSON.stringify([{ id: '<img src=x onerror=alert(1)>', stratum: '学校' }])),
    )
    await shows('markup in a file stays text', 'refuted')
    check('browser: nothing of it became an element', (await page.locator('#answer img').count()) === 0)
    await page.setViewportSize({ width: 375, height: 740 })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    check('browser: it fits on a phone', width <= 375, `${width} wide`)
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'))
    const { violations } = await page.evaluate(() => globalThis.axe.run())
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    check('browser: nothing keeps anybody from using it', grave.length === 0, JSON.stringify(grave, null, 2))
    check('browser: no error, no request to another host', complaints.length === 0, complaints.join('\n'))
  } finally {
    await browser.close()
    server.close()
  }
}
