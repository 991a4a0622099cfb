import * as t from 'io-ts'
import type { Condition, Scope, ScopeClass } from '../draw/scope.js'
import { codecOf, type Described, named } from './described.js'
import { decodeBy } from './inputError.js'
import { day, id, oneOf, text, yesNo } from './leaves.js'
import { list, record } from './shape.js'
import { riskClass, riskMark, subjectKind } from './subject.js'
import { tagged } from './tagged.js'

/** Deeper than any rule, and shallow enough to be walked. */
const DEPTH = 32

const TITLES = { zh: '范围条件', en: 'Condition of a scope' }

/** A condition within conditions, down to a depth; the schema points to itself, since it cannot count. */
const inner: Described<Condition> = {
  codec: codecOf<Condition>('Condition', (u, context) =>
    context.filter(({ type }) => type === inner.codec).length > DEPTH
      ? t.failures([{ value: u, context, message: `conditions of at most ${DEPTH} levels` }])
      : condition.codec.validate(u, context),
  ),
  schema: { $ref: '#/$defs/Condition' },
  parts: () => [condition],
}

const condition: Described<Condition> = named('Condition', TITLES, {
  ...tagged<Condition, '_tag'>('_tag', {
    kind: [{ anyOf: list(subjectKind) }],
    size: [{ anyOf: list(text) }],
    industry: [{ anyOf: list(text) }],
    region: [{ anyOf: list(text) }],
    riskClass: [{ anyOf: list(riskClass) }],
    roster: [{ anyOf: list(text) }],
    mark: [{ anyOf: list(riskMark) }],
    need: [{ anyOf: list(text) }],
    owner: [{ anyOf: list(text) }],
    keyField: [{ is: yesNo }],
    notInspectedSince: [{ date: day }],
    all: [{ of: list(inner) }],
    any: [{ of: list(inner) }],
    not: [{ of: inner }],
  }),
})

const scopeClass = record<ScopeClass>(
  'ScopeClass',
  { zh: '范围分类', en: 'Class of a scope' },
  { stratum: id },
  { where: condition },
)

/** From whom is drawn, class by class. */
export const scope: Described<Scope> = record<Scope>(
  'Scope',
  { zh: '抽取范围', en: 'Scope of a draw' },
  { classes: list(scopeClass) },
  { reason: oneOf(['ordered-from-above', 'complaints', 'public-concern', 'data-risk', 'other']) },
)

/**
 * Reads the scope of a draw from unknown data: the scope, or every fault by its path.
 *
 * @zh 读取抽取范围
 * @law joint/20.directed
 * @example
 * import { decodeScope } from 'double-random'
 *
 * const read = decodeScope({ classes: [{ stratum: '高风险', where: { _tag: 'riskClass', anyOf: ['E'] } }] })
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ path }) => path), ['classes[0].where.anyOf[0]'])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeScope = decodeBy(scope)
