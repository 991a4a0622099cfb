// What the scripts share: reading files, and ending with 2 and everything that is wrong.
import { readFileSync } from 'node:fs'
import { toResult } from 'double-random'
import papaparse from 'papaparse'

/** Chinese where the shell speaks it. */
export const language = /^zh/.test(process.env.LC_ALL || process.env.LANG || '') ? 'zh' : 'en'

/** A wrong file must never look like a refuted draw: 2 is another end than 1. */
export const stop = (text) => {
  console.error(text)
  process.exit(2)
}

/** The value of an answer of the library, or the end with all of its problems. */
export const settled = (answer) => {
  const result = toResult(answer, language)
  return result.ok ? result.value : stop(result.text)
}

const textOf = (file) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    return stop(
      `${file}: ${error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'not UTF-8' : error.message}`,
    )
  }
}

export const readJson = (file) => {
  try {
    return JSON.parse(textOf(file))
  } catch (error) {
    return stop(`${file}: ${error.message}`)
  }
}

const readCsv = (file) => {
  const { data, errors, meta } = papaparse.parse(textOf(file), { header: true, skipEmptyLines: true })
  const missing = ['id', 'stratum'].filter((column) => !meta.fields?.includes(column))
  if (missing.length > 0) stop(`${file}: the first line lacks ${missing.join(', ')}`)
  if (errors.length > 0)
    stop(errors.map(({ row, message }) => `${file}: row ${row + 2}: ${message}`).join('\n'))
  return data.map(({ id, stratum, leftOut }) => (leftOut ? { id, stratum, leftOut } : { id, stratum }))
}

/** The rows of a roster, from a table with the columns id, stratum and perhaps leftOut, or from JSON. */
export const readRows = (file) => (file.endsWith('.csv') ? readCsv(file) : readJson(file))
