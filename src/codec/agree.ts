/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- the lone T makes the test strict */

/** Are two types the same to the letter, optional and readonly marks included? */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** The fields of a type written out, so that an interface and an intersection with the same fields are the same. */
export type Flat<A> = { readonly [K in keyof A]: A[K] }
