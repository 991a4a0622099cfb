import type { SubjectKind } from './subject.js'

/** What tables call each kind of subject: the usual word first, then those of platforms. */
export const kindWords: Readonly<Record<SubjectKind, readonly [string, ...ReadonlyArray<string>]>> = {
  enterprise: [
    '企业',
    '内资企业',
    '外商投资企业',
    '外资企业',
    '有限责任公司',
    '有限公司',
    '股份有限公司',
    '国有企业',
    '集体企业',
    '私营企业',
    '个人独资企业',
    '合伙企业',
    '分公司',
  ],
  cooperative: ['农民专业合作社', '农专社', '合作社'],
  'sole-trader': ['个体工商户', '个体户'],
  'foreign-enterprise': ['外国（地区）企业', '外国(地区)企业', '外国企业'],
  product: ['产品'],
  project: ['项目'],
  conduct: ['行为'],
  other: ['其他'],
}
