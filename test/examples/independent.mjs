// What an example answers, recomputed by programs that share nothing with the library.
import { spawnSync } from 'node:child_process'
import { isDeepStrictEqual } from 'node:util'

const python = (script, args, input) => {
  const { status, stdout, stderr } = spawnSync('python3', [`docs/verify/${script}`, ...args], {
    input,
    encoding: 'utf8',
  })
  return status === 0 ? stdout : `python3 ended with ${status}: ${stderr}`
}
const lines = (rows) =>
  rows.map(({ id, stratum, leftOut }) => `${[id, stratum, leftOut ?? []].flat().join('\t')}\n`).join('')

/** Does `check_draw.py` find the same digests and draw the same subjects? And what it said. */
export const checkDraw = ({ commitment, seedString, strata }, rows) => {
  const counts = strata.map(({ stratum, k }) => `${stratum}=${k}`)
  const answer = python('check_draw.py', [seedString, ...counts], lines(rows))
  const [digest, leftOut, ...drawn] = answer.trimEnd().split('\n')
  const recorded = strata.flatMap(({ stratum, drawn: own }) =>
    own.map(({ id, rank, ticket }) => [stratum, rank, id, ticket].join('\t')),
  )
  const digests = [commitment.roster.digest, commitment.leftOut.digest]
  const same =
    isDeepStrictEqual([digest, leftOut], digests) && recorded.length > 0 && isDeepStrictEqual(drawn, recorded)
  return [same, `${answer}recorded\n${recorded.join('\n')}`]
}

/** Does `dispatch.py` send the same teams with the same leaders? And what it said. */
export const checkTeams = ({ request, record }) => {
  const said = python('dispatch.py', [], JSON.stringify(request))
  try {
    const { teams, leaders } = JSON.parse(said)
    return [isDeepStrictEqual(teams, record.teams) && isDeepStrictEqual(leaders, record.leaders), said]
  } catch {
    return [false, said]
  }
}
