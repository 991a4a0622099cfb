import type { Language } from './phrase.js'
import { rosterFieldZh } from './roster.js'

/** What the fields of rosters are called where people fill them in. */
const ZH: Readonly<Record<string, string>> = {
  ...rosterFieldZh,
  id: '编号',
  region: '所属区县',
  area: '所在区县',
  marks: '不良记录',
  industry: '行业',
  size: '规模',
  keyField: '是否重点领域',
  lastInspectedOn: '上次检查日期',
  mayLead: '能否任组长',
  number: '证号',
  inspector: '检查人员',
  subject: '检查对象',
}

/** A field as people call it; a name that is not known stands as it is. */
export const fieldName =
  (language: Language) =>
  (name: string): string =>
    language === 'zh' && Object.hasOwn(ZH, name) ? (ZH[name] ?? name) : name
