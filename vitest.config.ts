import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { BaseSequencer, type ProjectConfig, type TestSpecification } from 'vitest/node'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { TEST_DIRECTORY } from './editor/paths.ts'
import { dataFiles, hostIndexPlugin } from './editor/plugin.ts'
import { findBrowser } from './webext-harness/browsers.ts'

/**
 * Vitest begins with the largest files; those that take longest are small, and begun last they would keep one core
 * waiting.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => /\/(surface|allowed)\.e2e\.ts$/.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

const NO_TESTS = ['node_modules/**', '.output/**', '.wxt/**', 'e2e/**']
/** Tests of components, in a page of a real browser. */
const IN_BROWSER = ['components/**/*.test.tsx']
/**
 * Tests that change what modules remember: the language in use, what was reported, globals. The others can share a
 * process.
 */
const LEAVING_TRACES = ['i18n', 'storage', 'background', 'platform', 'fuzz'].map(
  (folder) => `${folder}/**/*.test.{ts,tsx}`,
)

function unit(
  name: string,
  more: Pick<ProjectConfig, 'include' | 'exclude' | 'isolate'>,
): TestProjectInlineConfiguration {
  return {
    extends: true,
    // Without wxt.config.ts, which reads the real dataset: a wrong record would end all tests, not the one about
    // records.
    plugins: [WxtVitest({ configFile: false, imports: false }), hostIndexPlugin(TEST_DIRECTORY)],
    // Both cores: Vitest leaves one free.
    test: {
      name,
      maxWorkers: '100%',
      // Properties run a hundred times and more; a busy machine takes its time for that.
      testTimeout: 20_000,
      mockReset: true,
      restoreMocks: true,
      ...more,
    },
  }
}

/** The dataset's modules, where pages import them from: `/data/notice/ID.js`. */
function servedData() {
  const files = new Map(dataFiles(TEST_DIRECTORY).map(({ path, contents }) => [`/${path}`, contents]))
  return {
    name: 'whereabouts:served-data',
    resolveId: (id: string) => (files.has(id) ? id : undefined),
    load: (id: string) => files.get(id),
  }
}

/**
 * What WXT puts in the place of these words, for Chromium. (A `define` of them would hold in the other projects too, as
 * texts.)
 */
function asChromium() {
  return {
    name: 'whereabouts:as-chromium',
    transform: (code: string) =>
      code.includes('import.meta.env.')
        ? code.replaceAll('import.meta.env.FIREFOX', 'false').replaceAll('import.meta.env.BROWSER', '"chrome"')
        : undefined,
  }
}

export default defineConfig({
  test: {
    // Of the whole, since Vitest asks no project for an order of its own.
    sequence: { sequencer: LongestFirst },
    projects: [
      unit('unit', {
        include: ['**/*.test.{ts,tsx}'],
        exclude: [...NO_TESTS, ...LEAVING_TRACES, ...IN_BROWSER],
        isolate: false,
      }),
      unit('unit-alone', { include: LEAVING_TRACES, exclude: NO_TESTS }),
      {
        extends: true,
        plugins: [hostIndexPlugin(TEST_DIRECTORY), servedData(), asChromium()],
        resolve: { alias: { 'wxt/browser': fileURLToPath(new URL('components/testing/browser.ts', import.meta.url)) } },
        // Packages can stand outside of the root, behind a link.
        server: { fs: { strict: false } },
        // A copy of its own: several checkouts may share their packages.
        cacheDir: '.output/.vite-components',
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'valibot',
            'nanostores',
            '@nanostores/i18n',
            'idb',
            'minisearch',
            'axe-core',
            'wxt/testing/fake-browser',
            'fast-check',
            'htmlparser2',
            'papaparse',
          ],
        },
        test: {
          name: 'components',
          include: IN_BROWSER,
          testTimeout: 20_000,
          expect: { poll: { timeout: 5_000 } },
          mockReset: true,
          restoreMocks: true,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 400, height: 600 },
            provider: playwright({ launchOptions: { executablePath: findBrowser('chromium') } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.ts', 'webext-harness/**/*.e2e.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          // What is awaited is there at once on a quiet machine; a busy one takes its time.
          expect: { poll: { timeout: 15_000, interval: 40 } },
          // Never silently: scripts/test.ts names each test that needed a second try, says what went wrong at first,
          // and counts it in its last line.
          retry: 1,
          // Two cores: one browser of each kind at a time.
          maxWorkers: 2,
          fileParallelism: true,
          // So that files can take turns with a browser.
          isolate: false,
        },
      },
    ],
  },
})
