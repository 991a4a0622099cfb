import type { Source } from './random.js'

const SURNAMES = [...'马王李张刘杨陈赵唐石何祁白牟妥沙冶喇哈韩周罗包鲁丁孔丰敏𠮷鄢']
const GIVEN = [...'海明霞龙英强花军福祥俊梅国华玉兰秀文忠平伟芳建红云峰春晓雪莲昊宇萱梓涵睿喆䶮']
const PLACES = [
  '河州',
  '大夏',
  '太子山',
  '莲花',
  '折桥',
  '枹罕',
  '红园',
  '刘家峡',
  '齐家',
  '松鸣',
  '达板',
  '吹麻滩',
]
const WORDS = ['鑫', '盛', '达', '隆', '源', '康', '瑞', '泰', '昌', '宏', '润', '祥', '丰', '顺']
const TRADES = [
  '商贸',
  '食品',
  '农业',
  '建筑',
  '物流',
  '汽车',
  '文化',
  '能源',
  '医药',
  '餐饮',
  '畜牧',
  '科技',
]

/** The name of a person; a few hold characters outside the Basic Multilingual Plane. */
export const personName = (s: Source): string =>
  `${s.pick(SURNAMES)}${s.pick(GIVEN)}${s.int(3) === 0 ? '' : s.pick(GIVEN)}`

/** The name of a business of a kind. */
export const businessName = (s: Source, county: string, kind: string): string => {
  const stem = `${county}${s.pick(PLACES)}${s.pick(WORDS)}${s.pick(WORDS)}${s.pick(TRADES)}`
  if (kind === 'sole-trader') return `${stem}店(个体工商户)`
  return kind === 'cooperative' ? `${stem}农民专业合作社` : `${stem}有限公司`
}
