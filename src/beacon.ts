// The entry double-random/beacon: checks rounds of drand's quicknet, offline. Needs @noble/curves.
import { bls12_381 } from '@noble/curves/bls12-381.js'
import { hexToBytes } from '@noble/curves/utils.js'
import { either as E } from 'fp-ts'
import type { BadBeaconValue, BeaconProblem } from './draw/beaconProblem.js'
import { hexOfBytes } from './draw/kernel/hex.js'
import { nobleHash } from './draw/noble.js'
import type { NonEmpty } from './law/explained.js'

export type { BadBeaconValue, BeaconProblem } from './draw/beaconProblem.js'

/**
 * A public beacon: its chain, its key, when its first round came and how many seconds lie between rounds.
 *
 * @zh 信标链
 * @law none: facts of the beacon
 * @category draw
 * @since 0.1.0
 */
export interface Chain {
  readonly name: string
  readonly chain: string
  readonly scheme: 'bls-unchained-g1-rfc9380'
  /** On G2, compressed, as hex. */
  readonly publicKey: string
  readonly genesis: number
  readonly period: number
}

/**
 * The quicknet chain of drand's League of Entropy: a round every three seconds since 23 August 2023, signed
 * together by members none of whom can do so alone.
 *
 * @zh 公共随机信标
 * @law none: facts of the beacon
 * @example
 * import { quicknet } from 'double-random/beacon'
 *
 * assert.strictEqual(quicknet.period, 3)
 *
 * @category draw
 * @since 0.1.0
 */
export const quicknet: Chain = {
  name: 'quicknet',
  chain: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
  scheme: 'bls-unchained-g1-rfc9380',
  publicKey:
    '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d106451' +
    '0d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
  genesis: 1_692_803_367,
  period: 3,
}

const isSeconds = (value: number): boolean => Number.isSafeInteger(value)

const badSeconds = (path: string, value: unknown): E.Either<BadBeaconValue, never> =>
  E.left({
    _tag: 'BadBeaconValue',
    path,
    value,
    expected: 'whole seconds since 1970, not before the first round',
  })

/**
 * The newest round that is out at a moment, given in seconds since 1970.
 *
 * @zh 某时刻的轮次
 * @law none: facts of the beacon
 * @example
 * import { quicknet, roundAt } from 'double-random/beacon'
 *
 * assert.deepStrictEqual(roundAt(quicknet)(1_692_803_367), { _tag: 'Right', right: 1 })
 * assert.deepStrictEqual(roundAt(quicknet)(1_692_806_364), { _tag: 'Right', right: 1000 })
 *
 * @category draw
 * @since 0.1.0
 */
export const roundAt =
  ({ genesis, period }: Chain) =>
  (seconds: number): E.Either<BadBeaconValue, number> =>
    isSeconds(seconds) && seconds >= genesis
      ? E.right(Math.floor((seconds - genesis) / period) + 1)
      : badSeconds('seconds', seconds)

/**
 * When a round comes out, in seconds since 1970.
 *
 * @zh 轮次的时刻
 * @law none: facts of the beacon
 * @example
 * import { quicknet, timeOfRound } from 'double-random/beacon'
 *
 * assert.deepStrictEqual(timeOfRound(quicknet)(1000), { _tag: 'Right', right: 1_692_806_364 })
 *
 * @category draw
 * @since 0.1.0
 */
export const timeOfRound =
  ({ genesis, period }: Chain) =>
  (round: number): E.Either<BadBeaconValue, number> =>
    Number.isSafeInteger(round) && round >= 1
      ? E.right(genesis + (round - 1) * period)
      : E.left({ _tag: 'BadBeaconValue', path: 'round', value: round, expected: 'a round, 1 or more' })

