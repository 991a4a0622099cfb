import { nobleHash } from 'double-random'
import plan from '../../../examples/linxia-2022/plan-2022.txt?raw'
import { type Knobs, type Year, yearOf } from './year.js'

export type Ask = { readonly serial: number; readonly knobs: Knobs }
export type Tell =
  | { readonly _tag: 'progress'; readonly serial: number; readonly part: number }
  | { readonly _tag: 'year'; readonly serial: number; readonly year: Year | undefined }

const tell = (told: Tell): void => (self as unknown as { postMessage: (t: Tell) => void }).postMessage(told)
const year = yearOf(nobleHash, plan)

self.onmessage = ({ data: { serial, knobs } }: MessageEvent<Ask>) => {
  tell({
    _tag: 'year',
    serial,
    year: year(knobs, (part) => tell({ _tag: 'progress', serial, part })),
  })
}
