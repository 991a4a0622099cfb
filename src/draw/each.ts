/** One member of a union for each tag, all with the same fields, so that every tag can be phrased by itself. */
export type Each<Tag extends string, Fields> = Tag extends string ? { readonly _tag: Tag } & Fields : never
