import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** A server of one's own in a new folder, reached by a socket there; `stop` ends it and takes the folder away. */
export interface Server {
  readonly socket: string
  readonly stop: () => Promise<void>
}

const POSTGRESQL = '/usr/lib/postgresql'

/** Where Debian puts the programs of PostgreSQL, newest first. */
const postgresqlFolder = (): string => {
  const [newest] = readdirSync(POSTGRESQL).sort((a, b) => Number(b) - Number(a))
  return join(POSTGRESQL, newest ?? '', 'bin')
}

/** Neither server runs as root: there, the account that its package made takes its place. */
const account = (name: string): { readonly uid?: number; readonly gid?: number } => {
  if (userInfo().uid !== 0) return {}
  const id = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

const folderFor = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  const { uid, gid } = account(name === 'postgresql' ? 'postgres' : 'mysql')
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
  return folder
}

/** A socket is there before its server takes questions, so the server is asked, by its own program. */
const untilReady = async (
  server: ChildProcess,
  program: string,
  args: ReadonlyArray<string>,
): Promise<void> => {
  for (let tries = 0; tries < 300; tries++) {
    if (spawnSync(program, args, { stdio: 'ignore' }).status === 0) return
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`)
    await setTimeout(100)
  }
  throw new Error(`${program} had no answer in 300 tries`)
}

const stopper = (server: ChildProcess, folder: string) => async (): Promise<void> => {
  const ended = new Promise((done) => server.once('exit', done))
  server.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
}

export const startPostgresql = async (): Promise<Server> => {
  const folder = folderFor('postgresql')
  const as = account('postgres')
  const [bin, data] = [postgresqlFolder(), join(folder, 'data')]
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C'],
    {
      ...as,
      stdio: 'ignore',
    },
  )
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
    ...as,
    stdio: 'ignore',
  })
  await untilReady(server, join(bin, 'pg_isready'), ['-q', '-h', folder])
  return { socket: folder, stop: stopper(server, folder) }
}

export const startMariadb = async (): Promise<Server> => {
  const folder = folderFor('mariadb')
  const as = account('mysql')
  const [data, socket] = [join(folder, 'data'), join(folder, 'mariadb.sock')]
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal'],
    {
      ...as,
      stdio: 'ignore',
    },
  )
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      `--pid-file=${folder}/pid`,
    ],
    { ...as, stdio: 'ignore' },
  )
  await untilReady(server, 'mariadb-admin', ['--no-defaults', `--socket=${socket}`, 'ping'])
  return { socket, stop: stopper(server, folder) }
}
