import { match } from 'double-random'
import { expect, it } from 'vitest'

type Shape = { readonly _tag: 'Square'; readonly side: number } | { readonly _tag: 'Dot' }

it('a tagged value goes to its own case, and to no other', () => {
  const area = (shape: Shape): number => match(shape)({ Square: ({ side }) => side * side, Dot: () => 0 })
  expect([area({ _tag: 'Square', side: 3 }), area({ _tag: 'Dot' })]).toEqual([9, 0])
})
