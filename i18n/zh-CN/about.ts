import type { aboutTexts } from '../en/about.ts'
import type { Translation } from '../i18n.ts'

export const about: Translation<typeof aboutTexts> = {
  title: '关于Whereabouts',
  lead: 'Whereabouts告诉你：外国服务把中国市场用户的数据存放在哪里，由谁持有。当场说明，附上来源，不向任何地方发送任何内容。',
  contents: '本页内容',
  // How facts are graded
  grading: '事实如何分级',
  gradingIntro: '分级的有两样：一项服务的数据在哪里，是谁说的；某一条事实，是谁说的。',
  place: '数据在哪里，是谁说的',
  placeConfirmed: '公司、其合作方或服务条款说明数据存放在中国大陆。',
  placeReported: '有媒体或机构报道数据存放在那里；公司没有这样说。',
  placeRequired: '某项明确的规定要求这类服务把数据存放在那里；没有人说明这项服务存放在哪里。',
  placeOpen: '该服务在中国由本地运营方运营；数据存放在哪里不清楚。',
  placeElsewhere: '公司说明或有证据显示，中国市场的数据存放在中国大陆以外。',
  placeNone: '查过，未发现存放在那里；或者那里已不再提供服务。',
  placeCareful: '两个等级都说得通时，取较为谨慎的一个。',
  fact: '一条事实，是谁说的',
  statement: '公司、其合作方、监管机构或法律自己所说',
  statementText: '当事方自己的话，经媒体引述的也算。关于“说了什么”，这最可靠；事实是否如此，别人可能有不同看法。',
  several: '多家独立媒体或机构',
  severalText: '至少两家这样说，就所能看到的而言彼此独立。',
  single: '仅一家媒体或机构',
  singleText: '只有一家这样说，或多家转述同一份报道。',
  factNote:
    '等级由编者评定，程序检查这一等级是否可能成立。编者没有读过的来源从不单独作为依据。来源说法不一时，两方都列出；公司的答复列在最前面的事实之中。',
  marks: '各种标记的含义',
  markInChina: '公司说明或有报道称，数据存放在中国大陆：该网站只面向中国大陆，或者你已回答自己的账户属于中国大陆。',
  markRequired:
    '该网站只面向中国大陆，或者你已回答自己的账户属于中国大陆：有规定要求把数据存放在中国大陆；公司没有说明数据在哪里。',
  markDepends: '公司说明或有报道称，部分账户的数据存放在中国大陆。回答一个问题，就知道你的账户是否在内。',
  markDependsRequired:
    '对部分账户，有规定要求把数据存放在中国大陆；公司没有说明数据在哪里。回答一个问题，就知道你的账户是否在内。',
  markLocalOperator: '在中国由本地运营方运营；数据存放地点尚未得到证实。',
  markUnconfirmed: '有中国版；它把数据存放在哪里、你用的是不是它，都不清楚。',
  markAnnounced: '已宣布将推出中国版，还没有迹象表明已经开始。',
  markUnclear: '有记录；现在是否仍然如此不清楚。',
  markEnded: '该安排已结束。',
  markNotYou: '按你的回答，不是你的账户。你发给使用这类账户的人的内容，仍可能存放在那里。',
  markNone: '查过，未发现数据存放在中国大陆。这不是保证。',
  markNotListed:
    '工具栏按钮上只会出现红色感叹号和黄色问号，其他标记只用于弹出窗口和列表。按钮上没有标记，也可能是网站还没有查过，或提醒已关闭。这不等于安全。',
  // How this is made
  makers: '如何制作',
  makersText:
    'Whereabouts是自由软件，公开制作：代码、记录以及每一处改动都是公开的。它不放广告，也不卖任何东西。付款、威胁或人情都不能改变任何一条记录。',
  repository: '代码和记录',
  // Disputes
  disputing: '如何对事实提出异议',
  disputingText: '任何人都可以：读者、记者、公司自己。在该服务下方选择“报告错误”，指明哪一句，并给出公开来源。',
  disputeMended: '来源不能支持的事实会被更正或删去，变更日志中会写明。',
  disputeBoth: '来源说法不一时，两种说法都保留，并互相标明有争议。',
  disputeAnswer: '公司的答复单独列为一条事实，放在它所答复的内容旁边。',
  disputeGrade: '等级随依据而变，不随请求而变；可以引用的公开声明就是依据。',
  // What is left out
  leftOut: '不收录什么，为什么',
  leftOutChinese: '总部在中国大陆的公司的服务，例如微信、抖音、百度',
  leftOutChineseWhy: '这里要问的是，总部在别处的公司如何处理中国市场的数据。不收录并不是对该服务下结论。',
  leftOutRented: '租用的机房、网络节点和缓存，不存放用户数据，也没有别人掌管',
  leftOutRentedWhy: '机器放在哪里，并不说明数据由谁持有。',
  leftOutOffices: '没有自己的在线服务的办公室、工厂和商店',
  leftOutOfficesWhy: '那里没有可在浏览器中使用的服务。',
  leftOutRegions: '香港、澳门和台湾地区，除非数据进入中国大陆',
  leftOutRegionsWhy: '那里适用其他法律。',
  leftOutSecurity: '服务把数据保护得如何，以及入侵事件',
  leftOutSecurityWhy: '那是另一个话题，除非由此可知数据在哪里或由谁持有。',
  leftOutHearsay: '没有公开依据的内容：传闻、匿名帖子、无法引用的文件',
  leftOutHearsayWhy: '读者无从核实。',
  leftOutPersons: '不代表公司或当局行事的个人',
  leftOutPersonsWhy: '不应有人因这个数据集受到伤害。',
  because: '{what}。{why}',
  // Licence, privacy
  licence: '许可',
  licenceText: '代码采用MIT许可。数据集采用',
  licenceLink: 'CC BY 4.0',
  licenceUse: '许可：可用于任何用途，须注明“Whereabouts dataset”。',
  privacy: '隐私',
  privacyText:
    '扩展从不向外发出任何请求，网站也无法得知它的存在。你的回答、选择，以及看过哪些服务的说明，都只保存在此浏览器里；访问记录在你开启之前一直关闭。能使用这台设备的人，可以看到这一切，也能看到装有此扩展；你打开过的扩展页面可能留在浏览器的历史记录或“最近关闭的标签页”里。',
  privacyLink: '谁可能会看，各自能得知什么',
  // Version
  version: '版本',
  versionOf: '扩展',
  datasetOf: '数据集日期',
  services: '已查的服务',
  hash: '数据集哈希值（SHA-256）',
  hashNote: '即在“所有服务”中不加筛选、导出为JSON的文件的哈希值。哈希值相同，数据集就相同。',
}
