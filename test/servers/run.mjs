// `npm run test:servers`: the SQL statements in database servers. Installs those of Debian's packages that are
// missing, where that can be done; where it can't, says so and ends well, for PGlite and DuckDB run in every suite.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const run = (command, args, options = {}) =>
  spawnSync(command, args, { stdio: 'ignore', ...options }).status === 0
const present = () => existsSync('/usr/lib/postgresql') && run('sh', ['-c', 'command -v mariadbd'])

if (!present() && process.getuid?.() === 0 && run('sh', ['-c', 'command -v apt-get'])) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-qq'], { env })
  run('apt-get', ['install', '-y', '-qq', 'postgresql', 'mariadb-server'], { env })
}
if (!present()) {
  console.log('servers: PostgreSQL and MariaDB are not here and cannot be installed; not run')
  process.exit(0)
}
const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/servers/vitest.config.ts']
process.exit(spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1)
