import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

export const chromium = '/usr/bin/chromium'

/** Is Chromium here? Where it is missing it is installed from Debian's packages, with a font for Chinese. */
export const installChromium = () => {
  if (existsSync(chromium)) return true
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const packages = ['chromium', 'fonts-noto-cjk']
  spawnSync('apt-get', ['update', '-qq'], { env })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return existsSync(chromium)
}
