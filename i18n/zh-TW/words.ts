import type { words as wordTexts } from '../en/words.ts'
import type { Translation } from '../i18n.ts'

export const words: Translation<typeof wordTexts> = {
  // Ownership
  'state-owned': '國有',
  'state-linked': '具官方背景',
  listed: '上市公司',
  private: '民營公司',
  'joint-venture': '合資公司',
  'state-joint-venture': '與國有企業合資',
  'own-subsidiary': '該公司自己的子公司',
  unknown: '所有權不明',
  // Open MIC's five asks
  commitment: '承諾充分保護所有使用者的隱私',
  'inform-users': '告知使用者風險',
  'risk-assessment': '公開評估人權風險',
  'transparency-report': '公布政府提出的要求，包括對合作夥伴的',
  alternatives: '尋找進入市場的其他方式',
  // What is known of the answer to an ask
  'ask-yes': '是',
  'ask-partly': '部分',
  'ask-no': '否',
  'ask-unknown': '不明',
  // Status
  active: '實施中',
  announced: '已宣布',
  ended: '已結束',
  unclear: '有紀錄，現在是否仍是如此不清楚',
  none: '未發現',
  // Storage grade
  'company-confirmed': '公司自行說明',
  reported: '據報導',
  'required-by-rule': '依規定須存放',
  'not-confirmed': '未經證實',
  elsewhere: '中國大陸以外',
  'storage-none': '未發現',
  // Categories
  cloud: '雲端與網路',
  files: '檔案與筆記',
  work: '辦公與開發',
  messages: '訊息與通話',
  social: '社群與交友',
  media: '新聞、知識與影音',
  games: '遊戲',
  'search-apps': '搜尋、應用程式與助理',
  'cars-maps': '汽車與地圖',
  devices: '穿戴與家用裝置',
  shops: '購物與餐飲',
  money: '銀行與支付',
  travel: '旅遊與休閒',
  health: '醫療健康',
  education: '教育與考試',
  parcels: '快遞',
  // Kinds of source
  'source-company': '公司',
  'source-regulator': '監管機關',
  'source-law': '法律條文',
  'source-news': '新聞',
  'source-ngo': '非政府組織',
  'source-academic': '研究',
  'source-reference': '參考資料',
  'source-code': '程式碼',
}
