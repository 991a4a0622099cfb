import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

export const dist = fileURLToPath(new URL('../../docs/.vitepress/dist', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

/** The file for an address, as a server of static files with clean addresses finds it. */
export const fileOf = (pathname: string): string | undefined => {
  const path = join(dist, normalize(decodeURIComponent(pathname)))
  return [path, `${path}.html`, join(path, 'index.html')].find((f) => existsSync(f) && statSync(f).isFile())
}

/** The built site on this machine, and what it has sent so far. */
export interface Site {
  readonly url: string
  readonly sent: () => { readonly bytes: number; readonly files: number }
  readonly close: () => void
}

/** Serves the built site on this machine, packed with gzip as servers do. */
export const serveSite = (): Promise<Site> =>
  new Promise((resolve) => {
    let bytes = 0
    let files = 0
    const server = createServer((request, response) => {
      const file = fileOf(new URL(request.url ?? '/', 'http://site').pathname)
      if (file === undefined) {
        response.writeHead(404).end('not found')
        return
      }
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
      })
      const packed = gzipSync(readFileSync(file))
      bytes += packed.length
      files += 1
      response.end(packed)
    })
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({
        url: `http://127.0.0.1:${port}`,
        sent: () => ({ bytes, files }),
        close: () => server.close(),
      })
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
  '--lang=en-US',
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
  options: BrowserContextOptions = {},
): Promise<Watched> => {
  const context = await browser.newContext({
    acceptDownloads: true,
    viewport: { width: 1280, height: 900 },
    locale: path.startsWith('/zh') ? 'zh-CN' : 'en-GB',
    ...options,
  })
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
  if (isTool(path)) await page.waitForSelector('.dr-tool[data-ready="true"]', { timeout: 60_000 })
  return { page, complaints, close: () => context.close() }
}

/** Whether one of the four tools stands on the page. */
export const isTool = (path: string): boolean => path.includes('/tools/') && !path.endsWith('/weight')

/** Starts browser and site for the tests of a file. */
export const useSite = () => {
  let site: Site
  let browser: Browser
  beforeAll(async () => {
    ;[site, browser] = await Promise.all([serveSite(), launch()])
  })
  afterAll(async () => {
    await browser.close()
    site.close()
  })
  return {
    open: (path: string, options?: BrowserContextOptions) => open(browser, site.url, path, options),
  }
}

/** How far a page reaches beyond the right edge of the window. */
export const overflowOf = async (page: Page): Promise<number> => {
  const width = await page.evaluate<number>('document.documentElement.scrollWidth')
  return width - (page.viewportSize()?.width ?? 0)
}

/** Goes on with the Tab key until the selector has the focus, as one without a mouse does. */
export const tabTo = async (page: Page, selector: string, most = 40): Promise<void> => {
  const quoted = JSON.stringify(selector)
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate<boolean>(`document.activeElement?.matches(${quoted}) ?? false`)) return
  }
  throw new Error(`Tab doesn't reach ${selector}`)
}

/** Jumps over menu and sidebar by the link that stands there for it. */
export const skipToContent = async (page: Page): Promise<void> => {
  await tabTo(page, '.VPSkipLink', 2)
  await page.keyboard.press('Enter')
}

/** Whether one sees where the focus is. */
export const showsFocus = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>(`(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0
  })()`)
