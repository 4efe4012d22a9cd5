import { describe, expect, it } from 'vitest'
import type { IndexedService } from '../dataset/host-index.ts'
import { situationOfService } from './situation.ts'
import { suggest } from './suggest.ts'
import { preferencesWith, serviceWith } from './testing/samples.ts'

function service(id: string, name: IndexedService['name'], domain: string, more: Partial<IndexedService> = {}) {
  return serviceWith({
    id,
    name,
    company: { id, name: { en: `${id} company` } },
    domains: [{ domain, exposure: 'account-region' }],
    ...more,
  })
}

const MICRON = { id: 'micron', name: { en: 'Micron', 'zh-CN': '微龙', 'zh-TW': '微龍' } }
const SERVICES = [
  service('peach-icloud', { en: 'iCloud' }, 'icloud.com'),
  service('azure-china', { en: 'Azure by Nianet', 'zh-CN': '年网运营的Azure', 'zh-TW': '年網營運的Azure' }, 'azure.cn'),
  service('sales', { en: 'Sales on Ali Cloud' }, 'sfcrmapps.cn'),
  service('notes', { en: 'Evernote', 'zh-CN': '印象笔记', 'zh-TW': '印象筆記' }, 'yinxiang.com'),
  service('calm', { en: 'Micron Calm' }, 'calm.com', { company: MICRON, status: 'none', storage: 'none' }),
  service('announced', { en: 'Micron Next' }, 'next.com', { company: MICRON, status: 'announced' }),
  service('grave', { en: 'Office' }, 'office.com', { company: MICRON }),
  service('named', { en: 'Micron Office' }, 'office.test', { company: MICRON }),
  service('open', { en: 'Teams' }, 'teams.com', { company: MICRON, storage: 'not-confirmed' }),
  ...Array.from({ length: 9 }, (_, number) => service(`game-${number}`, { en: `Game ${number}` }, `game${number}.com`)),
].map((one) => situationOfService(one, preferencesWith(), 0))

const ids = (text: string) => suggest(text, SERVICES).map(({ service: { id } }) => id)

describe('suggestions while typing', () => {
  it('begin with the name that begins with the text, then names with such a word, then the rest', () => {
    expect(ids('cloud')).toEqual(['sales', 'peach-icloud'])
    expect(ids('icl')).toEqual(['peach-icloud'])
  })

  it.each(['micron', 'MICRON', '微龙', '微龍'])(
    'of the company %s are its services, the gravest first, of these those that bear its name',
    (text) => {
      expect(ids(text)).toEqual(['named', 'grave', 'open', 'announced', 'calm'])
    },
  )

  it('find names in every language', () => {
    expect(ids('年网')).toEqual(['azure-china'])
    expect(ids('印象筆')).toEqual(['notes'])
  })

  it('find domains, and an id that is written out', () => {
    expect(ids('yinxiang')).toEqual(['notes'])
    expect(ids('crmapps')).toEqual(['sales'])
    expect(ids('peach-icloud')).toEqual(['peach-icloud'])
  })

  it('do not mind case, spaces around or full-width letters', () => {
    expect(ids('  ICLOUD ')).toEqual(['peach-icloud'])
    expect(ids('ｉＣｌｏｕｄ')).toEqual(['peach-icloud'])
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
