import type { popupTexts } from '../en/popup.ts'
import type { Translation } from '../i18n.ts'

export const popup: Translation<typeof popupTexts> = {
  name: 'Whereabouts',
  unlistedTitle: '还没查过此网站',
  unlistedText: '我们没有查过{host}。这不表示它安全，也不表示它不安全。',
  searchInstead: '查找服务或公司：',
  search: '搜索',
  searchLabel: '搜索所有服务',
  othersHere: { other: '此处另有{count}项服务' },
  backgroundTitle: '{company}：中国大陆公司，不在收录范围',
  backgroundText:
    '总部在中国大陆的公司，其服务不在收录范围内，因此这里没有结论。这不等于安全。数据集中有报告提到{company}。',
  backgroundReports: '提到{company}的报告',
  noSiteTitle: '此页面没有可查的网站',
  noSiteText:
    '新标签页、浏览器页面、扩展页面和文件不属于任何网站。另有一些页面，例如网站在浏览器中生成的文档，浏览器不告知属于哪个网站：请按名称查找该服务。',
  failedTitle: '无法显示',
  failedText: '读取内置数据集时出错。你的选择未受影响。',
  tryAgain: '重试',
  loading: '正在加载……',
  allServices: '所有服务',
  settings: '设置',
  suggest: '建议收录一项服务',
}
