import type { Language, OtherLanguage } from '../../dataset/vocabulary.ts'

/**
 * The word lists of the check for wording, with what to write instead.
 * @module
 */

interface Word {
  pattern: RegExp
  instead: string
  /** Only where the English says this. */
  where?: RegExp
}

/** Turns that are wrong or stiff in both languages. */
const BOTH: readonly Word[] = [
  { pattern: /[变變]得[无無]法/u, instead: '自……起无法／無法' },
  { pattern: /被[归歸]因[于於]/u, instead: '据报道，原因是……／據報導，原因是……' },
  { pattern: /背[后後](?:的公司|是)/u, instead: '运营者为……／由……經營' },
  // "As far as is known it does not lie there" says more than "it is not known to lie there".
  { pattern: /[据就]目前所知，[^。；]*(?:[没沒]有|未|不)/u, instead: '未发现／未發現' },
  { pattern: /其它/u, instead: '其他' },
  { pattern: /在[^，。；、在]{1,14}上在/u, instead: 'one 在 in a sentence' },
  { pattern: /(?<!…)…(?!…)/u, instead: '……' },
  {
    pattern:
      /^[据據](?![^，。；：]*(?:[称稱报報说說介显顯示估计計悉知载載露推述引]|公布|统|統|解读|解讀|指出|新闻|新聞|规定|規定))[^，。；：]{1,24}，/u,
    instead: '据／據 with a verb, such as 称／表示 or 介绍',
  },
  {
    pattern: /其他(?:国家|國家)(?!(?:或|和|与|與)?地[区區])/u,
    instead: '其他国家或地区／其他國家或地區',
    where: /Hong Kong|Macau|Taiwan/,
  },
]

export const CHINESE_WORDS: Readonly<Record<OtherLanguage, readonly Word[]>> = {
  'zh-CN': [
    ...BOTH,
    { pattern: /查核/u, instead: '核查' },
    { pattern: /据点/u, instead: '实际业务 or 机构' },
    { pattern: /物理隔离/u, instead: '物理上独立 (物理隔离 is air-gapped)' },
    { pattern: /西方版/u, instead: '国际服 or 国际版' },
    { pattern: /帐[户号]/u, instead: '账户' },
  ],
  'zh-TW': [
    ...BOTH,
    { pattern: /據指/u, instead: '據報導' },
    { pattern: /實體隔離/u, instead: '實體上獨立' },
    { pattern: /執行個體/u, instead: '系統 or 服務' },
    { pattern: /西方版/u, instead: '國際版' },
    { pattern: /服務器|軟件|硬件|(?<!騰訊)視頻|默認|賬/u, instead: '伺服器, 軟體, 硬體, 影片, 預設, 帳' },
    {
      pattern: /(?:[筆份的此該]|造訪|瀏覽|通話|交易|聊天|搜尋|登入|訂單|購買|通訊)記錄(?!器)/u,
      instead: '紀錄 for the noun',
    },
  ],
}

/** What editors tell each other about their reading. */
export const EDITORS_NOTES: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|never)(?: yet)?(?: been)? (?:seen|checked|looked (?:up|into)|verified)\b|\bwas seen\b|\bin (?:what was|the sources) (?:seen|found|read)\b|\btitle not (?:known|seen)\b|\bnot established: /i,
  'zh-CN': /未经查核|未经核查|尚?未查找|还没有查找|未曾核实|所见(?:来源|资料|内容)/u,
  'zh-TW': /未經查核|尚?未查找|還沒有查找|未曾核實|所見(?:來源|資料|內容)/u,
}
