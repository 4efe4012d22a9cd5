/**
 * Bad data for the checks of wording and of where readers are sent to.
 * @module
 */
import type { OtherLanguage } from '../../dataset/vocabulary.ts'
import { type Bad, SERVICE } from './bad.ts'

function chinese(language: OtherLanguage, text: string, en = 'A cloud.'): Bad['makeWrong'] {
  return (_, { summary }) => {
    summary.en = en
    summary[language] = text
  }
}

function word(what: string, language: OtherLanguage, text: string, en?: string): Bad {
  return { check: 'chinese-words', what, makeWrong: chinese(language, text, en), at: `${SERVICE}: summary.${language}` }
}

function note(what: string, en: string): Bad {
  return {
    check: 'editors-notes',
    what,
    makeWrong: (_, { affected }) => {
      affected.en = en
    },
    at: `${SERVICE}: affected.en`,
  }
}

function leaning(first: string): Bad {
  return {
    check: 'claim-subject',
    what: `a claim that begins with ${first}`,
    makeWrong: (_, { claims }) => {
      claims[1]!.text.en = `${first} says that data is kept in China.`
    },
    at: `${SERVICE}: claims[c2].text.en`,
  }
}

export const BAD_WORDING: readonly Bad[] = [
  word('a word of Taiwan in zh-CN', 'zh-CN', '事实查核于今年。'),
  word('air-gapped for apart', 'zh-CN', '一个物理隔离的云。'),
  word('a string-puller', 'zh-CN', '网站背后是一家合资公司。'),
  word('became unable', 'zh-CN', '该网站变得无法访问。'),
  word('two places in a row', 'zh-CN', '在腾讯的平台上在中国发布。'),
  word('"according to" without a verb', 'zh-CN', '据监测组织GreatFire，网站无法访问。'),
  word('three dots', 'zh-CN', '正在加载…'),
  word('an all-clear by what is not known', 'zh-CN', '据目前所知，数据不存放在中国。'),
  word('an all-clear in zh-TW', 'zh-TW', '就目前所知，資料未存放在中國。'),
  word('other countries for Hong Kong', 'zh-CN', '于其他国家开立的账户', 'Accounts opened in Hong Kong'),
  word('another character for account', 'zh-CN', '这个帐户。'),
  word('a turn of Hong Kong', 'zh-TW', '據指已關閉。'),
  word('air-gapped for apart in zh-TW', 'zh-TW', '實體隔離的雲端。'),
  word('jargon', 'zh-TW', '獨立的執行個體。'),
  word('a word of the mainland', 'zh-TW', '存放在服務器上。'),
  word('the verb for the noun', 'zh-TW', '這筆記錄已刪除。'),
  note('what an editor did not look at', 'Customers in China; others were not checked.'),
  note('what an editor did not see', 'Customers in China; a list was not seen.'),
  note('what an editor read', 'Customers in China, in the sources seen.'),
  {
    check: 'editors-notes',
    what: 'a note in Chinese',
    makeWrong: (_, { affected }) => {
      affected['zh-CN'] = '中国客户；其他客户未经查核。'
    },
    at: `${SERVICE}: affected.zh-CN`,
  },
  {
    check: 'ids-in-texts',
    what: 'the id of a partner in a text',
    makeWrong: (_, { summary }) => {
      summary.en = 'A cloud, listed apart as great-cloud.'
    },
    at: `${SERVICE}: summary.en`,
  },
  {
    check: 'ids-in-texts',
    what: 'the id of a law in a Chinese text',
    makeWrong: (_, { summary }) => {
      summary['zh-TW'] = '另以cloud-rule列出。'
    },
    at: `${SERVICE}: summary.zh-TW`,
  },
  ...[
    'It',
    'They',
    'Its operator',
    'Their operator',
    'Those terms',
    'These terms',
    'This page',
    'The same report',
    'That report',
  ].map(leaning),
  leaning('Under those terms Acme'),
  leaning('The joint venture'),
  leaning('At the launch Acme'),
  {
    check: 'affected-nobody',
    what: 'nobody, where nobody can know',
    makeWrong: (_, { affected }) => {
      affected.en = 'Nobody, as far as is known.'
    },
    at: `${SERVICE}: affected.en`,
  },
  {
    check: 'affected-nobody',
    what: 'nobody, in Chinese',
    makeWrong: (_, { affected }) => {
      affected['zh-TW'] = '沒有人受影響'
    },
    at: `${SERVICE}: affected.zh-TW`,
  },
  {
    check: 'none-affected',
    what: 'somebody affected where no arrangement is known',
    makeWrong: (_, { arrangement, affected }) => {
      arrangement.status = 'none'
      affected.en = 'Customers in China.'
    },
    at: `${SERVICE}: affected.en`,
  },
  {
    check: 'all-clear',
    what: 'an all-clear',
    makeWrong: (_, { affected }) => {
      affected.en = 'Customers in China. Accounts elsewhere are not affected.'
    },
    at: `${SERVICE}: affected.en`,
  },
  {
    check: 'refused-host',
    what: 'a source on a site for spam',
    makeWrong: (_, { sources }) => {
      sources[0]!.url = 'https://www.bjsxtec.com/1.html'
    },
    at: `${SERVICE}: sources[acme-site].url`,
  },
  {
    check: 'refused-host',
    what: 'a report on a test host',
    makeWrong: ({ reports }) => {
      reports[0]!.original_url = 'https://stg.watchers.org/report'
    },
    at: 'data/reports.json: reports[report-2018].original_url',
  },
]
