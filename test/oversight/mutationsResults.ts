import { type Any, event, joint, type Mutation, of, plain } from './mutate.js'

const results = (r: Any, nth = 1): Any => event(r, 'ResultsFormed', nth).results
/** A log that does not say what its visits were drawn for, as of another system. */
const undrawn = (r: Any): void => {
  r.events = r.events.filter((e: Any) => e._tag !== 'SubjectDrawn')
}

/** Mutations of results: what they say, and of what. */
export const resultMutations: ReadonlyArray<Mutation> = [
  [
    'no problem found, beside a problem',
    'market/23.disclosure',
    (r) => results(r)[0].outcomes.push('ordered-to-correct'),
    'outcomes-stand',
  ],
  [
    'a result that is none of the national ones',
    'market/23.disclosure',
    (r) => {
      results(r)[0].outcomes = ['瞎写']
    },
    'outcomes-stand',
  ],
  [
    'a result left blank',
    'market/23.disclosure',
    (r) => {
      results(r)[0].outcomes = []
    },
    'outcomes-stand',
  ],
  [
    'one result named twice',
    'market/23.disclosure',
    (r) => {
      results(r)[0].outcomes = ['information-false', 'information-false']
    },
    'outcomes-stand',
  ],
  [
    'a corrected result that cannot stand',
    'market/23.disclosure',
    (r) => event(r, 'ObjectionRechecked').outcome.results[0].outcomes.push('nothing-found'),
    'outcomes-stand',
  ],
  [
    'a result on a matter that the visit was not drawn for',
    'market/16.listOnly',
    (r) => {
      results(r)[0].matter = '别的'
    },
    'result-of-a-duty',
  ],
  [
    'a result of a department that the visit was not drawn for',
    'market/16.listOnly',
    (r) => {
      results(r)[0].department = '公安'
    },
    'result-of-a-duty',
  ],
  [
    'of two departments, one answers on the matter of the other',
    'market/16.listOnly',
    (r) => {
      const v = joint(r)
      const [a, b] = v.departments
      const drawn = of(r, v, 'SubjectDrawn')
      drawn.duties = drawn.duties.filter((d: Any) => (d.department === a) === (d.matter === v.matters[0]))
      const formed = of(r, v, 'ResultsFormed')
      formed.results = drawn.duties.map((d: Any) => ({ ...d, outcomes: ['information-false'] }))
      formed.results[0].department = formed.results[0].department === a ? b : a
    },
    'result-of-a-duty',
  ],
  [
    'a strange matter where only the visit says what it is about',
    'market/16.listOnly',
    (r) => {
      undrawn(r)
      results(r)[0].matter = '别的'
    },
    'result-of-a-duty',
  ],
  [
    'a strange matter where only the tasks say what they are about',
    'market/16.listOnly',
    (r) => {
      undrawn(r)
      for (const v of r.visits) delete v.matters
      results(r)[0].matter = '别的'
    },
    'result-of-a-duty',
  ],
  [
    'a strange department where only the visit says whose it is',
    'market/16.listOnly',
    (r) => {
      undrawn(r)
      results(r)[0].department = '公安'
    },
    'result-of-a-duty',
  ],
  [
    'a matter that nobody answered',
    'joint/30.confirm',
    (r) => {
      of(r, joint(r), 'ResultsFormed').results.pop()
    },
    'each-duty-answered',
  ],
  [
    'two results on one matter',
    'joint/30.confirm',
    (r) => results(r).push({ ...results(r)[0], outcomes: ['information-false'] }),
    'each-duty-answered',
  ],
  [
    'no results at all',
    'joint/30.confirm',
    (r) => {
      of(r, plain(r, 2), 'ResultsFormed').results = []
    },
    'each-duty-answered',
  ],
]
