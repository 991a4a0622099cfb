import { readFileSync } from 'node:fs'

const path = 'dist/modules/index.js'

/** The public names whose modules stand in none of these rooms. */
const without = (rooms) => {
  const text = readFileSync(path, 'utf8')
  const [, exported = ''] = /export \{([^}]*)\}/.exec(text) ?? []
  const isPublic = new Set(exported.split(',').map((name) => name.trim()))
  const names = [...text.matchAll(/import \{([^}]*)\} from "\.\/(\w+)/g)]
    .flatMap(([, list, room]) => (rooms.includes(room) ? [] : list.split(',')))
    .map((name) => name.trim())
  return `{ ${names.filter((name) => isPublic.has(name)).join(', ')} }`
}

/** What a page that does one thing carries, dependencies among it, minified and gzipped. */
export default [
  {
    name: 'deadlines alone',
    path,
    import: '{ addWorkdays, dueDate, upcoming, deadlineStatus, chinaCalendar, plainDate, workdays }',
    limit: '15 kB',
    gzip: true,
  },
  {
    name: 'the draw alone, with its verifier',
    path,
    import: '{ holdDraw, verifyDraw, verifyTicket, nobleHash }',
    limit: '16 kB',
    gzip: true,
  },
  {
    name: 'one decoder alone',
    path,
    import: '{ decodeSubjects }',
    limit: '9 kB',
    gzip: true,
  },
  {
    name: 'the whole process from plan to file, without codecs, oversight and words',
    path,
    import: without(['campaign', 'codec', 'explain', 'oversight']),
    limit: '118 kB',
    gzip: true,
  },
  {
    name: 'everything, words in both languages among it, but the optional entries',
    path,
    import: '*',
    limit: '250 kB',
    gzip: true,
  },
]
