import type { popupTexts } from '../en/popup.ts'
import type { Translation } from '../i18n.ts'

export const popup: Translation<typeof popupTexts> = {
  name: 'Whereabouts',
  unlistedTitle: '還沒查過這個網站',
  unlistedText: '我們還沒查過{host}。這不代表它安全，也不代表它不安全。',
  searchInstead: '尋找服務或公司：',
  search: '搜尋',
  searchLabel: '搜尋所有服務',
  othersHere: { other: '這裡另有{count}項服務' },
  backgroundTitle: '{company}是中國大陸公司，不在收錄範圍',
  backgroundText:
    '總部設在中國大陸的公司，旗下服務不在收錄範圍，所以這裡沒有結論。這不等於安全。資料集裡有報告提到{company}。',
  backgroundReports: '提到{company}的報告',
  noSiteTitle: '這個頁面上沒有可查的網站',
  noSiteText:
    '新分頁、瀏覽器頁面、擴充功能頁面與檔案不屬於任何網站。另有一些頁面，例如網站在瀏覽器中產生的文件，瀏覽器不會告知屬於哪個網站：請以名稱尋找該服務。',
  failedTitle: '無法顯示',
  failedText: '讀取內建資料集時發生錯誤。你的選擇不受影響。',
  tryAgain: '再試一次',
  loading: '載入中……',
  allServices: '所有服務',
  settings: '設定',
  suggest: '建議收錄一項服務',
}
