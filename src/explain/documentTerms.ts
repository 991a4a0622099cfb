/** The words of documents for the codes of records. */
export const documentTerms = {
  undirected: { zh: '不定向', en: 'undirected' },
  directed: { zh: '定向', en: 'directed' },
  combined: { zh: '定向与不定向结合', en: 'combined' },
  general: { zh: '一般监管', en: 'general' },
  key: { zh: '重点监管', en: 'key' },
  prefecture: { zh: '州级', en: 'prefecture' },
  'prefecture-and-county': { zh: '州县级', en: 'prefecture and county' },
  withheld: {
    zh: '抽中对象名单在检查实施后公布。',
    en: 'The names of those drawn are published after their inspection.',
  },
  admissible: { zh: '经审查，该申请符合规定', en: 'The objection is in order' },
  late: { zh: '经审查，该申请已超过规定期限', en: 'The objection came after the last day' },
  'not-the-party': { zh: '经审查，该申请不是由当事人提出', en: 'The objection is not by the party' },
  upheld: { zh: '维持原检查结果', en: 'the published result stands' },
  corrected: { zh: '更正原检查结果', en: 'the published result is corrected' },
  'administrative-reconsideration': { zh: '申请行政复议', en: 'administrative reconsideration' },
  'administrative-litigation': { zh: '提起行政诉讼', en: 'administrative litigation' },
} as const
