import type { BadId, DuplicateId } from '../model/ids.js'

/** What a place in the request is for. */
export type Expected =
  | 'wide, local, grouped or crossed'
  | 'area or unit'
  | 'a list that is not empty'
  | 'a whole number from 2'
  | 'a day or a window'
  | 'the id of a task handed in'
  | 'a task that names its departments'
  | 'a last day not before the first'
  | 'none, interest or unknown'
  | 'an object'
  | 'a list'
  | 'a text'
  | 'words for a person to read'
  | 'true or false'
  | 'a whole number from 0'
  | 'a whole number from 1'
  | 'a day as YYYY-MM-DD'

/** A value of the wrong kind. */
export interface Unexpected {
  readonly _tag: 'Unexpected'
  readonly path: string
  readonly value: unknown
  readonly expected: Expected
}

/** An id that names nobody on the roster. */
export interface UnknownInspector {
  readonly _tag: 'UnknownInspector'
  readonly path: string
  readonly value: string
}

/** A visit that asks for nobody. */
export interface NoSlots {
  readonly _tag: 'NoSlots'
  readonly path: string
  readonly value: string
}

/** The same inspector is appointed twice to one visit. */
export interface AppointedTwice {
  readonly _tag: 'AppointedTwice'
  readonly path: string
  readonly value: string
}

/** Someone with an interest is appointed. */
export interface AppointedRecused {
  readonly _tag: 'AppointedRecused'
  readonly path: string
  readonly value: string
}

/** An inspector is appointed to more visits than his cap leaves room for. */
export interface AppointedOverCap {
  readonly _tag: 'AppointedOverCap'
  readonly path: string
  readonly value: string
  readonly appointed: number
  readonly room: number
}

/**
 * Why a request of dispatch can't be read, each with the path of the value.
 *
 * @zh 派组请求错误
 * @law none: the door of dispatch
 * @category dispatch
 * @since 0.1.0
 */
export type DispatchProblem =
  | BadId
  | DuplicateId
  | Unexpected
  | UnknownInspector
  | NoSlots
  | AppointedTwice
  | AppointedRecused
  | AppointedOverCap

/** A name that nobody on the roster bears and the directory does not list. */
export interface UnknownName {
  readonly _tag: 'UnknownName'
  readonly path: string
  readonly value: string
  readonly what: 'department' | 'tag' | 'area' | 'unit' | 'specialty'
}

/** Groups are disjoint: this inspector is in another one already. */
export interface InTwoGroups {
  readonly _tag: 'InTwoGroups'
  readonly path: string
  readonly value: string
  readonly first: string
}

/**
 * Why the facts of a dispatch can't be read, each with the path of the value.
 *
 * @zh 派组要素错误
 * @law none: the door of dispatch
 * @category dispatch
 * @since 0.1.0
 */
export type DispatchFactProblem = DispatchProblem | UnknownName | InTwoGroups
