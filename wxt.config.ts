import { defineConfig } from 'wxt'
import { extensionWord } from './editor/extension-word.ts'
import { loadChecked } from './editor/load.ts'
import { manifestFor, type Target } from './editor/manifest.ts'
import { BUILT_DIRECTORY } from './editor/paths.ts'
import { dataFiles, hostIndexPlugin } from './editor/plugin.ts'
import { sharedChunk } from './editor/shared-chunk.ts'
import { watchRecords } from './editor/watch.ts'

export default defineConfig({
  manifestVersion: 3,
  // Another place for builds that must not replace the one in use, such as an earlier version for the update test.
  outDir: process.env.WHEREABOUTS_OUT ?? '.output',
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: ({ browser }) => ({
    plugins: [hostIndexPlugin(), extensionWord(browser)],
    // The reader of lists looks names up itself.
    worker: { format: 'es', plugins: () => [hostIndexPlugin()] },
    build: {
      sourcemap: false,
      target: 'es2023',
      // Its stand-in for browsers without it would be the only script in the package that calls `fetch`.
      modulePreload: { polyfill: false },
    },
  }),
  manifest: ({ browser, command }) => manifestFor(browser as Target, listedDomains, command === 'serve'),
  hooks: {
    'server:started': (wxt, server) => watchRecords(server.watcher, wxt.config.root, BUILT_DIRECTORY),
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rollupOptions?.output
      // The worker is one file in any case.
      if (entrypoints.some(({ type }) => type === 'background') || !output || Array.isArray(output)) return
      output.manualChunks = sharedChunk()
    },
    'build:publicAssets': async (_wxt, files) => {
      for (const { path, contents } of dataFiles()) {
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
        } as never
      }
    },
  },
})

function listedDomains(): string[] {
  return loadChecked(BUILT_DIRECTORY).services.flatMap((service) => service.domains.map(({ domain }) => domain))
}
