import type { Bilingual } from '../law/provision.js'
import type { SubjectKind } from '../model/subject.js'

/** What each kind of subject is called. */
export const kindNames: Readonly<Record<SubjectKind, Bilingual>> = {
  enterprise: { zh: '企业', en: 'an enterprise' },
  cooperative: { zh: '农民专业合作社', en: 'a cooperative' },
  'sole-trader': { zh: '个体工商户', en: 'a sole trader' },
  'foreign-enterprise': { zh: '外国企业', en: 'a foreign enterprise' },
  product: { zh: '产品', en: 'a product' },
  project: { zh: '项目', en: 'a project' },
  conduct: { zh: '行为', en: 'a conduct' },
  other: { zh: '其他', en: 'another subject' },
}
