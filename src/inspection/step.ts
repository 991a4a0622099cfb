import { either as E } from 'fp-ts'
import type { PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import type { ProvisionId } from '../law/provisions.js'
import type { DepartmentFile, PublishedFile } from './file.js'
import type { Refusal } from './refusal.js'
import type { Duty, ResultVersion } from './result.js'
import type {
  Archived,
  Disclosed,
  DispatchedVisit,
  Drawn,
  InspectionTeam,
  OnSite,
  Prechecked,
  Resulted,
  VisitState,
} from './state.js'

/** The next state, or every reason why there is none. */
export type Step<S> = E.Either<NonEmpty<Refusal>, S>

/** The value where nothing speaks against it. */
export const settle = <S>(refusals: ReadonlyArray<Refusal>, value: () => S): Step<S> => {
  const [first, ...rest] = refusals
  return first === undefined ? E.right(value()) : E.left([first, ...rest])
}

/** One refusal as a result. */
export const refuse = (refusal: Refusal): E.Either<NonEmpty<Refusal>, never> => E.left([refusal])

/** The state before anything was found. */
export type Unfound = Drawn | DispatchedVisit | Prechecked | OnSite

const sinceTeam = (on: PlainDate, changedOn: PlainDate | undefined): PlainDate =>
  changedOn !== undefined && changedOn > on ? changedOn : on

/**
 * The day on which a visit came to stand as it does before anything was found. No later step lies before it, so that
 * the events up to any day are a life by themselves.
 */
export const reachedOn = (state: Unfound): PlainDate => {
  if (state._tag === 'Drawn') return state.drawnOn
  if (state._tag === 'OnSite') return state.arrival.on
  return sinceTeam(state._tag === 'Dispatched' ? state.dispatchedOn : state.precheck.on, state.teamChangedOn)
}

/** What must be stated, and is not. */
export const stated = (text: string, path: string, basis: ProvisionId): ReadonlyArray<Refusal> =>
  text.trim() === '' ? [{ _tag: 'ReasonMissing', basis, path }] : []

/** What is done once is not done again. */
export const doneBefore = (
  path: string,
  value: string,
  on: PlainDate | undefined,
  basis: ProvisionId,
): ReadonlyArray<Refusal> => (on === undefined ? [] : [{ _tag: 'AlreadyDone', basis, path, value, on }])

/** A day must not lie before the day of what it follows from. */
export const notBefore = (on: PlainDate, cause: PlainDate, basis: ProvisionId): ReadonlyArray<Refusal> =>
  on < cause ? [{ _tag: 'BeforeItsCause', basis, on, notBefore: cause }] : []

/** Everyone of the team who enforces; experts don't count. */
export const inspectorsOf = ({ leader, members }: InspectionTeam): ReadonlyArray<string> => [
  leader,
  ...members,
]

/** The departments of a visit, each once, in the order of its duties. */
export const departmentsOf = (duties: ReadonlyArray<Duty>): ReadonlyArray<string> => [
  ...new Set(duties.map((d) => d.department)),
]

/** Refuses a state that this step does not start from. */
export const wrongState = (
  met: VisitState,
  takes: ReadonlyArray<VisitState['_tag']>,
  basis: ProvisionId,
): E.Either<NonEmpty<Refusal>, never> => refuse({ _tag: 'WrongState', basis, met: met._tag, takes })

/** A visit with results that may still change. */
export type Living = Exclude<Resulted, Archived>

const isPublished = (file: DepartmentFile): file is PublishedFile => file._tag === 'Published'

/** The files of the departments that have published. */
export const publishedOf = ({
  files,
}: {
  readonly files: ReadonlyArray<DepartmentFile>
}): ReadonlyArray<PublishedFile> => files.filter(isPublished)

/** The results of a file as they stand: the last version. */
export const latestOf = ({ versions }: { readonly versions: NonEmpty<ResultVersion> }): ResultVersion =>
  versions.at(-1) ?? versions[0]

const mapFiles = (
  [first, ...rest]: NonEmpty<DepartmentFile>,
  change: (file: DepartmentFile) => DepartmentFile,
): NonEmpty<DepartmentFile> => [change(first), ...rest.map(change)]

/** The visit with these files: complete once all of them are published, whether it was inspected or could not be. */
const withFiles = <S extends Living>(state: S, [first, ...rest]: NonEmpty<DepartmentFile>): S | Disclosed => {
  const others = rest.filter(isPublished)
  return isPublished(first) && others.length === rest.length
    ? { ...state, _tag: 'Disclosed', files: [first, ...others] }
    : { ...state, files: [first, ...rest] }
}

/** Changes the file of one department, where it is in one of the states the step takes. */
export const withFile =
  <T extends DepartmentFile['_tag']>(takes: ReadonlyArray<T>, basis: ProvisionId) =>
  <S extends Living>(
    state: S,
    department: string,
    change: (file: Extract<DepartmentFile, { readonly _tag: T }>) => Step<DepartmentFile>,
  ): Step<S | Disclosed> => {
    const files: ReadonlyArray<DepartmentFile> = state.files
    const file = files.find((f) => f.department === department)
    if (file === undefined) {
      const known = files.map((f) => f.department)
      return refuse({ _tag: 'UnknownDepartment', basis, value: department, known })
    }
    if (!(takes as ReadonlyArray<string>).includes(file._tag))
      return refuse({ _tag: 'WrongFileState', basis, department, met: file._tag, takes })
    const next = change(file as Extract<DepartmentFile, { readonly _tag: T }>)
    return E.isLeft(next)
      ? next
      : E.right(
          withFiles(
            state,
            mapFiles(state.files, (f) => (f === file ? next.right : f)),
          ),
        )
  }