/**
 * When a commitment was published, in seconds since 1970, and how many seconds it must have been public before its round
 * (3,600, unless said).
 *
 * @zh 承诺公布时刻
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export interface CommittedAt {
  readonly publishedAt: number
  readonly margin?: number
}

/**
 * The earliest round that a commitment may name: the first that comes out after it was published, and after
 * people have had the time to fetch it. Nobody knows a later round's value.
 *
 * @zh 承诺后最早可用轮次
 * @law joint/19.draw
 * @example
 * import { earliestRound, quicknet } from 'double-random/beacon'
 *
 * const publishedAt = 1_692_806_364
 * assert.deepStrictEqual(earliestRound(quicknet)({ publishedAt, margin: 0 }), { _tag: 'Right', right: 1001 })
 * assert.deepStrictEqual(earliestRound(quicknet)({ publishedAt }), { _tag: 'Right', right: 2201 })
 *
 * @category draw
 * @since 0.1.0
 */
export const earliestRound =
  (chain: Chain) =>
  ({ publishedAt, margin = 3600 }: CommittedAt): E.Either<BadBeaconValue, number> => {
    if (!isSeconds(margin) || margin < 0) return badSeconds('margin', margin)
    const out = roundAt(chain)(publishedAt + margin)
    return E.isLeft(out) ? badSeconds('publishedAt', publishedAt) : E.right(out.right + 1)
  }

/**
 * A round as any channel brings it: its number, the signature (G1, compressed, hex), and the value drawn from it.
 *
 * @zh 信标轮次
 * @law none: facts of the beacon
 * @category draw
 * @since 0.1.0
 */
export interface BeaconRound {
  readonly round: number
  readonly signature: string
  readonly randomness: string
}

const SIGNATURE = /^[0-9a-f]{96}$/
const DOMAIN = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_'

/** What the members sign: SHA-256 of the round's number as eight bytes, the highest first. */
const messageOf = (round: number): Uint8Array =>
  nobleHash.bytes(hexToBytes(round.toString(16).padStart(16, '0')))

/** Does the signature verify? Bytes that are no point of the curve make the curve library throw: they don't. */
const verifies = ({ publicKey }: Chain, round: number, signature: string): boolean => {
  const { shortSignatures } = bls12_381
  const checked = E.tryCatch(
    () =>
      shortSignatures.verify(
        hexToBytes(signature),
        shortSignatures.hash(messageOf(round), DOMAIN),
        hexToBytes(publicKey),
      ),
    () => false,
  )
  return E.isRight(checked) && checked.right
}

/**
 * Is this round the beacon's? Checked offline by the chain's public key, so that it doesn't matter who passed
 * the round on. Right is the value for the seed: SHA-256 of the signature.
 *
 * @zh 信标轮次验证
 * @law joint/19.draw
 * @example
 * import { quicknet, verifyBeacon } from 'double-random/beacon'
 *
 * const randomness = 'fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd'
 * const signature =
 *   'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39'
 * const round = { round: 1000, signature, randomness }
 * assert.deepStrictEqual(verifyBeacon(quicknet)(round), {
 *   _tag: 'Right',
 *   right: { _tag: 'beacon', round: 1000, value: randomness },
 * })
 * assert.strictEqual(verifyBeacon(quicknet)({ ...round, round: 1001 })._tag, 'Left')
 *
 * @category draw
 * @since 0.1.0
 */
export const verifyBeacon =
  (chain: Chain) =>
  ({
    round,
    signature,
    randomness,
  }: BeaconRound): E.Either<
    NonEmpty<BeaconProblem>,
    { readonly _tag: 'beacon'; readonly round: number; readonly value: string }
  > => {
    if (!Number.isSafeInteger(round) || round < 1)
      return E.left([{ _tag: 'BadBeaconValue', path: 'round', value: round, expected: 'a round, 1 or more' }])
    if (!SIGNATURE.test(signature))
      return E.left([{ _tag: 'BadSignatureForm', path: 'signature', value: signature }])
    if (!verifies(chain, round, signature))
      return E.left([{ _tag: 'SignatureDoesNotVerify', path: 'signature', round }])
    const recomputed = hexOfBytes(nobleHash.bytes(hexToBytes(signature)))
    return recomputed === randomness
      ? E.right({ _tag: 'beacon', round, value: randomness })
      : E.left([{ _tag: 'RandomnessDiffers', path: 'randomness', recorded: randomness, recomputed }])
  }
