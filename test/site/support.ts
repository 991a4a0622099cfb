import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const dist = fileURLToPath(new URL('../../docs/.vitepress/dist', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

/** The file for an address, as a server of static files with clean addresses finds it. */
const fileOf = (pathname: string): string | undefined => {
  const path = join(dist, normalize(decodeURIComponent(pathname)))
  return [path, `${path}.html`, join(path, 'index.html')].find((f) => existsSync(f) && statSync(f).isFile())
}

/** Serves the built site on this machine. */
export const serveSite = (): Promise<{ readonly url: string; readonly close: () => void }> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const file = fileOf(new URL(request.url ?? '/', 'http://site').pathname)
      if (file === undefined) {
        response.writeHead(404).end('not found')
        return
      }
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
      createReadStream(file).pipe(response)
    })
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({ url: `http://127.0.0.1:${port}`, close: () => server.close() })
    })
  })

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: '/usr/bin/chromium', headless: true, args: FLAGS })

export const PHONE: BrowserContextOptions = {
  viewport: { width: 375, height: 740 },
  hasTouch: true,
  isMobile: true,
}

/** A page that keeps what it should never have: errors in the console, requests to other hosts. */
export interface Watched {
  readonly page: Page
  readonly complaints: ReadonlyArray<string>
  readonly close: () => Promise<void>
}

/** Opens a page of the site and waits until the tool on it answers. */
export const open = async (
  browser: Browser,
  url: string,
  path: string,
  options: BrowserContextOptions = { viewport: { width: 1280, height: 900 } },
): Promise<Watched> => {
  const context = await browser.newContext({ acceptDownloads: true, ...options })
  const page = await context.newPage()
  const complaints: Array<string> = []
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const to = request.url()
    if (!to.startsWith(url) && !to.startsWith('blob:') && !to.startsWith('data:'))
      complaints.push(`request: ${to}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })
  await page.goto(url + path)
  if (path.includes('/tools/') && !path.endsWith('/weight'))
    await page.waitForSelector('.dr-tool[data-ready="true"]', { timeout: 60_000 })
  return { page, complaints, close: () => context.close() }
}
