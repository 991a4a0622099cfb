import type { NotReadable } from '../law/explained.js'
import { sayInputError } from './codec.js'
import type { Phrases } from './phrase.js'

/** Facts that can't be read, wherever a decision says so: as any other bad input, and what rests on them. */
export const notReadablePhrases: Phrases<NotReadable> = {
  NotReadable: {
    zh: ({ path, value, expected, basis }) =>
      `${sayInputError('zh')({ _tag: 'InputError', path, value, expected })}，无法据此认定（${basis}）`,
    en: ({ path, value, expected, basis }) =>
      `${sayInputError('en')({ _tag: 'InputError', path, value, expected })}; nothing can rest on it (${basis})`,
  },
}
