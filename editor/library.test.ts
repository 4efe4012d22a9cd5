import { describe, expect, it } from 'vitest'
import { createLibrary } from '../core/library.ts'
import { exportedDataset } from './export.ts'
import { loadChecked } from './load.ts'
import { DATA_DIRECTORY } from './paths.ts'

const { findHost, listServices, getService } = createLibrary(exportedDataset(loadChecked(DATA_DIRECTORY)))

describe('finding a host', () => {
  it.each([
    ['icloud.com', 'icloud.com'],
    ['www.icloud.com', 'icloud.com'],
    ['WWW.ICLOUD.COM.', 'icloud.com'],
    ['https://user@www.icloud.com:8443/mail?x=1#y', 'icloud.com'],
    ['icloud.com:8443/mail', 'icloud.com'],
    ['aws.amazon.com', 'aws.amazon.com'],
    ['www.amazon.com', 'amazon.com'],
  ])('%s belongs to %s', (given, domain) => {
    expect(findHost(given)?.domain).toBe(domain)
  })

  it.each([
    'noticloud.com',
    'icloud.com.example.org',
    'com',
    'example.org',
    '192.0.2.1',
    '[::1]',
    '',
    'not a host',
    'ftp://icloud.com',
    'mailto:a@icloud.com',
  ])('%s belongs to none', (given) => {
    expect(findHost(given)).toBeNull()
  })

  it('gives the service with its facts', () => {
    expect(findHost('icloud.com')).toMatchObject({
      exposure: 'account-region',
      service: { id: 'apple-icloud', company: { id: 'apple' } },
    })
  })
})

describe('listing services', () => {
  it('lists all, or those that fit', () => {
    expect(listServices()).toHaveLength(144)
    const active = listServices({ company: 'apple', status: 'active' })
    expect(active.length).toBeGreaterThan(0)
    expect(active.every(({ company, arrangement }) => company.id === 'apple' && arrangement.status === 'active')).toBe(
      true,
    )
    expect(listServices({ partner: 'gcbd' }).map(({ id }) => id)).toContain('apple-icloud')
    expect(listServices({ storage: 'elsewhere', status: 'active' })).toEqual([])
    expect(listServices({ category: 'none such' })).toEqual([])
  })

  it('gives one by its id', () => {
    expect(getService('apple-icloud')?.name.en).toContain('iCloud')
    expect(getService('toString')).toBeNull()
  })
})
