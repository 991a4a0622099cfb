import type { PlainDate } from '../calendar/plainDate.js'
import { remediesAfterAnswer } from '../disclosure/objection.js'
import { obstructionKinds } from '../inspection/obstruction.js'
import type { Outcome } from '../inspection/outcome.js'
import { match } from '../model/tagged.js'
import { unableGrounds } from '../model/unable.js'
import type { PlanItem } from '../plan/plan.js'
import type { BureauDocument } from './document.js'
import { drawValues } from './documentDraw.js'
import { documentTerms } from './documentTerms.js'
import { outcomeText } from './outcome.js'
import type { Language } from './phrase.js'
import { shareText } from './quota.js'
import type { TemplateValues } from './template.js'

/** A day as a document has it: 2022年3月7日, or as it is. */
const dayText =
  (language: Language) =>
  (day: PlainDate): string =>
    language === 'zh'
      ? `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
      : day

const join = (language: Language, parts: ReadonlyArray<string>): string =>
  parts.join(language === 'zh' ? '、' : ', ')

const quantityOf = ({ ratio, number }: PlanItem): string =>
  number !== undefined ? `${number}` : ratio !== undefined ? shareText(ratio) : ''

/**
 * The texts that a document fills its template with, by name, in a language: for an app that lays out documents
 * itself.
 *
 * @zh 文书数据
 * @law none: a shape of text
 * @example
 * import { documentValues, type PlainDate } from 'double-random'
 *
 * const on = '2022-03-07' as PlainDate
 * const plan = { id: 'p', year: 2022, title: '2022年抽查计划', items: [], unread: [] }
 * const { fields } = documentValues('zh')({ _tag: 'PlanAnnouncement', department: '州市场监管局', on, plan })
 *
 * assert.strictEqual(fields['on'], '2022年3月7日')
 *
 * @category explain
 * @since 0.1.0
 */
export const documentValues = (wanted: Language): ((document: BureauDocument) => TemplateValues) => {
  const language = wanted === 'zh' ? 'zh' : 'en'
  const day = dayText(language)
  const word = (key: keyof typeof documentTerms): string => documentTerms[key][language]
  const outcomes = (codes: ReadonlyArray<Outcome>): string => join(language, codes.map(outcomeText(language)))
  const numbered = (matters: ReadonlyArray<string>) =>
    matters.map((matter, i) => ({ serial: `${i + 1}`, matter }))
  const visited = (
    d: Extract<BureauDocument, { readonly _tag: 'TeamSheet' | 'RecordForm' }>,
  ): TemplateValues => ({
    fields: {
      department: d.department,
      on: day(d.on),
      visit: d.visit.id,
      subject: d.visit.subject,
      name: d.name,
      opens: day(d.visit.window.opens),
      closes: day(d.visit.window.closes),
      departments: join(language, d.visit.departments),
      leader: d.team.leader,
      members: join(language, d.team.members),
      experts: join(language, d.team.experts ?? []),
    },
    lists: { matters: numbered(d.visit.matters) },
  })
  return (document) =>
    match(document)<TemplateValues>({
      PlanAnnouncement: ({ department, on, plan }) => ({
        fields: {
          department,
          on: day(on),
          title: plan.title,
          year: `${plan.year}`,
          count: `${plan.items.length}`,
          drawType: plan.drawType === undefined ? '' : word(plan.drawType),
        },
        lists: {
          items: plan.items.map((item, i) => ({
            serial: `${i + 1}`,
            field: item.field,
            matter: item.matter,
            object: item.object,
            category: word(item.category),
            level: word(item.level),
            initiator: item.initiator,
            cooperators: join(language, item.cooperators),
            opens: day(item.window.opens),
            closes: day(item.window.closes),
            quantity: quantityOf(item),
          })),
        },
      }),
      DrawAnnouncement: (d) => {
        const { fields, lists } = drawValues(language)(d)
        return { fields: { department: d.department, on: day(d.on), ...fields }, lists }
      },
      TeamSheet: visited,
      RecordForm: visited,
      ResultNotice: ({ notice: n, objectionUntil }) => ({
        fields: {
          department: n.department,
          on: day(n.publishedOn),
          visit: n.visit,
          subject: n.subject,
          name: n.name,
          inspectedOn: day(n.inspectedOn),
          version: `${n.version}`,
          corrected: n.version > 1 ? `${n.version}` : '',
          unable: n.unable === undefined ? '' : unableGrounds[n.unable][language],
          objectionUntil: objectionUntil === undefined ? '' : day(objectionUntil),
          times: n.obstructions.length === 0 ? '' : `${n.obstructions.length}`,
        },
        lists: {
          results: n.results.map((r) => ({ matter: r.matter, outcomes: outcomes(r.outcomes) })),
          withheld: n.withheld,
          obstructions: n.obstructions.map((o) => ({
            kind: obstructionKinds[o.kind][language],
            day: day(o.on),
            circumstance: o.circumstance,
          })),
        },
      }),
      ObjectionReply: ({ department, on, name, objection: o, results }) => ({
        fields: {
          department,
          on: day(on),
          name,
          objection: o.id,
          filedOn: day(o.filedOn),
          standing: word(o.standing),
          recheckedOn: o.recheck === undefined ? '' : day(o.recheck.on),
          outcome: o.recheck === undefined ? '' : word(o.recheck.outcome),
        },
        lists: {
          results: results.map((r) => ({ matter: r.matter, outcomes: outcomes(r.outcomes) })),
          remedies: remediesAfterAnswer.map((r) => ({ remedy: word(r) })),
        },
      }),
    })
}
