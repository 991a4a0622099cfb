import type { Bilingual, TicketFinding, VerifyFinding } from 'double-random'

/** What a difference means for a reader who never saw a record, and what may be done about it. */
export type Meaning = Bilingual

type Explicable =
  | VerifyFinding
  | TicketFinding
  | { readonly _tag: 'RosterFault' | 'NotOnRoster' | 'NotARecord' }

const BY_ASPECT: { readonly [K in Extract<VerifyFinding, { _tag: 'FieldDiffers' }>['aspect']]: Meaning } = {
  scheme: {
    zh: '记录的写法不是公布的格式，或者多了一项不该有的内容。请向组织单位索取原始文件。',
    en: 'The record has another form than the published one, or a field that none has. Ask the office for the original file.',
  },
  commitment: {
    zh: '抽取之前公布的承诺，和记录里的不是同一份：摇号以后有人改过。请与公布的承诺逐字比对。',
    en: 'The commitment in the record is not the one made before the seed existed: somebody changed it afterwards. Compare it with the one that was published.',
  },
  roster: {
    zh: '您手上的名单和抽取所用的名单不同：多了、少了或改了对象。先确认文件是公布的那一份；若是，说明名单在锁定以后被改动过。',
    en: 'This roster is not the one that was frozen: a subject was added, removed or changed. Make sure that it is the published file; if it is, the roster was altered afterwards.',
  },
  'left-out': {
    zh: '抽取前排除在外的对象和承诺的不一致。请核对“不予抽取”一栏。',
    en: 'Those left out before the draw are others than was committed. Compare the column of those left out.',
  },
  counts: {
    zh: '各类应抽的数量和承诺的不一致。比例和进位都写在承诺里，任何人都可以重算。',
    en: 'The numbers to draw are not what the commitment says. Share and rounding stand in it; anyone can count again.',
  },
  seed: {
    zh: '种子串和摇出的数字对不上。请与当场记下的数字比较。',
    en: 'The seed is not made of the digits that were rolled. Compare them with what was read aloud.',
  },
  strata: {
    zh: '分类的结果和重算不一致。',
    en: 'A class of the result differs from what its roster and seed give.',
  },
  tickets: {
    zh: '抽签号或名次和重算不一致。抽签号人人可算，不会有第二种结果。',
    en: 'A ticket or a rank differs. Anyone can compute a ticket, and there is only one.',
  },
  log: {
    zh: '抽取以后的记录（标记、补抽）被改动过，或者前后接不上。',
    en: 'The entries after the draw (marks, supplements) were altered or do not follow one another.',
  },
}

