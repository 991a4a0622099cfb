// The inspection service, from its rosters to its notices, over HTTP as a bureau and a citizen use it.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { batch, draws, rosters } from './serviceDraws.mjs'
import { visits } from './serviceVisits.mjs'

/** Starts the service on a free port and waits until it says where it listens. */
const start = (dir, data) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
      cwd: dir,
      env: { ...process.env, PORT: '0', DATA: data },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = new Promise((done) => child.once('exit', done))
    ended.then((code) => reject(new Error(`the service ended with ${code} before it listened`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, url] = /^listening on (.*)$/.exec(line) ?? []
      if (url === undefined) return console.error(line)
      const stop = () => {
        child.kill('SIGTERM')
        return ended
      }
      resolve({ url, stop })
    })
  })

const calls = (url) => async (method, path, body, language) => {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(language === undefined ? {} : { 'accept-language': language }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return {
    status: response.status,
    body: await response.json(),
    language: response.headers.get('content-language'),
  }
}

export default async ({ dir, check }) => {
  const data = `${dir}/data`
  let service = await start(dir, data)
  let ask = calls(service.url)
  const is = (name, answer, status, ...said) =>
    check(
      `service: ${name}`,
      answer.status === status && said.every((part) => JSON.stringify(answer.body).includes(part)),
      `status ${answer.status}, expected ${status} with ${said.join(', ')}\n${JSON.stringify(answer.body)}`,
    )
  try {
    await rosters(ask, is)
    const hidden = await draws(ask, is, check)
    const teams = await batch(ask, is, check)
    check('service: ends when it is told to', (await service.stop()) === 0)
    // Everything is in the folder: the second half runs in another process.
    service = await start(dir, data)
    ask = calls(service.url)
    await visits({ ask, is, check, teams, hidden })
  } finally {
    await service.stop()
  }
}
