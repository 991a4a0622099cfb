import type { Browser } from 'playwright-core'
import { isTool, type Site } from './support.js'

/** What a page costs: what comes over the line packed with gzip, and how long until one can work with it. */
export interface Weight {
  readonly bytes: number
  readonly files: number
  /** Milliseconds from the first request until the page answers and the main thread has been quiet. */
  readonly ready: number
}

/** A line and a machine as a cheap phone has them. */
export interface Slow {
  readonly kilobitsPerSecond: number
  readonly latency: number
  readonly slowdown: number
}

const QUIET = 800

/** Notes when the page answers, and the end of the last task that held it up; other pages aren't fetched ahead. */
const notes = (ready: string): string => `
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  window.noted = { ready: 0, held: 0 }
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) noted.held = Math.max(noted.held, startTime + duration)
  }).observe({ type: 'longtask', buffered: true })
  const look = () => {
    if (${ready}) noted.ready = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)`

const TOOL = `document.querySelector('.dr-tool[data-ready="true"]')`
const PAGE = `document.querySelector('#app')?.__vue_app__ && document.readyState === 'complete'`

/** Opens a page in a browser that has seen nothing of the site yet. */
export const weigh = async (browser: Browser, site: Site, path: string, slow?: Slow): Promise<Weight> => {
  const context = await browser.newContext({ viewport: { width: 375, height: 740 }, isMobile: true })
  const page = await context.newPage()
  await page.addInitScript(notes(isTool(path) ? TOOL : PAGE))
  if (slow !== undefined) {
    const session = await context.newCDPSession(page)
    const perSecond = (slow.kilobitsPerSecond * 1000) / 8
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow.latency,
      downloadThroughput: perSecond,
      uploadThroughput: perSecond,
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow.slowdown })
  }
  const before = site.sent()
  await page.goto(site.url + path)
  await page.waitForFunction(
    `noted.ready > 0 && performance.now() > Math.max(noted.ready, noted.held) + ${QUIET}`,
    undefined,
    { timeout: 120_000 },
  )
  const ready = await page.evaluate<number>('Math.round(Math.max(noted.ready, noted.held))')
  const after = site.sent()
  await context.close()
  return { bytes: after.bytes - before.bytes, files: after.files - before.files, ready }
}

/** The page of each kind, and each tool. */
export const WEIGHED = [
  '/en/',
  '/zh/citizen',
  '/zh/guide/draw',
  '/zh/api/draw',
  '/zh/law/matrix',
  '/zh/tools/check-a-draw',
  '/zh/tools/deadlines',
  '/zh/tools/plan-a-year',
  '/zh/tools/dispatch',
]
