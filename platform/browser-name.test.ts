import { afterEach, expect, it, vi } from 'vitest'
import { browserName } from './browser-name.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

it.each([
  ['firefox', 'Mozilla/5.0 Gecko/20100101 Firefox/153.0', 'firefox'],
  ['safari', 'Mozilla/5.0 Version/26.0 Safari/605.1.15', 'safari'],
  ['chrome', 'Mozilla/5.0 Chrome/156.0.0.0 Safari/537.36', 'chrome'],
  ['chrome', 'Mozilla/5.0 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0', 'edge'],
  ['edge', 'Mozilla/5.0 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0', 'edge'],
])('the build for %s in “%s” finds its way as %s', (built, userAgent, name) => {
  vi.stubEnv('BROWSER', built)
  vi.stubGlobal('navigator', { userAgent })
  expect(browserName()).toBe(name)
})
