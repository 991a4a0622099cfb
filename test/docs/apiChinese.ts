import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { ApiEntry } from './apiModel.js'
import { tag } from './samples.js'

/** What a doc block says in Chinese, and which English text that is the Chinese of. */
export interface ChineseText {
  readonly of: string
  readonly zh: string
}

type Room = Readonly<Record<string, ChineseText>>

const FOLDER = 'test/docs/apiChinese'
const pathOf = (room: string): string => `${FOLDER}/${room}.json`

/** What a block says before its first tag. */
export const englishOf = ({ block }: ApiEntry): string => (block.text.split(/^@\w/m)[0] ?? '').trim()

/** Twelve hex digits that change with the English text, whatever its line breaks. */
export const printOf = (entry: ApiEntry): string =>
  createHash('sha256').update(englishOf(entry).replace(/\s+/g, ' ')).digest('hex').slice(0, 12)

export const roomOf = ({ block }: ApiEntry): string => tag(block, 'category')[0] ?? ''

const readRoom = (room: string): Room =>
  existsSync(pathOf(room)) ? (JSON.parse(readFileSync(pathOf(room), 'utf8')) as Room) : {}

/** The Chinese texts of all rooms, by public name. */
export const chineseTexts = (rooms: ReadonlyArray<string>): ReadonlyMap<string, ChineseText> =>
  new Map(rooms.flatMap((room) => Object.entries(readRoom(room))))

/**
 * `npx tsx test/docs/apiChinese.ts`: brings the files of the rooms in line with the sources: names that are new or
 * whose English has changed stand with what was there before, and `of` empty, until somebody has looked at them;
 * `--looked` takes all that stands for looked at.
 */
const update = async (): Promise<void> => {
  const { apiEntries } = await import('./apiModel.js')
  const looked = process.argv.includes('--looked')
  const entries = [...apiEntries()].sort((a, b) => (a.name < b.name ? -1 : 1))
  const rooms = [...new Set(entries.map(roomOf))]
  const known = chineseTexts(rooms)
  for (const room of rooms) {
    const own = entries.filter((entry) => roomOf(entry) === room)
    const texts = own.map((entry) => {
      const { of, zh } = known.get(entry.name) ?? { of: '', zh: '' }
      const print = printOf(entry)
      const isSound = of === print || (looked && zh !== '')
      return [entry.name, isSound ? { of: print, zh } : { of: '', en: englishOf(entry), zh }] as const
    })
    writeFileSync(pathOf(room), `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`)
  }
}

if (process.argv[1]?.endsWith('apiChinese.ts')) await update()
