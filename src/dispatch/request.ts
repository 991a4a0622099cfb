/**
 * The days that a certificate covers, or must cover, both ends included; an open end is left out.
 *
 * @zh 证件有效期
 * @law market/16.two
 * @category dispatch
 * @since 0.1.0
 */
export interface Validity {
  readonly from?: string
  readonly until?: string
}

/**
 * Someone who may be sent on visits: an inspector, an expert, or a group that goes as one.
 *
 * @zh 候选人员
 * @law joint/12.inspectors
 * @category dispatch
 * @since 0.1.0
 */
export interface TeamCandidate {
  readonly id: string
  readonly unit?: string
  readonly area?: string
  readonly department?: string
  readonly tags?: ReadonlyArray<string>
  /** May lead a team? */
  readonly leader?: boolean
  /** The most visits in all, base load included; the request's own cap where it is left out. */
  readonly cap?: number
  /** The visits he already has. */
  readonly load?: number
  /** The days on which he may enforce; left out, none is known. */
  readonly certificate?: Validity
  /** Of a group that goes as one: who goes, whoever leads first. Nothing is drawn by it. */
  readonly members?: ReadonlyArray<string>
}

/**
 * Why somebody has a place that was not drawn; who approved it, where he was assigned directly for want of people.
 *
 * @zh 指定理由
 * @law joint/23.shortage
 * @category dispatch
 * @since 0.1.0
 */
export interface PinGrounds {
  readonly reason: string
  readonly approvedBy?: string
}

/**
 * One place in a team, and who may take it. What is left out is not asked.
 *
 * @zh 检查组席位
 * @law joint/23.team
 * @category dispatch
 * @since 0.1.0
 */
export interface TeamSlot {
  readonly department?: string
  /** All of these are held. */
  readonly tags?: ReadonlyArray<string>
  /** `true`: only who may lead. */
  readonly leader?: boolean
  readonly units?: ReadonlyArray<string>
  readonly areas?: ReadonlyArray<string>
  /** Anyone but those of these areas, for the crossed mode. */
  readonly notAreas?: ReadonlyArray<string>
  readonly inspectors?: ReadonlyArray<string>
  /** The certificate covers all of these days. */
  readonly certified?: { readonly from: string; readonly until: string }
  /** Appointed, not drawn. Counts against his cap; recusal is checked, the rest is the appointer's. */
  readonly pinned?: string
  /** Why he was. On record and bound by the commitment; nothing is drawn by it. */
  readonly grounds?: PinGrounds
  /** `true`: the place of somebody who advises, and is none of the inspectors. Nothing is drawn by it. */
  readonly expert?: boolean
}

/**
 * A visit as the matching sees it: its places, and who must keep away.
 *
 * @zh 待派检查
 * @law joint/21.match
 * @category dispatch
 * @since 0.1.0
 */
export interface TeamVisit {
  readonly id: string
  /** Who is visited, so that a commitment binds it: nobody swaps the subjects of two teams. Nothing is drawn by it. */
  readonly subject?: string
  readonly slots: ReadonlyArray<TeamSlot>
  readonly recused?: ReadonlyArray<string>
  /** Requirements that one member may meet beside another one: these make the visit a coupled one. */
  readonly needs?: ReadonlyArray<TeamSlot>
}

/**
 * Everything that `assign/1` looks at, and what each place stands for. Plain data: who holds it can recompute the
 * teams.
 *
 * @zh 派组请求
 * @law joint/21.match
 * @category dispatch
 * @since 0.1.0
 */
export interface TeamRequest {
  /** The public value D of the draw, with a drawId of its own. */
  readonly seed: string
  /** 1 unless left out; a further attempt needs an approval, which the domain asks for. */
  readonly attempt?: number
  /** The cap of everyone who has none of his own; without either there is none. */
  readonly cap?: number
  readonly inspectors: ReadonlyArray<TeamCandidate>
  readonly visits: ReadonlyArray<TeamVisit>
}
