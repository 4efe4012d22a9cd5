/**
 * Services that many look for and that are outside the scope of the dataset: those of companies based in mainland China
 * (docs/DATA.md). Said where one searches for them, so that their absence is not taken for a verdict.
 * @module
 */
import { plainText } from './plain-text.ts'
import type { ShippedText } from './text.ts'

/** A service outside the scope. */
export interface OutOfScopeService {
  name: ShippedText
  company: ShippedText
  /** Other words that people search for it by, in small letters. */
  also?: readonly string[]
}

const ALIBABA = { en: 'Alibaba', 'zh-CN': '阿里巴巴', 'zh-TW': '阿里巴巴' }
const BAIDU = { en: 'Baidu', 'zh-CN': '百度', 'zh-TW': '百度' }
const BYTEDANCE = { en: 'ByteDance', 'zh-CN': '字节跳动', 'zh-TW': '字節跳動' }
const NETEASE = { en: 'NetEase', 'zh-CN': '网易', 'zh-TW': '網易' }
const TENCENT = { en: 'Tencent', 'zh-CN': '腾讯', 'zh-TW': '騰訊' }
const HUAWEI = { en: 'Huawei', 'zh-CN': '华为', 'zh-TW': '華為' }
const JD = { en: 'JD.com', 'zh-CN': '京东', 'zh-TW': '京東' }
const SINA = { en: 'Sina', 'zh-CN': '新浪', 'zh-TW': '新浪' }
const PDD = { en: 'PDD', 'zh-CN': '拼多多', 'zh-TW': '拼多多' }

export const OUT_OF_SCOPE: readonly OutOfScopeService[] = [
  // The companies first: who types the beginning of a name means the company rather than one of its services.
  { name: TENCENT, company: TENCENT },
  { name: ALIBABA, company: ALIBABA },
  { name: BYTEDANCE, company: BYTEDANCE },
  { name: { en: 'WeChat', 'zh-CN': '微信', 'zh-TW': '微信' }, company: TENCENT, also: ['weixin'] },
  { name: { en: 'QQ' }, company: TENCENT, also: ['qzone'] },
  { name: { en: 'Tencent Cloud', 'zh-CN': '腾讯云', 'zh-TW': '騰訊雲' }, company: TENCENT },
  { name: { en: 'TikTok' }, company: BYTEDANCE, also: ['tik tok'] },
  { name: { en: 'Douyin', 'zh-CN': '抖音', 'zh-TW': '抖音' }, company: BYTEDANCE },
  { name: { en: 'Toutiao', 'zh-CN': '今日头条', 'zh-TW': '今日頭條' }, company: BYTEDANCE },
  {
    name: { en: 'Alipay', 'zh-CN': '支付宝', 'zh-TW': '支付寶' },
    company: { en: 'Ant Group', 'zh-CN': '蚂蚁集团', 'zh-TW': '螞蟻集團' },
  },
  { name: { en: 'Taobao', 'zh-CN': '淘宝', 'zh-TW': '淘寶' }, company: ALIBABA, also: ['tmall', '天猫', '天貓'] },
  { name: { en: 'AliExpress', 'zh-CN': '速卖通', 'zh-TW': '速賣通' }, company: ALIBABA },
  { name: { en: 'Alibaba Cloud', 'zh-CN': '阿里云', 'zh-TW': '阿里雲' }, company: ALIBABA, also: ['aliyun'] },
  { name: { en: 'DingTalk', 'zh-CN': '钉钉', 'zh-TW': '釘釘' }, company: ALIBABA },
  { name: { en: 'Baidu', 'zh-CN': '百度', 'zh-TW': '百度' }, company: BAIDU },
  { name: { en: 'Weibo', 'zh-CN': '微博', 'zh-TW': '微博' }, company: SINA },
  {
    name: { en: 'RedNote', 'zh-CN': '小红书', 'zh-TW': '小紅書' },
    company: { en: 'Xingyin', 'zh-CN': '行吟信息', 'zh-TW': '行吟信息' },
    also: ['xiaohongshu', 'xhs'],
  },
  {
    name: { en: 'Bilibili', 'zh-CN': '哔哩哔哩', 'zh-TW': '嗶哩嗶哩' },
    company: { en: 'Bilibili', 'zh-CN': '哔哩哔哩', 'zh-TW': '嗶哩嗶哩' },
    also: ['b站'],
  },
  {
    name: { en: 'Kuaishou', 'zh-CN': '快手', 'zh-TW': '快手' },
    company: { en: 'Kuaishou', 'zh-CN': '快手', 'zh-TW': '快手' },
  },
  {
    name: { en: 'Zhihu', 'zh-CN': '知乎', 'zh-TW': '知乎' },
    company: { en: 'Zhihu', 'zh-CN': '知乎', 'zh-TW': '知乎' },
  },
  { name: { en: 'JD.com', 'zh-CN': '京东', 'zh-TW': '京東' }, company: JD, also: ['jingdong'] },
  { name: { en: 'Temu' }, company: PDD },
  { name: { en: 'Pinduoduo', 'zh-CN': '拼多多', 'zh-TW': '拼多多' }, company: PDD },
  { name: { en: 'NetEase', 'zh-CN': '网易', 'zh-TW': '網易' }, company: NETEASE, also: ['163.com'] },
  {
    name: { en: 'Didi', 'zh-CN': '滴滴', 'zh-TW': '滴滴' },
    company: { en: 'Didi', 'zh-CN': '滴滴', 'zh-TW': '滴滴' },
    also: ['didi chuxing'],
  },
  {
    name: { en: 'Meituan', 'zh-CN': '美团', 'zh-TW': '美團' },
    company: { en: 'Meituan', 'zh-CN': '美团', 'zh-TW': '美團' },
  },
  {
    name: { en: 'DeepSeek', 'zh-CN': '深度求索', 'zh-TW': '深度求索' },
    company: { en: 'DeepSeek', 'zh-CN': '深度求索', 'zh-TW': '深度求索' },
  },
  { name: HUAWEI, company: HUAWEI },
  {
    name: { en: 'Xiaomi', 'zh-CN': '小米', 'zh-TW': '小米' },
    company: { en: 'Xiaomi', 'zh-CN': '小米', 'zh-TW': '小米' },
  },
]

/**
 * The service outside the scope that a search text names in any language, whole or as far as it is typed; null where it
 * names none.
 */
export function outOfScopeIn(text: string): OutOfScopeService | null {
  const said = plainText(text)
  if (said === '') return null
  return (
    OUT_OF_SCOPE.find((service) => wordsOf(service).includes(said)) ??
    OUT_OF_SCOPE.find((service) => wordsOf(service).some((word) => isMeant(said, word))) ??
    null
  )
}

/** Shortest beginning of a name that is taken for it: with fewer letters too much else is meant. */
const TELLING = 4

function isMeant(said: string, word: string): boolean {
  if (said.length >= TELLING && word.startsWith(said)) return true
  if (/\p{Script=Han}/u.test(word)) return said.includes(word)
  // Of an address such as www.tiktok.com the name is a label; other words are not cut: "qq" is no part of "qqmusic".
  return said.split(/[\s./:]+/u).includes(word)
}

function wordsOf({ name, also = [] }: OutOfScopeService): string[] {
  return [...Object.values(name).map(plainText), ...also]
}
