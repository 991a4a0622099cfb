import type { Inspector, Subject } from 'double-random'
import { day } from '../plan/support.js'

/** A market entity on whose entry nothing is missing. */
export const firm: Subject = {
  id: '91350100M000100Y43',
  name: '某旅行社',
  kind: 'enterprise',
  region: '622901',
  rosters: ['旅行社行业'],
  riskClass: 'B',
  supervisionNeeds: ['旅行社业务'],
  owner: '文旅',
}

/** An inspector on whose entry nothing is missing; the last day of the certificate is 1 March 2022. */
export const inspector: Inspector = {
  id: 'I1',
  name: '马明',
  kind: 'civil-servant',
  department: '文旅',
  area: '622901',
  unit: '临夏市文旅局',
  certificate: { number: 'Z1', from: day('2020-03-01'), until: day('2022-03-01') },
  tags: ['旅行社'],
  mayLead: true,
}
