import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { builtFor, TARGETS, type Target } from './build.ts'
import { inEachBrowser } from './fixture.ts'

function manifestOf(target: Target): Record<string, unknown> {
  return JSON.parse(readFileSync(join(builtFor(target), 'manifest.json'), 'utf8'))
}

/** Every listed host, straight from the records. */
function listedDomains(): string[] {
  const folder = join(DATA_DIRECTORY, 'services')
  return readdirSync(folder).flatMap((name) => {
    const { domains } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { domains: { domain: string }[] }
    return domains.map(({ domain }) => domain)
  })
}

describe('the manifest', () => {
  it.each(TARGETS)('for %s is as agreed', async (target) => {
    // Safari's host permissions follow the dataset and have a test of their own.
    const { host_permissions: _, ...manifest } = manifestOf(target)
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(`manifests/${target}.json`)
  })

  it('asks for hosts in Safari alone, and there for the listed ones', () => {
    const patterns = listedDomains().flatMap((domain) => [`*://${domain}/*`, `*://*.${domain}/*`])
    expect((manifestOf('safari').host_permissions as string[]).toSorted()).toEqual(patterns.toSorted())
    for (const target of ['chrome', 'edge', 'firefox'] as const) {
      expect(manifestOf(target)).not.toHaveProperty('host_permissions')
    }
  })

  it.each(TARGETS)('for %s has no content script, no accessible resource and no permission for tabs', (target) => {
    const manifest = manifestOf(target)
    for (const key of ['content_scripts', 'web_accessible_resources', 'externally_connectable', 'key']) {
      expect(manifest).not.toHaveProperty(key)
    }
    for (const name of ['tabs', 'activeTab', 'scripting', 'webRequest', 'cookies', 'history', '<all_urls>']) {
      expect(manifest.permissions).not.toContain(name)
    }
  })
})

describe('installing', () => {
  inEachBrowser((fixture) => {
    const asked = {
      chromium: { targets: ['chrome', 'edge'], warnings: ['Read your browsing history'] },
      firefox: { targets: ['firefox'], warnings: ['Access browser activity during navigation'] },
    } as const

    it('causes exactly one warning', async () => {
      const { targets, warnings } = asked[fixture.kind]
      for (const target of targets) {
        expect(await fixture.browser.permissionWarnings(manifestOf(target))).toEqual(warnings)
      }
    })

    it('would cause more with more permissions, so that the question is a real one', async () => {
      const { targets, warnings } = asked[fixture.kind]
      const { permissions, ...manifest } = manifestOf(targets[0])
      const greedy = { ...manifest, permissions: [...(permissions as string[]), 'notifications'] }
      expect((await fixture.browser.permissionWarnings(greedy)).length).toBeGreaterThan(warnings.length)
    })
  })
})
