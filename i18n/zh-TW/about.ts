import type { aboutTexts } from '../en/about.ts'
import type { Translation } from '../i18n.ts'

export const about: Translation<typeof aboutTexts> = {
  title: '關於Whereabouts',
  lead: 'Whereabouts告訴你：外國服務把中國市場使用者的資料放在哪裡、由誰持有。當場說明、附上來源，不會向任何地方傳送任何內容。',
  contents: '本頁內容',
  // How facts are graded
  grading: '事實怎麼分級',
  gradingIntro: '分級的有兩件事：一項服務的資料在哪裡是誰說的，以及某一則事實是誰說的。',
  place: '資料在哪裡，是誰說的',
  placeConfirmed: '公司、合作夥伴或服務條款表明資料存放在中國大陸。',
  placeReported: '有媒體或機構報導資料存放在那裡；公司沒有這麼說。',
  placeRequired: '有明確的規定要求這類服務把資料存放在那裡；沒有人說過這項服務存放在哪裡。',
  placeOpen: '這項服務在中國由當地業者營運；資料存放在哪裡還不清楚。',
  placeElsewhere: '公司表明或有證據顯示，中國市場的資料存放在中國大陸以外。',
  placeNone: '查過，沒有發現存放在那裡；或是那裡已不再提供服務。',
  placeCareful: '兩個等級都說得通時，採用比較謹慎的那一個。',
  fact: '一則事實，是誰說的',
  statement: '公司、合作夥伴、主管機關或法律自己的說法',
  statementText: '當事人自己的話，經媒體引述的也算。要知道「說了什麼」，這最可靠；事情是否如此，別人可能看法不同。',
  several: '多家獨立媒體或機構',
  severalText: '至少有兩家這麼說，就看得到的範圍而言彼此獨立。',
  single: '僅一家媒體或機構',
  singleText: '只有一家這麼說，或多家轉述同一則報導。',
  factNote:
    '等級由編輯評定，再由程式檢查這個等級是否可能成立。編輯沒讀過的來源不會單獨當作依據。來源說法不同時，兩邊並列；公司的答覆會放在最前面的幾則事實裡。',
  marks: '各種標記代表什麼',
  markInChina: '公司表明或有報導指出，資料存放在中國大陸：這個網站只服務中國大陸，或者你回答過自己的帳號屬於中國大陸。',
  markRequired:
    '這個網站只服務中國大陸，或者你回答過自己的帳號屬於中國大陸：有規定要求把資料存放在中國大陸；公司沒有說明資料在哪裡。',
  markDepends: '公司表明或有報導指出，部分帳號的資料存放在中國大陸。回答一個問題，就知道你的帳號算不算在內。',
  markDependsRequired:
    '對部分帳號，有規定要求把資料存放在中國大陸；公司沒有說明資料在哪裡。回答一個問題，就知道你的帳號算不算在內。',
  markLocalOperator: '在中國由當地業者營運；資料存放地點尚未獲得證實。',
  markUnconfirmed: '設有中國版；它把資料放在哪裡、你用的是不是它，都還不清楚。',
  markAnnounced: '已宣布將推出中國版，還看不出已經開始。',
  markUnclear: '有紀錄；現在是否仍是如此並不清楚。',
  markEnded: '這項安排已經結束。',
  markNotYou: '依你的回答，不是你的帳號。你傳給使用這類帳號的人的內容，還是可能存放在那裡。',
  markNone: '查過，沒有發現資料存放在中國大陸。這不是保證。',
  markNotListed:
    '工具列按鈕上只會出現紅色的「！」和黃色的「？」，其他標記只用在彈出視窗與清單。按鈕上沒有標記，也可能是網站還沒查過，或提醒已關閉。這不等於安全。',
  // How this is made
  makers: '怎麼做的',
  makersText:
    'Whereabouts是自由軟體，公開製作：程式碼、紀錄和每一處更動都公開。它不放廣告，也不賣任何東西。付錢、威脅或人情都改變不了任何一筆紀錄。',
  repository: '程式碼與紀錄',
  // Disputes
  disputing: '怎麼對事實提出異議',
  disputingText: '任何人都可以：讀者、記者、公司本身。在該服務下方選「回報錯誤」，指出是哪一句，並附上公開來源。',
  disputeMended: '來源撐不起來的事實會更正或刪除，異動紀錄裡會寫明。',
  disputeBoth: '來源說法不同時，兩種說法都留著，並互相註明有爭議。',
  disputeAnswer: '公司的答覆自成一則事實，放在它所回應的內容旁邊。',
  disputeGrade: '等級看依據，不看請求；可以引用的公開聲明就是依據。',
  // What is left out
  leftOut: '不收錄什麼、為什麼',
  leftOutChinese: '總部設在中國大陸的公司的服務，例如微信、抖音、百度',
  leftOutChineseWhy: '這裡要問的是，總部在別處的公司怎麼處理中國市場的資料。沒有收錄，並不是對該服務下結論。',
  leftOutRented: '租用的機房、網路節點和快取，既不存放使用者資料，也沒有別人掌管',
  leftOutRentedWhy: '機器放在哪裡，看不出資料由誰持有。',
  leftOutOffices: '沒有自家線上服務的辦公室、工廠和商店',
  leftOutOfficesWhy: '那裡沒有可在瀏覽器使用的服務。',
  leftOutRegions: '香港、澳門與台灣，除非資料會送到中國大陸',
  leftOutRegionsWhy: '那裡適用別的法律。',
  leftOutSecurity: '服務把資料保護得好不好，以及入侵事件',
  leftOutSecurityWhy: '那是另一個題目，除非能看出資料在哪裡或由誰持有。',
  leftOutHearsay: '沒有公開依據的內容：傳聞、匿名貼文、無法引用的文件',
  leftOutHearsayWhy: '讀者沒辦法查證。',
  leftOutPersons: '不是代表公司或當局行事的個人',
  leftOutPersonsWhy: '不該有人因為這份資料集受害。',
  because: '{what}。{why}',
  // Licence, privacy
  licence: '授權',
  licenceText: '程式碼採MIT授權。資料集採',
  licenceLink: 'CC BY 4.0',
  licenceUse: '授權：任何用途都可以，但要註明「Whereabouts dataset」。',
  privacy: '隱私',
  privacyText:
    '這個擴充功能從不對外發出任何請求，網站也無從得知它的存在。你的回答、選擇，以及看過哪些服務的說明，都只留在這個瀏覽器裡；造訪紀錄在你開啟之前一直是關閉的。能使用這部裝置的人，看得到這一切，也看得到裝了這個擴充功能；你開過的擴充功能頁面可能留在瀏覽器的歷史紀錄或「最近關閉的分頁」裡。',
  privacyLink: '誰可能會看、各自能知道什麼',
  // Version
  version: '版本',
  versionOf: '擴充功能',
  datasetOf: '資料集日期',
  services: '已查的服務',
  hash: '資料集雜湊值（SHA-256）',
  hashNote: '也就是在「所有服務」不加篩選、匯出成JSON的檔案的雜湊值。雜湊值相同，資料集就相同。',
}
