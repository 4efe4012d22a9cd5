import type { alertTexts } from '../en/alert.ts'
import type { Translation } from '../i18n.ts'

export const alert: Translation<typeof alertTexts> = {
  inChinaConfirmed: '{company}表示，資料由{partners}存放在中國大陸',
  inChinaReported: '據報導，資料由{partners}存放在中國大陸',
  inChinaRequired: '依{rule}，資料須由{partners}存放在中國大陸',
  dependsConfirmed: '{company}表示，部分人的資料由{partners}存放在中國大陸',
  dependsReported: '據報導，部分人的資料由{partners}存放在中國大陸',
  dependsRequired: '依{rule}，部分人的資料須由{partners}存放在中國大陸',
  localOperator: '在中國由{partners}營運；資料存放在哪裡未經證實',
  unconfirmed: '中國版由{partners}營運；資料放在哪裡、是否與你有關，都還無法確定',
  announced: '已宣布，尚不清楚是否已開始',
  notYou: '依你的回答，與你無關',
  ended: '在中國的安排已結束',
  endedIn: '在中國的安排已在{year}年結束',
  noneKnown: '{date}已查：未發現此類安排',
  noPartner: '不明的合作夥伴',
  title: '{service}：{line}。點開可看詳情',
  titleDepends: '{service}：{line}。點開看看是否與你有關',
  titleOff: '{title}（此處的提醒已關閉）',
  titlePaused: '{title}（提醒暫停中）',
  name: 'Whereabouts',
  quietName: '擴充功能',
  notMe: '與我無關',
  offHere: '關閉{domain}的提醒',
  listSeparator: '、',
  listLast: '與',
}
