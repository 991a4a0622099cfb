import { chinaCalendar, dueDate, type PlainDate, withNotice, workdays } from 'double-random'

const day = (text: string) => text as PlainDate

// A notice in the State Council's own terms: ranges off, weekend days worked. (This one is invented.)
const longer = withNotice(chinaCalendar())({
  notice: { id: 'example 2027' },
  year: 2027,
  off: [
    { from: day('2027-01-01'), to: day('2027-01-03') },
    { from: day('2027-02-05'), to: day('2027-02-11') },
    { from: day('2027-04-03'), to: day('2027-04-05') },
    { from: day('2027-05-01'), to: day('2027-05-05') },
    { from: day('2027-06-09'), to: day('2027-06-09') },
    { from: day('2027-09-15'), to: day('2027-09-15') },
    { from: day('2027-10-01'), to: day('2027-10-07') },
  ],
  work: [day('2027-02-14'), day('2027-05-08')],
})

if (longer._tag === 'Right') {
  const answer = dueDate(longer.right)(workdays(20), day('2026-12-14'))
  console.log(answer._tag === 'Right' && answer.right.due) // => '2027-01-12'
}
