import { defineConfig } from 'wxt'
import { loadChecked } from './data/load.ts'
import { DATA_DIRECTORY } from './data/paths.ts'
import { dataFiles, hostIndexPlugin } from './data/plugin.ts'
import { manifestFor, type Target } from './platform/manifest.ts'
import { slimLibraries } from './platform/slim.ts'

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
      // Data apart from code: both are weighed (scripts/sizes.ts), and a corrected record leaves the code as it was.
      rollupOptions: {
        output: {
          manualChunks: (id) => (id.includes('virtual:host-index') ? 'host-index-data' : undefined),
          // A file more takes a page longer to load than a few kilobytes that it does not need.
          experimentalMinChunkSize: 5_000,
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
