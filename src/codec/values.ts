import * as t from 'io-ts'
import { isRatio, type Ratio } from '../model/ratio.js'
import { unableCodes } from '../model/unable.js'
import type { Window } from '../model/window.js'
import { codecOf, type Described, named } from './described.js'
import { count, day, oneOf, ordinal } from './leaves.js'
import { isObject, record, shape } from './shape.js'

/** The days of a task, both ends included. */
export const window: Described<Window> = record<Window>(
  'Window',
  { zh: '起止日期', en: 'First and last day' },
  { opens: day, closes: day },
)

/** Why a subject can't be inspected. */
export const unableGround = oneOf(unableCodes)

const parts = shape<Ratio>({ num: count, den: ordinal })

/** An exact share; one fault tells more about it than two. */
export const ratio: Described<Ratio> = named(
  'Ratio',
  { zh: '比例', en: 'Exact share' },
  {
    codec: codecOf('ratio { num, den } from 0 to 1', (u, context) => {
      const read = isObject(u) ? parts.codec.validate(u, context) : t.failure<Ratio>(u, context)
      return read._tag === 'Right' && isRatio(read.right) ? read : t.failure(u, context)
    }),
    schema: { ...parts.schema, $comment: 'num is at most den; the library checks it.' },
    parts: () => [],
  },
)