const BY_TAG: Readonly<Record<string, Meaning>> = {
  RecordConfirmed: {
    zh: '名单、承诺、种子、抽签号、名次逐项重算，全部一致。结果不是谁挑的。',
    en: 'Roster, commitment, seed, tickets and ranks were all computed again and agree. Nobody picked the result.',
  },
  NotARecord: {
    zh: '这个文件缺少抽取记录应有的内容，或者内容的写法不对。请使用组织单位公布的原始文件。',
    en: 'This file lacks something that every record has, or has it in another form. Use the original file as it was published.',
  },
  SeedNotAsCommitted: {
    zh: '种子值不是承诺的来源能给出的：轮次、位数或写法不同。请与当场记下的数字、信标公布的轮次比较。',
    en: 'A value of the seed can’t have come from the committed source: another round, or other digits than were to be rolled. Compare it with what was read aloud, or with the beacon’s round.',
  },
  WronglyDrawn: {
    zh: '这家对象的抽签号不够大，却出现在抽中名单里。名单被人动过。',
    en: 'This subject’s ticket is too low, and yet it stands among the drawn. Somebody altered the list.',
  },
  WronglyPassedOver: {
    zh: '这家对象的抽签号够大，应当抽中，却没有列出。名单被人动过。',
    en: 'This subject’s ticket is high enough, and yet it is missing among the drawn. Somebody altered the list.',
  },
  BadLogEntry: {
    zh: '抽取以后的一条记录不成立：只能标记抽中的对象，原因也限于承诺的清单。',
    en: 'An entry made after the draw cannot stand: only drawn subjects are marked, and only for the committed reasons.',
  },
  RosterFault: {
    zh: '名单本身有问题（编号为空、重复或有看不见的字符），无法核对。请先改正下列各行，或换用公布的文件。',
    en: 'The roster itself has faults (ids missing, doubled, or with invisible characters) and cannot be checked. Use the published file, or put these rows right.',
  },
  NotOnRoster: {
    zh: '名单里没有这个编号。请逐字核对；若确实漏列，可向组织单位索取名录包含证明。',
    en: 'This id is not on the roster. Compare it character by character; if it is really missing, ask the office for a proof of inclusion.',
  },
  RightlyDrawn: {
    zh: '它的抽签号不低于末位抽中者，所以抽中。换谁来算都一样。',
    en: 'Its ticket is not below the last one drawn, so it was drawn. Whoever computes it finds the same.',
  },
  RightlyInReserve: {
    zh: '它的抽签号紧随抽中者之后，列为候补。',
    en: 'Its ticket comes right after those drawn, so it stands by.',
  },
  RightlyAdded: {
    zh: '它原是候补，一户无法检查，按次序递补。',
    en: 'It stood by, and came next when another could not be inspected.',
  },
  MarkedSince: {
    zh: '它抽中以后被标记为无法检查，原因见上；标记不会把它从记录中删去。',
    en: 'It was drawn, and found since to be impossible to inspect, for the reason above; a mark takes nothing out of the record.',
  },
  AboveReserveUnlisted: {
    zh: '它的抽签号排在末位候补者之后，应当列为候补，名单里却没有。',
    en: 'Its ticket comes after the last one who stands by, so it should stand by, and it is not listed.',
  },
  PassedOverUnlessLeftOut: {
    zh: '单凭记录不能断定：同类中有对象在抽取前已按规定排除。加上名单再核对一次，或向组织单位查询它是否在排除之列。',
    en: 'The record alone cannot tell: some of its class were left out by rule before the draw. Check again with the roster, or ask the office whether it is one of them.',
  },
  BelowThreshold: {
    zh: '像查字典一样从左往右比：它的抽签号排在末位抽中者之前，所以没有抽中。',
    en: 'Compared like words in a dictionary, its ticket comes before the last one drawn, so it was not drawn.',
  },
  AboveThresholdUndrawn: {
    zh: '它的抽签号排在末位抽中者之后，应当抽中，名单里却没有。除非它本来不在名单上；可加上名单再核对一次。',
    en: 'Its ticket comes after the last one drawn, so it should have been drawn, unless it is not on the roster at all: check again with the roster.',
  },
  DrawnBelowThreshold: {
    zh: '它被列为抽中，抽签号却不够大。名单被人动过。',
    en: 'It is listed as drawn although its ticket is too low. Somebody altered the list.',
  },
  NothingDrawn: {
    zh: '这一类没有抽取任何对象。',
    en: 'Nobody of this class was drawn.',
  },
  LeftOutBefore: {
    zh: '它在抽取之前就按规定排除在外（例如当年检查次数已到上限），所以不会抽中。',
    en: 'It was left out before the draw by rule (as by the yearly limit), so it could not be drawn.',
  },
  OtherTicketRecorded: {
    zh: '记录里写的抽签号和重算的不同。抽签号人人可算，不会有第二种结果。',
    en: 'The record states another ticket than its id and the seed give. There is only one right one.',
  },
  SeedStringDiffers: BY_ASPECT.seed,
  NoSuchStratum: {
    zh: '记录里没有这一类。请选择记录中列出的类别。',
    en: 'The record has no such class. Choose one that it lists.',
  },
}

export const meaningOf = (finding: Explicable | undefined): Meaning | undefined =>
  finding === undefined
    ? undefined
    : finding._tag === 'FieldDiffers'
      ? BY_ASPECT[finding.aspect]
      : BY_TAG[finding._tag]
