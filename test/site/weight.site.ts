import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isTool, launch, type Site, serveSite } from './support.js'
import { WEIGHED, weigh } from './weigh.js'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launch()])
})
afterAll(async () => {
  await browser.close()
  site.close()
})

/** Bytes are the same on every machine, and can be held; times are only noted (`npm run weigh`). */
describe('the weight of a page', () => {
  it.each(WEIGHED)('of %s is what a phone may be asked to fetch', async (path) => {
    const { bytes } = await weigh(browser, site, path)
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThan(isTool(path) ? 300_000 : 200_000)
  })
})
