/**
 * The manifest of each browser's build.
 * @module
 */
import { PROJECT } from '../project.ts'

export type Target = 'chrome' | 'edge' | 'firefox' | 'safari'

/**
 * No request can leave the extension: nothing but its own scripts, styles and images loads, and nothing connects
 * anywhere. `default-src` alone would do for most; the rest is named because some directives do not fall back to it.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Host permissions for Safari only, which hides a tab's address from an extension without access to its site. */
function hostPermissions(domains: readonly string[]): string[] {
  return domains.flatMap((domain) => [`*://${domain}/*`, `*://*.${domain}/*`])
}

/**
 * What the manifest says beyond the entrypoints.
 * @param domains the listed hosts; read for Safari alone, so that a wrong record stops no development server
 * @param development the dev server needs connections for hot reloading, so the policy is left out there.
 */
export function manifestFor(target: Target, domains: () => readonly string[], development: boolean) {
  return {
    name: '__MSG_name__',
    short_name: 'Whereabouts',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'webNavigation', 'alarms', 'contextMenus', 'unlimitedStorage'],
    // Safari has neither notifications nor an address bar for extensions, and its converter says so of each.
    ...(target === 'safari' ? {} : { optional_permissions: ['notifications'], omnibox: { keyword: 'where' } }),
    icons: icons(),
    action: {
      default_title: 'Whereabouts',
      default_icon: icons(),
      ...(target === 'firefox' ? { default_area: 'navbar' } : {}),
    },
    commands: {
      // Alt+Shift+D is Dark Reader’s, and of two extensions the one installed first keeps a key.
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      'toggle-quiet-icon': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_toggleQuietIcon__' },
    },
    ...(development ? {} : { content_security_policy: { extension_pages: POLICY } }),
    ...(target === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: PROJECT.geckoId,
              // The first that ask about data collection by themselves.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {}),
    ...(target === 'safari' ? { host_permissions: hostPermissions(domains()) } : {}),
    ...(target === 'chrome' || target === 'edge'
      ? { minimum_chrome_version: '123', storage: { managed_schema: 'managed-schema.json' } }
      : {}),
    incognito: 'spanning',
  }
}

function icons() {
  return Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icons/${size}.png`]))
}
