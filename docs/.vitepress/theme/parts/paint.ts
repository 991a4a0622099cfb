/** The colours of a chart, as the page has them now. */
export interface Paint {
  readonly ink: string
  readonly line: string
  readonly first: string
  readonly second: string
  readonly quiet: string
}
