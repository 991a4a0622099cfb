import { compareBytes } from '../../model/ids.js'

/** A text as JSON in ASCII only: what lies outside is escaped by UTF-16 unit, in lower-case hex. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/**
 * Plain data as one ASCII text, always the same: keys sorted by bytes, no white space, absent values left out. So
 * anyone can recompute its hash, in any language.
 */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) {
    let text = ''
    for (const item of value) text += `${text === '' ? '' : ','}${canonical(item)}`
    return `[${text}]`
  }
  if (typeof value === 'object' && value !== null) {
    const fields = value as Readonly<Record<string, unknown>>
    let text = ''
    for (const key of Object.keys(fields).sort(compareBytes))
      if (fields[key] !== undefined)
        text += `${text === '' ? '' : ','}${quoted(key)}:${canonical(fields[key])}`
    return `{${text}}`
  }
  return typeof value === 'string' ? quoted(value) : value === undefined ? 'null' : JSON.stringify(value)
}
