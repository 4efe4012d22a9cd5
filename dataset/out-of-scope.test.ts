import { describe, expect, it } from 'vitest'
import { OUT_OF_SCOPE, outOfScopeIn } from './out-of-scope.ts'

const named = (text: string) => outOfScopeIn(text)?.name.en ?? null

describe('a search for a service outside the scope', () => {
  it.each([
    ['WeChat', 'WeChat'],
    ['wechat', 'WeChat'],
    ['ＷｅＣｈａｔ', 'WeChat'],
    ['wech', 'WeChat'],
    ['微信', 'WeChat'],
    ['微信是什么', 'WeChat'],
    ['weixin', 'WeChat'],
    ['TikTok', 'TikTok'],
    ['www.tiktok.com', 'TikTok'],
    ['https://www.douyin.com/video/1', 'Douyin'],
    ['抖音', 'Douyin'],
    ['Alipay', 'Alipay'],
    ['支付寶', 'Alipay'],
    ['tencent', 'Tencent'],
    ['腾讯', 'Tencent'],
    ['tencent cloud', 'Tencent Cloud'],
    ['alibaba', 'Alibaba'],
    ['阿里云', 'Alibaba Cloud'],
    ['華為', 'Huawei'],
    ['qq', 'QQ'],
    ['QQ mail', 'QQ'],
    ['百度', 'Baidu'],
    ['baidu.com', 'Baidu'],
    ['小紅書', 'RedNote'],
  ])('%s is %s', (text, name) => {
    expect(named(text)).toBe(name)
  })

  it.each(['', '  ', 'a', 'q', 'wec', 'iCloud', 'qqmusic', 'Apple', 'tick', 'micro', 'icloud.com', 'jd'])(
    '%j is none of them',
    (text) => {
      expect(named(text)).toBeNull()
    },
  )
})

describe('the services outside the scope', () => {
  it('are each found by every one of their names', () => {
    for (const service of OUT_OF_SCOPE) {
      for (const name of Object.values(service.name)) expect(outOfScopeIn(name)).toBe(service)
    }
  })
})
