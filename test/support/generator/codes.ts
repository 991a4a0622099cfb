import { creditCheckCharacter } from '../../../src/model/creditCode.js'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** The check character of an organisation code (GB 11714), the nine characters within a credit code. */
const organisationCheck = (body: string): string => {
  const sum = [...body].reduce((t, c, i) => t + Number.parseInt(c, 36) * (ORGANISATION_WEIGHTS[i] ?? 0), 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : `${check}`
}

const KIND_CODES: Readonly<Record<string, string>> = {
  enterprise: '91',
  'sole-trader': '92',
  cooperative: '93',
}

/** The nth unified social credit code of a county, with both check characters right. */
export const creditCode = (county: string, kind: string, n: number): string => {
  const serial = `MA${[30 ** 5, 31 ** 4, 31 ** 3, 31 ** 2, 31, 1]
    .map((d) => ALPHABET.charAt(Math.floor(n / d) % 31))
    .join('')}`
  const body = `${KIND_CODES[kind] ?? '91'}${county}${serial}${organisationCheck(serial)}`
  return `${body}${creditCheckCharacter(body) ?? ''}`
}
