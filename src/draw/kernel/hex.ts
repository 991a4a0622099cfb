const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const encoder = new TextEncoder()

/** The UTF-8 bytes of a text. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text)

/** Bytes as lower-case hex. */
export const hexOfBytes = (bytes: Uint8Array): string => {
  let hex = ''
  for (const byte of bytes) hex += HEX[byte] ?? ''
  return hex
}

/** The lower-case hex of a text's UTF-8 bytes; the short way where all characters are ASCII, as codes are. */
export const hexOfText = (text: string): string => {
  let hex = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0x7f) return hexOfBytes(utf8(text))
    hex += HEX[unit] ?? ''
  }
  return hex
}
