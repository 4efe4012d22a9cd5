import type { popupTexts } from '../en/popup.ts'
import type { Translation } from '../i18n.ts'

export const popup: Translation<typeof popupTexts> = {
  name: 'Whereabouts',
  unlistedTitle: '未收录此网站',
  unlistedText: '数据集收录的服务中没有{host}。这并不说明它把数据存放在哪里：未收录不等于安全。',
  backgroundTitle: '{company}：仅作背景',
  backgroundText:
    '{company}的总部在中国大陆。本数据集收录的是总部不在中国大陆的公司的服务，因此这里没有判断；其中有报告提到{company}。',
  backgroundReports: '提到{company}的报告',
  noSiteTitle: '此页面不是网站',
  noSiteText: '新标签页、浏览器页面、扩展页面和文件没有可查的主机名。请打开一个网站再试。',
  failedTitle: '无法显示',
  failedText: '读取内置数据集时出错。你的选择未受影响。',
  tryAgain: '重试',
  loading: '正在加载…',
  allServices: '所有服务',
  settings: '设置',
  suggest: '建议收录一项服务',
}
