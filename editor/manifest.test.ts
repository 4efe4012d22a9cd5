import { describe, expect, it } from 'vitest'
import { manifestFor } from './manifest.ts'

describe('the manifest', () => {
  const wrong = () => {
    throw new Error('The dataset has 1 error(s)')
  }

  it.each(['chrome', 'edge', 'firefox'] as const)(
    'of %s needs no record, so that a wrong one ends no development server',
    (target) => expect(() => manifestFor(target, wrong, true)).not.toThrow(),
  )

  it('of Safari asks for the listed hosts', () => {
    const { host_permissions } = manifestFor('safari', () => ['a.test'], false) as { host_permissions?: string[] }
    expect(host_permissions).toEqual(['*://a.test/*', '*://*.a.test/*'])
    expect(() => manifestFor('safari', wrong, false)).toThrow('dataset')
  })
})
