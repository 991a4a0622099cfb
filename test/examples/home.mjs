// A folder in which an example stands alone: its own files, the packed library, and what its package.json names.
import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const jsonOf = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** Packs the library, and gives its tarball. */
export const pack = (dir) => {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', dir]
  const packed = JSON.parse(
    execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
  )
  const { filename } = Array.isArray(packed) ? packed[0] : Object.values(packed)[0]
  return join(dir, filename)
}

const partsOf = (version) => version.replace('^', '').split('.').map(Number)

/** Is a version at least what the range names, and of its major number, or of its minor one below 1? */
const fits = (range, version) => {
  const [wanted, own] = [partsOf(range), partsOf(version)]
  const fixed = wanted[0] === 0 ? 2 : 1
  const first = wanted.findIndex((part, i) => part !== own[i])
  return first === -1 || (first >= fixed && own[first] > wanted[first])
}

const link = (name, range, modules) => {
  const from = resolve('node_modules', name)
  const { version } = jsonOf(join(from, 'package.json'))
  if (!fits(range, version)) throw new Error(`${name} ${version} is not ${range}`)
  const to = join(modules, name)
  mkdirSync(dirname(to), { recursive: true })
  symlinkSync(from, to)
}

/**
 * The example as a stranger has it. A package that it uses and does not name is not there; the versions are those of
 * the lockfile, so that nothing is downloaded.
 */
export const settle = (name, dir, tarball) => {
  const home = join(dir, name)
  cpSync(`docs/examples/${name}`, home, { recursive: true })
  const modules = join(home, 'node_modules')
  const library = join(modules, 'double-random')
  mkdirSync(library, { recursive: true })
  execFileSync('tar', ['xzf', tarball, '--strip-components=1', '-C', library])
  const own = jsonOf(join(library, 'package.json'))
  const { dependencies, devDependencies = {} } = jsonOf(join(home, 'package.json'))
  if (!fits(dependencies['double-random'], own.version))
    throw new Error(`${name} wants another double-random`)
  const named = { ...own.dependencies, ...dependencies, ...devDependencies }
  for (const [other, range] of Object.entries(named))
    if (other !== 'double-random') link(other, range, modules)
  return home
}

/** Does the example compile against the types that the package brings? And what the compiler said. */
export const compiles = (home) =>
  new Promise((done) => {
    if (jsonOf(join(home, 'package.json')).scripts?.typecheck === undefined) return done(undefined)
    const tsc = join(home, 'node_modules/typescript/bin/tsc')
    execFile(process.execPath, [tsc], { cwd: home }, (error, said) => done([error === null, said]))
  })
