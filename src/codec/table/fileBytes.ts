import { either as E } from 'fp-ts'
import type { TableFileProblem } from './fileProblem.js'

export const bytesOf = (file: unknown): Uint8Array | undefined => {
  if (file instanceof Uint8Array) return file
  return file instanceof ArrayBuffer ? new Uint8Array(file) : undefined
}

export const startsWith = (bytes: Uint8Array, ...start: ReadonlyArray<number>): boolean =>
  start.every((byte, i) => bytes[i] === byte)

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 8), (b) => b.toString(16).padStart(2, '0')).join('')

const decode = (encoding: string, bytes: Uint8Array): string | undefined => {
  const read = E.tryCatch(
    () => new TextDecoder(encoding, { fatal: true }).decode(bytes),
    () => undefined,
  )
  return E.isRight(read) ? read.right : undefined
}

export const utf8 = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

/** A character for each byte: quick, and enough where only ASCII is looked for. */
export const latin1 = (bytes: Uint8Array | undefined): string => new TextDecoder('latin1').decode(bytes)

/** An old workbook, or a new one that is locked: both come in the same old container. */
export const containerProblem = (bytes: Uint8Array): TableFileProblem => {
  const name = Array.from('EncryptedPackage').join('\0')
  const isLocked = latin1(bytes).includes(name)
  return { _tag: isLocked ? 'LockedWorkbook' : 'OldWorkbook', path: '' }
}

/** UTF-8, UTF-16 where a mark says so, else the encoding of Chinese Windows. */
export const textOf = (bytes: Uint8Array): string | undefined => {
  if (startsWith(bytes, 0xff, 0xfe)) return decode('utf-16le', bytes)
  if (startsWith(bytes, 0xfe, 0xff)) return decode('utf-16be', bytes)
  return decode('utf-8', bytes) ?? decode('gb18030', bytes)
}
