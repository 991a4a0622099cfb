const BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g

/** A text that stands as one line: a break within it would begin a line that nobody issued, such as another leader’s. */
export const oneLine = (text: string): string => text.replace(BREAKS, ' ')
