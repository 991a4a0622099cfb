interface FaultAt<T extends string> {
  readonly _tag: T
  readonly path: string
  readonly value: unknown
}

/**
 * What keeps a calendar file from being written: a `uid` that is empty or used twice, a stamp or a due day that is no
 * day, a reminder that is no whole number of days from 1 to 366, or what the writer of the format objected to.
 *
 * @zh 日历导出问题
 * @law none: an exchange format (RFC 5545)
 * @category ics
 * @since 0.1.0
 */
export type IcsFault =
  | FaultAt<'BadUid'>
  | FaultAt<'BadStamp'>
  | FaultAt<'BadDue'>
  | FaultAt<'BadReminder'>
  | FaultAt<'NotWritten'>
