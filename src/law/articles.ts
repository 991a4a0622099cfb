import type { Article } from './article.js'
import { jointArticles } from './jointArticles.js'
import { marketArticles } from './marketArticles.js'

/**
 * Every article of both regulations, 31 and 38, in order.
 *
 * @zh 逐条对照表
 * @law none: the table of all articles
 * @example
 * import { articles } from 'double-random'
 *
 * assert.strictEqual(articles.length, 31 + 38)
 * const seventeen = articles.find((a) => a.instrument === 'joint' && a.article === 17)
 * assert.ok(seventeen !== undefined && 'provisions' in seventeen)
 * assert.deepStrictEqual(seventeen.provisions, ['joint/17.limit', 'joint/17.exempt'])
 *
 * @category law
 * @since 0.1.0
 */
export const articles: ReadonlyArray<Article> = [...marketArticles, ...jointArticles]
