// The shapes of requests. The library checks what the values mean; these only see to it that they are there.
import type { Duty, SeedSource, SeedValue } from 'double-random'

const text = { type: 'string' }
const list = (items: object) => ({ type: 'array', minItems: 1, items })
const record = (properties: Readonly<Record<string, object>>, optional: ReadonlyArray<string> = []) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
})

/** Where chance will come from, and what came out: the library's own records, told apart by their tag. */
const source = {
  type: 'object',
  required: ['_tag'],
  properties: { _tag: { enum: ['digits', 'beacon'] } },
}

export interface DrawBody {
  readonly drawId: string
  readonly on: string
  readonly field: string
  readonly duties: ReadonlyArray<Duty>
  readonly window: { readonly opens: string; readonly closes: string }
  /** By county: a share such as `5%`, or how many. */
  readonly quotas: Readonly<Record<string, string | number>>
  readonly seed: ReadonlyArray<SeedSource>
  readonly reserve?: number
  /** Are the drawn names withheld until they were visited, as they are unless told otherwise? */
  readonly names?: 'withheld' | 'published'
}
export const drawBody = record(
  {
    drawId: text,
    on: text,
    field: text,
    duties: list(record({ matter: text, department: text })),
    window: record({ opens: text, closes: text }),
    quotas: { type: 'object', additionalProperties: { type: ['string', 'integer'] } },
    seed: list(source),
    reserve: { type: 'integer' },
    names: { enum: ['withheld', 'published'] },
  },
  ['reserve', 'names'],
)

export interface SeedBody {
  readonly seed: ReadonlyArray<SeedValue>
}
export const seedBody = record({ seed: list(source) })

export interface BatchBody {
  readonly batch: string
  readonly on: string
  readonly draws: ReadonlyArray<string>
}
export const batchBody = record({ batch: text, on: text, draws: list(text) })

export interface DispatchBody {
  readonly drawId: string
  readonly mode: 'wide' | 'local' | 'crossed'
  readonly digits: { readonly from: string; readonly count: number }
}
export const dispatchBody = record({
  drawId: text,
  mode: { enum: ['wide', 'local', 'crossed'] },
  digits: record({ from: text, count: { type: 'integer' } }),
})

export interface TeamsBody {
  readonly on: string
  readonly digits: string
}
export const teamsBody = record({ on: text, digits: text })
