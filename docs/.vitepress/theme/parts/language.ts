import type { Language } from 'double-random'
import { useData } from 'vitepress'
import { computed } from 'vue'

/** A word in both languages, with what it takes. */
export type Words<A> = { readonly [K in Language]: A }

/** The language of the page that a tool stands on. */
export const useLanguage = () => {
  const { lang } = useData()
  return computed((): Language => (lang.value.startsWith('zh') ? 'zh' : 'en'))
}

/** 12345 as 12,345. */
export const grouped = (n: number): string => `${n}`.replace(/\B(?=(\d{3})+$)/g, ',')
