import type { menuTexts } from '../en/menus.ts'
import type { Translation } from '../i18n.ts'

export const menus: Translation<typeof menuTexts> = {
  where: '這項服務把資料存放在哪裡？',
  site: '關閉或開啟這個網站的提醒',
  pause: '暫停所有提醒',
  hour: '一小時',
  tomorrow: '到明天06:00',
  open: '直到我重新開啟',
  resume: '重新開啟提醒',
  services: '所有服務',
  settings: '設定',
  search: '在所有服務中尋找「{text}」',
  type: '輸入服務的名稱或網址',
}
