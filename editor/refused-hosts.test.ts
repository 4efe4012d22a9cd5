import { expect, it } from 'vitest'
import { refusalOf } from './refused-hosts.ts'

it.each([
  'bjsxtec.com',
  'www.bjsxtec.com',
  'prelive.audi.cn',
  'stg.example.org',
  'staging2.example.org',
  'uat.example.cn',
])('refuses %s', (host) => {
  expect(refusalOf(host)).toBeDefined()
})

it.each([
  'audi.cn',
  'www.audi.cn',
  'notbjsxtec.com',
  'test.com',
  'contest.example.org',
  'dev.classmethod.jp',
  'demo.org',
])('takes %s', (host) => {
  expect(refusalOf(host)).toBeUndefined()
})
