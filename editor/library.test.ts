import { describe, expect, it } from 'vitest'
import { createLibrary } from '../core/library.ts'
import { exportedDataset } from './export.ts'
import { loadChecked } from './load.ts'
import { TEST_DIRECTORY } from './paths.ts'

const { findHost, listServices, getService } = createLibrary(exportedDataset(loadChecked(TEST_DIRECTORY)))

describe('finding a host', () => {
  it.each([
    ['fablecloud-test.com', 'fablecloud-test.com'],
    ['www.fablecloud-test.com', 'fablecloud-test.com'],
    ['WWW.FABLECLOUD-TEST.COM.', 'fablecloud-test.com'],
    ['https://user@www.fablecloud-test.com:8443/mail?x=1#y', 'fablecloud-test.com'],
    ['fablecloud-test.com:8443/mail', 'fablecloud-test.com'],
    ['a.login.fable-test.com', 'login.fable-test.com'],
    ['www.fable-test.com', 'fable-test.com'],
  ])('%s belongs to %s', (given, domain) => {
    expect(findHost(given)?.domain).toBe(domain)
  })

  it.each([
    'notfablecloud-test.com',
    'fablecloud-test.com.example.org',
    'com',
    'example.org',
    '192.0.2.1',
    '[::1]',
    '',
    'not a host',
    'ftp://fablecloud-test.com',
    'mailto:a@fablecloud-test.com',
  ])('%s belongs to none', (given) => {
    expect(findHost(given)).toBeNull()
  })

  it('gives the service with its facts', () => {
    expect(findHost('fablecloud-test.com')).toMatchObject({
      exposure: 'account-region',
      service: { id: 'fable-cloud', company: { id: 'fable' } },
    })
  })
})

describe('listing services', () => {
  it('lists all, or those that fit', () => {
    expect(listServices()).toHaveLength(13)
    const ids = (filter: Parameters<typeof listServices>[0]) => listServices(filter).map(({ id }) => id)
    expect(ids({ company: 'fable', status: 'active' })).toEqual(['fable-cloud', 'fable-mail', 'fable-office'])
    expect(ids({ partner: 'ostrel-china' })).toEqual(['ostrel-shop'])
    expect(ids({ category: 'messages', status: 'unclear' })).toEqual(['quillon-chat'])
    expect(ids({ storage: 'elsewhere' })).toEqual(['ostrel-video'])
    expect(listServices({ storage: 'elsewhere', status: 'active' })).toEqual([])
    expect(listServices({ category: 'none such' })).toEqual([])
  })

  it('gives one by its id', () => {
    expect(getService('fable-cloud')?.name.en).toContain('Fable')
    expect(getService('toString')).toBeNull()
  })
})
