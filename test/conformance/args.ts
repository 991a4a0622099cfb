/** The arguments of a request, as they came. */
export type Args = Readonly<Record<string, unknown>>

/** What an operation answers: a result, or why there is none. */
export type Answer =
  | { readonly ok: Readonly<Record<string, unknown>> }
  | { readonly error: { readonly code: string; readonly message: string } }

/** One operation of the conformance door. */
export type Op = (args: Args) => Answer

/** An answer that says why there is no result. */
export const refused = (code: string, message: string): Answer => ({ error: { code, message } })
