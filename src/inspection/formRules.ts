import type { NonEmpty } from '../law/explained.js'
import type { Refusal } from './refusal.js'
import type { ChecklistRef, Duty, Formed, MatterResult } from './result.js'
import type { ChosenForm, Precheck } from './state.js'

const same = (a: ChecklistRef, b: ChecklistRef): boolean =>
  a.checklist === b.checklist && a.version === b.version

/** The forms that were chosen for a matter: its own, and those that cover the whole visit. */
const formsFor = (forms: ReadonlyArray<ChosenForm>, matter: string): ReadonlyArray<ChecklistRef> =>
  forms
    .filter((f) => f.matter === undefined || f.matter === matter)
    .map(({ checklist, version }) => ({ checklist, version }))

const versionsOf = (forms: ReadonlyArray<ChosenForm>, checklist: string): ReadonlyArray<number> => [
  ...new Set(forms.filter((f) => f.checklist === checklist).map((f) => f.version)),
]

/** The forms of a visit are one form: each part in one version, for a matter of the visit, and no matter without any. */
export const chosenFormRefusals = (
  duties: ReadonlyArray<Duty>,
  { forms }: Precheck,
): ReadonlyArray<Refusal> => {
  const matters = [...new Set(duties.map((d) => d.matter))]
  return [
    ...forms.flatMap(
      ({ matter }): ReadonlyArray<Refusal> =>
        matter === undefined || matters.includes(matter)
          ? []
          : [{ _tag: 'UnknownItem', basis: 'joint/26.form', path: 'forms', value: matter, known: matters }],
    ),
    ...[...new Set(forms.map((f) => f.checklist))].flatMap((checklist): ReadonlyArray<Refusal> => {
      const versions = versionsOf(forms, checklist)
      return versions.length === 1
        ? []
        : [{ _tag: 'FormInTwoVersions', basis: 'joint/30.precheck', checklist, versions }]
    }),
    ...duties
      .filter(({ matter }) => formsFor(forms, matter).length === 0)
      .map(
        ({ matter, department }): Refusal => ({
          _tag: 'FormNotChosen',
          basis: 'joint/26.form',
          duty: { matter, department },
          chosen: [],
        }),
      ),
  ]
}

const usedFormRefusal = (
  precheck: Precheck | undefined,
  { matter, department, form }: MatterResult,
  inspected: boolean,
): ReadonlyArray<Refusal> => {
  const chosen = formsFor(precheck?.forms ?? [], matter)
  const sound = form === undefined ? !inspected || chosen.length === 1 : chosen.some((c) => same(c, form))
  return sound
    ? []
    : [
        {
          _tag: 'FormNotChosen',
          basis: 'joint/26.form',
          duty: { matter, department },
          ...(form === undefined ? {} : { form }),
          chosen,
        },
      ]
}

/**
 * A result refers to a form, in a version, that was chosen for its matter; only where exactly one was may it leave it
 * to that. What could not be inspected used none.
 */
export const usedFormRefusals = (
  precheck: Precheck | undefined,
  results: ReadonlyArray<MatterResult>,
  inspected: boolean,
): ReadonlyArray<Refusal> => results.flatMap((r) => usedFormRefusal(precheck, r, inspected))

/** The results, each with the form it used. What could not be inspected used none. */
export const withForms = (
  { formed, precheck }: { readonly formed: Formed; readonly precheck?: Precheck },
  [first, ...rest]: NonEmpty<MatterResult>,
): NonEmpty<MatterResult> => {
  const filled = (result: MatterResult): MatterResult => {
    const [only] = formed._tag === 'Directly' ? [] : formsFor(precheck?.forms ?? [], result.matter)
    return result.form !== undefined || only === undefined ? result : { ...result, form: only }
  }
  return [filled(first), ...rest.map(filled)]
}
