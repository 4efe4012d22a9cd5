import { defineConfig } from 'wxt'
import { loadChecked } from './editor/load.ts'
import { manifestFor, type Target } from './editor/manifest.ts'
import { DATA_DIRECTORY } from './editor/paths.ts'
import { dataFiles, hostIndexPlugin } from './editor/plugin.ts'
import { slimLibraries } from './editor/slim.ts'

/**
 * Modules that share a file, first match first; what no line names goes where it is used. A file more takes a page longer to load than a few
 * kilobytes that it does not need, and left alone, Rollup makes one for every way in which modules are shared.
 */
const SHARED: readonly (readonly [file: string, modules: RegExp])[] = [
  // Weighed by itself (scripts/sizes.ts), and a corrected record leaves the rest as it was.
  ['host-index', /virtual:host-index|\/platform\/(host-index|browser-texts)\.ts|\/core\/(lookup|browser-messages)\.ts/],
  // Of the worker and of pages that read records.
  ['records', /\/idb\/|\/storage\/(database|rows|acknowledgements|journal|record-set|pending)\.ts|\/core\/journal\.ts/],
  // Of pages that show verdicts.
  [
    'verdict',
    /\/components\/(notice\/verdict-view|popup\/(pause-control|switch))\.tsx|\/styles\/switch\.css|\/i18n\/en\/(alert|controls|notice|words)\.ts|\/platform\/messages\.ts/,
  ],
  // Of every page.
  [
    'page',
    /\/(preact|nanostores|@nanostores)\/|preload-helper|wxt-html-plugins|\/i18n\/(i18n|load|en\/page)\.ts|\/components\/page\/(as-page|start|out-link)\.tsx?|\/platform\/forms\.ts/,
  ],
  // Of pages that show notices.
  [
    'notice',
    /\/components\/(notice|page)\/|\/styles\/notice\.css|\/platform\/data-files\.ts|\/core\/(packed|shape|texts|evidence|data-path|facts|staleness|fresh)\.ts/,
  ],
  ['saving', /\/core\/csv\.ts|\/platform\/download\.ts/],
  // Of the worker and every page.
  [
    'base',
    /wxt-plugins|commonjsHelpers|\/(webextension-polyfill|@wxt-dev|valibot)\/|\/platform\/(project|report|language)\.ts|\/storage\/(ids|record-schemas|definitions|envelope|parse-preferences|storage-area|set-aside|preferences|managed)\.ts|\/core\/(settings|day|policy|host|dataset|choices|pause|format-date|sentence|verdict|alert|situation|whole-service)\.ts/,
  ],
]

export default defineConfig({
  manifestVersion: 3,
  // Another place for builds that must not replace the one in use, such as an earlier version for the update test.
  outDir: process.env.WHEREABOUTS_OUT ?? '.output',
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [hostIndexPlugin(), slimLibraries()],
    build: {
      sourcemap: false,
      target: 'es2023',
      // Its stand-in for browsers without it would be the only script in the package that calls `fetch`.
      modulePreload: { polyfill: false },
      rollupOptions: {
        output: {
          manualChunks: (id) => SHARED.find(([, modules]) => modules.test(id))?.[0],
          onlyExplicitManualChunks: true,
        },
      },
    },
  }),
  manifest: ({ browser, command }) => {
    const domains = loadChecked(DATA_DIRECTORY).services.flatMap((service) =>
      service.domains.map(({ domain }) => domain),
    )
    return manifestFor(browser as Target, domains, command === 'serve')
  },
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      for (const { path, contents } of await dataFiles()) {
        const replaced = files.findIndex(({ relativeDest }) => relativeDest === path)
        if (replaced !== -1) files.splice(replaced, 1)
        files.push({ relativeDest: path, contents })
      }
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // Safari starts no MV3 service worker reliably; it takes an event page (PLATFORM note in docs/ARCHITECTURE.md).
      if (wxt.config.browser === 'safari' && manifest.background && 'service_worker' in manifest.background) {
        manifest.background = {
          scripts: [manifest.background.service_worker],
          persistent: false,
          type: 'module',
        } as never
      }
    },
  },
})
