import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSearch, type Search } from './search.ts'
import { directoryOf, serviceWith } from './testing/directory.ts'

const ICLOUD = serviceWith({
  id: 'icloud',
  allNames: ['iCloud', 'iCloud云服务'],
  partners: [{ id: 'gcbd', lead: true }],
  domains: [
    { domain: 'icloud.com.cn', exposure: 'china-market' },
    { domain: 'icloud.com', exposure: 'account-region' },
  ],
})
const AZURE = serviceWith({
  id: 'azure',
  allNames: ['Azure operated by 21Vianet', '由世纪互联运营的Azure', '由世紀互聯營運的Azure'],
  domains: [{ domain: 'azure.cn', exposure: 'china-market' }],
})
const MICROSOFT = serviceWith({ id: 'office', allNames: ['Microsoft 365', '微软365'], companyName: 'Microsoft' })
let search: Search
beforeAll(async () => {
  search = await createSearch(directoryOf([ICLOUD, AZURE, MICROSOFT]))
})

describe('the search', () => {
  it.each([
    ['a name', 'icloud', 'icloud'],
    ['the beginning of a name, as one types', 'azu', 'azure'],
    ['a Chinese name', '微软', 'office'],
    ['a part of a Chinese name', '云服', 'icloud'],
    ['one Chinese character', '软', 'office'],
    ['a name in traditional characters', '世紀互聯', 'azure'],
    ["a partner's English name", 'guizhou', 'icloud'],
    ["a partner's Chinese name", '云上贵州', 'icloud'],
    ["a partner's name in traditional characters", '雲上貴州', 'icloud'],
    ['words in any order', '21vianet azure', 'azure'],
    ['full-width letters', 'ｉＣｌｏｕｄ', 'icloud'],
    ['capital letters', 'AZURE', 'azure'],
  ])('finds by %s', (_, text, id) => {
    expect(search(text)).toEqual({ ids: [id], nearest: false })
  })

  it.each([
    ['a letter left out', 'iclod', 'icloud'],
    ['two letters swapped', 'micorsoft', 'office'],
    ['a wrong letter', 'azuri', 'azure'],
    ['a misspelt domain', 'iclowd.com', 'icloud'],
  ])('forgives %s, and says that it did', (_, text, id) => {
    expect(search(text)).toEqual({ ids: [id], nearest: true })
  })

  it('finds every service of a company by either of its names', () => {
    expect(search('acme').ids.toSorted()).toEqual(['azure', 'icloud', 'office'])
    expect(search('极致').ids).toHaveLength(3)
  })

  it('takes what fits some of the words where nothing fits all', () => {
    expect(search('icloud xyzxyz')).toEqual({ ids: ['icloud'], nearest: true })
  })

  it.each(['', '   ', '🙂', '\\', '(', '"*"', '‮', 'zzzzzz', 'zzzzzz a b ic'])('finds nothing for %j', (text) => {
    expect(search(text).ids).toEqual([])
  })

  it('finds nothing for a text of 10,000 letters', () => {
    expect(search('x'.repeat(10_000)).ids).toEqual([])
  })

  it('survives any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => Array.isArray(search(text).ids)))
  })

  it('finds one among 5,000', async () => {
    const many = Array.from({ length: 5_000 }, (_, n) =>
      serviceWith({ id: `s${n}`, allNames: [`Service ${n}`, `服务${n}`] }),
    )
    const find = await createSearch(directoryOf([...many, ICLOUD]))
    expect(find('iclod').ids).toEqual(['icloud'])
  })
})
