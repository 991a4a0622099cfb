import { type Language, nobleHash } from 'double-random'
import {
  checkOne,
  checkWhole,
  type Desk,
  type Lying,
  lay,
  lying,
  type OneAnswer,
  type WholeAnswer,
} from './desk.js'
import { type Example, exampleOf, linesOf, tamperedWith } from './example.js'

/** What the page asks. */
export type Ask =
  | {
      readonly _tag: 'lay'
      readonly language: Language
      readonly files: ReadonlyArray<{ name: string; bytes: ArrayBuffer }>
    }
  | { readonly _tag: 'example'; readonly language: Language; readonly size: number }
  | { readonly _tag: 'tamper'; readonly language: Language }
  | { readonly _tag: 'one'; readonly language: Language; readonly id: string; readonly stratum: string }

/** What the worker tells. */
export type Tell =
  | { readonly _tag: 'ready' }
  | { readonly _tag: 'laid'; readonly name: string; readonly as: ReturnType<typeof lay>['as'] }
  | { readonly _tag: 'lying'; readonly lying: Lying; readonly canTamper: boolean }
  | { readonly _tag: 'files'; readonly record: string; readonly roster: string; readonly sampleId: string }
  | { readonly _tag: 'progress'; readonly part: number }
  | { readonly _tag: 'whole'; readonly answer: WholeAnswer; readonly ms: number }
  | { readonly _tag: 'one'; readonly answer: OneAnswer | undefined }

const scope = self as unknown as { postMessage: (told: Tell) => void }
const tell = (told: Tell): void => scope.postMessage(told)

let desk: Desk = {}
let example: Example | undefined

const check = (language: Language): void => {
  tell({ _tag: 'lying', lying: lying(nobleHash, desk), canTamper: example !== undefined })
  const begun = performance.now()
  const answer = checkWhole(nobleHash, language)(desk, (part) => tell({ _tag: 'progress', part }))
  if (answer !== undefined) tell({ _tag: 'whole', answer, ms: Math.round(performance.now() - begun) })
}

self.onmessage = ({ data: ask }: MessageEvent<Ask>) => {
  switch (ask._tag) {
    case 'lay':
      for (const { name, bytes } of ask.files) {
        const laid = lay(desk, new Uint8Array(bytes))
        desk = laid.desk
        tell({ _tag: 'laid', name, as: laid.as })
      }
      example = undefined
      return check(ask.language)
    case 'example': {
      tell({ _tag: 'progress', part: 0 })
      example = exampleOf(nobleHash)(ask.size)
      if (example === undefined) return
      desk = { record: example.record, rows: example.rows }
      tell({
        _tag: 'files',
        record: JSON.stringify(example.record, null, 1),
        roster: linesOf(example.rows),
        sampleId: example.rows[11]?.id ?? '',
      })
      return check(ask.language)
    }
    case 'tamper':
      if (example === undefined) return
      desk = { ...desk, record: tamperedWith(example) }
      return check(ask.language)
    case 'one':
      return tell({ _tag: 'one', answer: checkOne(nobleHash, ask.language)(desk, ask.id, ask.stratum) })
  }
}

tell({ _tag: 'ready' })
