import type { NonEmpty } from './explained.js'
import type { Bilingual } from './provision.js'
import type { ProvisionId } from './provisions.js'

/**
 * The two regulations whose articles are listed one by one.
 *
 * @zh 两部细则
 * @law none: names of the two regulations
 * @category law
 * @since 0.1.0
 */
export type Instrument = 'market' | 'joint'

/**
 * One article of a regulation: the provisions the library relies on, or why it computes nothing.
 *
 * @zh 条文
 * @law none: the shape of a row
 * @category law
 * @since 0.1.0
 */
export type Article = {
  readonly instrument: Instrument
  readonly article: number
  readonly topic: Bilingual
} & ({ readonly provisions: NonEmpty<ProvisionId> } | { readonly computesNothing: Bilingual })

export const relies =
  (instrument: Instrument) =>
  (article: number, zh: string, en: string, ...provisions: NonEmpty<ProvisionId>): Article => ({
    instrument,
    article,
    topic: { zh, en },
    provisions,
  })

export const silent =
  (instrument: Instrument) =>
  (article: number, zh: string, en: string, whyZh: string, whyEn: string): Article => ({
    instrument,
    article,
    topic: { zh, en },
    computesNothing: { zh: whyZh, en: whyEn },
  })
