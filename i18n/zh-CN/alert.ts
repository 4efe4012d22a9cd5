import type { alertTexts } from '../en/alert.ts'
import type { Translation } from '../i18n.ts'

export const alert: Translation<typeof alertTexts> = {
  inChinaConfirmed: '据{company}说明，数据由{partners}存放在中国大陆',
  inChinaReported: '据报道，数据由{partners}存放在中国大陆',
  inChinaRequired: '根据{rule}，数据须由{partners}存放在中国大陆',
  dependsConfirmed: '据{company}说明，部分人的数据由{partners}存放在中国大陆',
  dependsReported: '据报道，部分人的数据由{partners}存放在中国大陆',
  dependsRequired: '根据{rule}，部分人的数据须由{partners}存放在中国大陆',
  localOperator: '在中国由{partners}运营；数据存放在哪里未经证实',
  unconfirmed: '中国版由{partners}运营；数据存放地点及是否与你有关均未查明',
  announced: '已宣布，未见已实施的消息',
  notYou: '按你的回答，与你无关',
  ended: '在中国的安排已结束',
  endedIn: '在中国的安排已于{year}年结束',
  noneKnown: '{date}已查：未发现此类安排',
  noPartner: '不明的合作方',
  title: '{service}：{line}。点击查看详情',
  titleDepends: '{service}：{line}。点击查看是否与你有关',
  titleOff: '{title}（此处的提醒已关闭）',
  titlePaused: '{title}（提醒已暂停）',
  name: 'Whereabouts',
  quietName: '扩展',
  notMe: '与我无关',
  offHere: '关闭{domain}的提醒',
  listSeparator: '、',
  listLast: '和',
}
