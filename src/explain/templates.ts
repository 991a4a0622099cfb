import type { Templates } from './document.js'
import type { Language } from './phrase.js'
import { templatesEn } from './templatesEn.js'
import { templatesZh } from './templatesZh.js'

/**
 * The templates of the bureaus’ usual form, in both languages; the start of an app’s own.
 *
 * @zh 通用文书模板
 * @law market/4.publish
 * @law market/19.signature
 * @example
 * import { documentTemplates } from 'double-random'
 *
 * assert.strictEqual(documentTemplates.zh.TeamSheet.lines[0], '双随机抽查检查任务派组单')
 *
 * @category explain
 * @since 0.1.0
 */
export const documentTemplates: Readonly<Record<Language, Templates>> = {
  zh: templatesZh,
  en: templatesEn,
}
