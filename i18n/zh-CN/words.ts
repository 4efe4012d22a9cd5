import type { words as wordTexts } from '../en/words.ts'
import type { Translation } from '../i18n.ts'

export const words: Translation<typeof wordTexts> = {
  // Ownership
  'state-owned': '国有',
  'state-linked': '有国资关联',
  listed: '上市公司',
  private: '民营公司',
  'joint-venture': '合资公司',
  'state-joint-venture': '与国有企业合资',
  'own-subsidiary': '该公司自己的子公司',
  unknown: '所有权不详',
  // Open MIC's five asks
  commitment: '承诺为所有用户提供有力的隐私保护',
  'inform-users': '向用户说明风险',
  'risk-assessment': '公开评估人权风险',
  'transparency-report': '报告政府提出的要求，包括向合作方提出的',
  alternatives: '寻求进入市场的其他途径',
  // What is known of the answer to an ask
  'ask-yes': '是',
  'ask-partly': '部分',
  'ask-no': '否',
  'ask-unknown': '不详',
  // Status
  active: '实施中',
  announced: '已宣布',
  ended: '已结束',
  unclear: '有记录，现在是否仍如此不清楚',
  none: '未发现',
  // Storage grade
  'company-confirmed': '公司自己说明',
  reported: '据报道',
  'required-by-rule': '按规定须存放',
  'not-confirmed': '未经证实',
  elsewhere: '中国大陆以外',
  'storage-none': '未发现',
  // Categories
  cloud: '云与网络',
  files: '文件与笔记',
  work: '办公与开发',
  messages: '消息与通话',
  social: '社交与交友',
  media: '新闻、知识与影音',
  games: '游戏',
  'search-apps': '搜索、应用与助手',
  'cars-maps': '汽车与地图',
  devices: '穿戴与家居设备',
  shops: '购物与餐饮',
  money: '银行与支付',
  travel: '旅行与休闲',
  health: '医疗健康',
  education: '教育与考试',
  parcels: '快递',
  // Kinds of source
  'source-company': '公司',
  'source-regulator': '监管机构',
  'source-law': '法律文本',
  'source-news': '新闻',
  'source-ngo': '非政府组织',
  'source-academic': '研究',
  'source-reference': '参考资料',
  'source-code': '程序代码',
}
