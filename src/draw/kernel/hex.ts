const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const encoder = new TextEncoder()

/** The UTF-8 bytes of a text. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text)

/** Bytes as lower-case hex. */
export const hexOfBytes = (bytes: Uint8Array): string => {
  let hex = ''
  for (let i = 0; i < bytes.length; i++) hex += HEX[bytes[i] as number] as string
  return hex
}

/** The bytes of a text that holds one in each character. */
export const bytesOfBinary = (binary: string): Uint8Array => {
  const bytes = new Uint8Array(binary.length)
  // Stryker disable next-line EqualityOperator: a write behind the last byte goes nowhere
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

/**
 * Writes the UTF-8 of a text into a buffer and says where it ends. The same bytes as `TextEncoder`, whose call
 * costs more than the hashing of a short text.
 */
export const writeUtf8 = (text: string, into: Uint8Array, from: number): number => {
  let at = from
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) into[at++] = unit
    else if (unit < 0x800) {
      into[at++] = 0xc0 | (unit >> 6)
      into[at++] = 0x80 | (unit & 0x3f)
    } else {
      const point = text.codePointAt(i) ?? 0
      if (point > 0xffff) {
        i += 1
        into[at++] = 0xf0 | (point >> 18)
        into[at++] = 0x80 | ((point >> 12) & 0x3f)
        into[at++] = 0x80 | ((point >> 6) & 0x3f)
        into[at++] = 0x80 | (point & 0x3f)
      } else {
        const shown = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
        into[at++] = 0xe0 | (shown >> 12)
        into[at++] = 0x80 | ((shown >> 6) & 0x3f)
        into[at++] = 0x80 | (shown & 0x3f)
      }
    }
  }
  return at
}

const digit = (nibble: number): number => nibble + (nibble < 10 ? 0x30 : 0x57)

/** Spreads the bytes up to `end` to their ASCII hex digits, in place, from the last to the first. */
export const spreadToHex = (buffer: Uint8Array, end: number): number => {
  for (let i = end - 1; i >= 0; i--) {
    const byte = buffer[i] as number
    buffer[2 * i + 1] = digit(byte & 15)
    buffer[2 * i] = digit(byte >> 4)
  }
  return 2 * end
}
