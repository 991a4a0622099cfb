/** Was it said, and in words? An empty reason passes nothing over, and an empty order orders nothing. */
export const isStated = (text: string | undefined): text is string => text !== undefined && text !== ''
