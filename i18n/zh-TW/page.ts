import type { pageTexts } from '../en/page.ts'
import type { Translation } from '../i18n.ts'

export const page: Translation<typeof pageTexts> = {
  opensTab: '（在新分頁開啟）',
  opensOutside: '（在無痕視窗之外開啟）',
  tryAgain: '再試一次',
  loading: '載入中……',
  failed: '這個部分無法載入。',
  pages: 'Whereabouts的頁面',
  allServices: '所有服務',
  settings: '設定',
  check: '批次檢查',
  checkOwn: '檢查你現有的帳號',
  about: '關於',
}
