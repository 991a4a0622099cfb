import type { BureauDocument } from './document.js'
import type { TemplateNames } from './template.js'

const issued = ['department', 'on'] as const
const atSubject = [
  'visit',
  'subject',
  'name',
  'opens',
  'closes',
  'departments',
  'leader',
  'members',
  'experts',
]

/**
 * The placeholders of each document: its fields, the lists and the fields of their entries, and which of them a
 * template must show in every case, since the document is published or kept for them.
 *
 * @zh 文书占位符
 * @law market/12.fields
 * @law market/19.signature
 * @law market/22.obstruction
 * @example
 * import { documentNames } from 'double-random'
 *
 * assert.deepStrictEqual(documentNames.TeamSheet.required, ['name', 'opens', 'closes', 'leader', 'members', 'matters.matter'])
 *
 * @category explain
 * @since 0.1.0
 */
export const documentNames: Readonly<Record<BureauDocument['_tag'], TemplateNames>> = {
  PlanAnnouncement: {
    fields: [...issued, 'title', 'year', 'count', 'drawType'],
    lists: {
      items: [
        'serial',
        'field',
        'matter',
        'object',
        'category',
        'level',
        'initiator',
        'cooperators',
        'opens',
        'closes',
        'quantity',
      ],
    },
    required: ['title', 'items.field', 'items.matter', 'items.object', 'items.opens', 'items.closes'],
  },
  DrawAnnouncement: {
    fields: [
      ...issued,
      'drawId',
      'task',
      'matter',
      'seed',
      'digest',
      'roster',
      'total',
      'drawn',
      'withheld',
      'changed',
    ],
    lists: {
      strata: ['stratum', 'n', 'eligible', 'k'],
      sources: ['source'],
      names: ['stratum', 'rank', 'id', 'name', 'ticket'],
      changes: ['stratum', 'change'],
    },
    required: ['drawId', 'matter', 'seed', 'digest', 'strata.stratum', 'strata.k', 'changes.change'],
  },
  TeamSheet: {
    fields: [...issued, ...atSubject],
    lists: { matters: ['serial', 'matter'] },
    required: ['name', 'opens', 'closes', 'leader', 'members', 'matters.matter'],
  },
  RecordForm: {
    fields: [...issued, ...atSubject],
    lists: { matters: ['serial', 'matter'] },
    required: ['name', 'subject', 'leader', 'members', 'matters.matter'],
  },
  ResultNotice: {
    fields: [
      'department',
      'on',
      'visit',
      'subject',
      'name',
      'inspectedOn',
      'version',
      'corrected',
      'unable',
      'times',
      'objectionUntil',
    ],
    lists: {
      results: ['matter', 'outcomes'],
      withheld: ['matter', 'law'],
      obstructions: ['kind', 'day', 'circumstance'],
    },
    required: [
      'name',
      'inspectedOn',
      'results.matter',
      'results.outcomes',
      'withheld.matter',
      'withheld.law',
      'obstructions.kind',
      'obstructions.day',
    ],
  },
  ObjectionReply: {
    fields: [...issued, 'name', 'objection', 'filedOn', 'standing', 'recheckedOn', 'outcome'],
    lists: { results: ['matter', 'outcomes'], remedies: ['remedy'] },
    required: ['name', 'objection', 'filedOn', 'remedies.remedy'],
  },
}
