import { describe, expect, it } from 'vitest'
import type { IndexedService } from '../dataset/host-index.ts'
import { suggest } from './suggest.ts'

function service(id: string, name: IndexedService['name'], domain: string): IndexedService {
  return { id, name, domains: [{ domain, exposure: 'account-region' }] } as Partial<IndexedService> as IndexedService
}

const SERVICES = [
  service('apple-icloud', 'iCloud', 'icloud.com'),
  service(
    'microsoft-azure-china',
    ['Azure operated by 21Vianet', '由世纪互联运营的Azure', '由世紀互聯營運的Azure'],
    'azure.cn',
  ),
  service('salesforce', 'Salesforce on Alibaba Cloud', 'sfcrmapps.cn'),
  service('evernote', ['Evernote', '印象笔记', '印象筆記'], 'yinxiang.com'),
  ...Array.from({ length: 9 }, (_, number) => service(`game-${number}`, `Game ${number}`, `game${number}.com`)),
]
const ids = (text: string) => suggest(text, SERVICES).map(({ id }) => id)

describe('suggestions while typing', () => {
  it('begin with the name that begins with the text, then names with such a word, then the rest', () => {
    expect(ids('cloud')).toEqual(['salesforce', 'apple-icloud'])
    expect(ids('icl')).toEqual(['apple-icloud'])
  })

  it('find names in every language', () => {
    expect(ids('世纪互联')).toEqual(['microsoft-azure-china'])
    expect(ids('印象筆')).toEqual(['evernote'])
  })

  it('find domains', () => {
    expect(ids('yinxiang')).toEqual(['evernote'])
    expect(ids('crmapps')).toEqual(['salesforce'])
  })

  it('do not mind case, spaces around or full-width letters', () => {
    expect(ids('  ICLOUD ')).toEqual(['apple-icloud'])
    expect(ids('ｉＣｌｏｕｄ')).toEqual(['apple-icloud'])
  })

  it('are at most six', () => {
    expect(ids('game')).toHaveLength(6)
  })

  it('are none for nothing typed and for what nobody offers', () => {
    expect(ids('')).toEqual([])
    expect(ids('   ')).toEqual([])
    expect(ids('zzz')).toEqual([])
  })
})
