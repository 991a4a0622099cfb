import type { Language } from 'double-random'
import type { Answer, Question } from './check.js'
import { type Word, words } from './words.js'

const byId = <E extends HTMLElement>(id: string): E => {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`the page has no #${id}`)
  return element as E
}
const [recordFile, rosterFile] = [byId<HTMLInputElement>('record'), byId<HTMLInputElement>('roster')]
const answerBox = byId('answer')

let language: Language = navigator.language.startsWith('en') ? 'en' : 'zh'
const say = (word: Word): string => words[word][language]

/** Everything shown is set as text: a file may hold anything, and none of it becomes markup. */
const show = (verdict: string, lines: ReadonlyArray<string>): void => {
  answerBox.dataset['verdict'] = verdict
  answerBox.replaceChildren(
    ...lines.map((line, i) => {
      const element = document.createElement(i === 0 ? 'h2' : 'p')
      element.textContent = line
      return element
    }),
  )
}

const speak = (): void => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.title = say('title')
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]'))
    element.textContent = say(element.dataset['say'] as Word)
}

const jsonOf = async (input: HTMLInputElement): Promise<unknown> => {
  const [file] = input.files ?? []
  const text = (await file?.text()) ?? ''
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${file?.name ?? ''} ${say('notJson')}`)
  }
}

let worker: Worker | undefined

/** A new question puts an end to the one before it. */
const ask = (question: Question): Promise<Answer> =>
  new Promise((resolve, reject) => {
    worker?.terminate()
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage(question)
  })

const run = async (): Promise<void> => {
  show('pending', [say('checking')])
  try {
    const [record, roster] = await Promise.all([jsonOf(recordFile), jsonOf(rosterFile)])
    const id = byId<HTMLInputElement>('id').value.trim()
    const { verdict, standing, sentences } = await ask({ record, roster, id, language })
    const own = standing === undefined ? [] : [say(standing)]
    show(verdict, [say(verdict), ...own, ...sentences])
  } catch (error) {
    show('unreadable', [say('unreadable'), error instanceof Error ? error.message : String(error)])
  }
}

byId<HTMLFormElement>('form').addEventListener('submit', (event) => {
  event.preventDefault()
  void run()
})
byId('language').addEventListener('click', () => {
  language = language === 'zh' ? 'en' : 'zh'
  speak()
  if (answerBox.dataset['verdict'] !== undefined) void run()
})
speak()
