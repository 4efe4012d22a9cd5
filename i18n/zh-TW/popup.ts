import type { popupTexts } from '../en/popup.ts'
import type { Translation } from '../i18n.ts'

export const popup: Translation<typeof popupTexts> = {
  name: 'Whereabouts',
  unlistedTitle: '未收錄這個網站',
  unlistedText: '資料集收錄的服務裡沒有{host}。這無法說明它把資料放在哪裡：未收錄不等於安全。',
  backgroundTitle: '{company}：僅供背景參考',
  backgroundText:
    '{company}總部設在中國大陸。這份資料收錄的是總部不在中國大陸的公司所提供的服務，所以這裡沒有判定；收錄的報告中有提到{company}的。',
  backgroundReports: '提到{company}的報告',
  noSiteTitle: '這個頁面不是網站',
  noSiteText: '新分頁、瀏覽器頁面、擴充功能頁面與檔案沒有主機名稱可查。請開啟網站後再試一次。',
  failedTitle: '無法顯示',
  failedText: '讀取內建資料集時發生錯誤。你的選擇不受影響。',
  tryAgain: '再試一次',
  loading: '載入中…',
  allServices: '所有服務',
  settings: '設定',
  suggest: '建議收錄服務',
}
