import type { pageTexts } from '../en/page.ts'
import type { Translation } from '../i18n.ts'

export const page: Translation<typeof pageTexts> = {
  opensTab: '（在新标签页中打开）',
  opensOutside: '（在隐私窗口之外打开）',
  tryAgain: '重试',
  loading: '正在加载……',
  failed: '这部分无法加载。',
  pages: 'Whereabouts的页面',
  allServices: '所有服务',
  settings: '设置',
  check: '批量检查',
  checkOwn: '检查你已有的账户',
  about: '关于',
}
