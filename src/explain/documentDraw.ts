import { met } from '../draw/logCheck.js'
import type { DrawLogEntry, DrawRecord } from '../draw/record.js'
import type { SeedSource } from '../draw/seed.js'
import { unableGrounds } from '../model/unable.js'
import type { BureauDocument } from './document.js'
import { documentTerms } from './documentTerms.js'
import type { Language } from './phrase.js'
import { stratumText } from './stratum.js'
import type { TemplateValues } from './template.js'

type Announcement = Extract<BureauDocument, { readonly _tag: 'DrawAnnouncement' }>

const sourceText =
  (language: Language) =>
  (source: SeedSource): string => {
    if (source._tag === 'digits')
      return language === 'zh'
        ? `${source.from}，${source.count}位数字`
        : `${source.from}, ${source.count} digits`
    return language === 'zh' ? `公共随机信标第${source.round}轮` : `public beacon, round ${source.round}`
  }

/** What is said of those who are not named. */
const withheldText = (language: Language, named: number, unnamed: number): string => {
  if (unnamed === 0) return ''
  if (named === 0) return documentTerms.withheld[language]
  return language === 'zh'
    ? `其余${unnamed}户的名单在检查实施后公布。`
    : `The names of the other ${unnamed} are published after their inspection.`
}

/** An entry of the log, by rank: whom it concerns is named in the list above it, where he may be named. */
const changeText = (language: Language, entry: DrawLogEntry): string => {
  if (entry._tag === 'supplement')
    return language === 'zh'
      ? `补充抽取${entry.add}户，已计入上列抽取户数：${entry.reason}`
      : `${entry.add} more drawn, counted in the numbers above: ${entry.reason}`
  const ground = unableGrounds[entry.reason][language]
  if (language === 'zh')
    return `第${entry.rank}名无法检查（${ground}），${entry.replaced ? '由其后名次递补' : '不递补'}`
  return `rank ${entry.rank} cannot be inspected (${ground}); ${entry.replaced ? 'the next rank takes the place' : 'nobody takes the place'}`
}

/** Whoever was drawn or added since, stratum by stratum. */
const everyone = ({ strata, log }: DrawRecord) =>
  strata.flatMap((own) => met(own, log).map((entry) => ({ ...entry, stratum: own.stratum })))

/** What an announcement of a draw says of its record. */
export const drawValues =
  (language: Language) =>
  ({ record, matter, names = {} }: Pick<Announcement, 'record' | 'matter' | 'names'>): TemplateValues => {
    const { commitment, commitmentDigest, seedString, strata, log } = record
    const stratumName = stratumText(language)
    const all = everyone(record)
    const named = all.flatMap(({ id, stratum, rank, ticket }) => {
      const name = Object.hasOwn(names, id) ? names[id] : undefined
      return name === undefined ? [] : [{ stratum: stratumName(stratum), rank: `${rank}`, id, name, ticket }]
    })
    return {
      fields: {
        drawId: commitment.drawId,
        task: commitment.task ?? '',
        matter,
        seed: seedString,
        digest: commitmentDigest,
        roster: commitment.roster.digest,
        total: `${commitment.roster.n}`,
        drawn: `${strata.reduce((sum, { k }) => sum + k, 0)}`,
        withheld: withheldText(language, named.length, all.length - named.length),
        changed: log.length === 0 ? '' : `${log.length}`,
      },
      lists: {
        strata: strata.map(({ stratum, n, eligible, k }) => ({
          stratum: stratumName(stratum),
          n: `${n}`,
          eligible: `${eligible}`,
          k: `${k}`,
        })),
        sources: commitment.seed.map((source) => ({ source: sourceText(language)(source) })),
        names: named,
        changes: log.map((entry) => ({
          stratum: stratumName(entry.stratum),
          change: changeText(language, entry),
        })),
      },
    }
  }
