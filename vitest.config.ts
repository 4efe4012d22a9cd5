import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { hostIndexPlugin } from './data/plugin.ts'

/** Vitest begins with the largest files; the one that takes longest is small, and begun last it would keep one core waiting. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => moduleId.endsWith('/surface.e2e.ts')
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        plugins: [WxtVitest(), hostIndexPlugin()],
        test: {
          name: 'unit',
          // Both cores: Vitest leaves one free.
          maxWorkers: '100%',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['node_modules/**', '.output/**', '.wxt/**', 'e2e/**'],
          mockReset: true,
          restoreMocks: true,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 5_000, interval: 40 } },
          // A browser on a busy machine can miss a deadline; what is really wrong fails three times.
          retry: 2,
          // Two cores: one browser of each kind at a time.
          maxWorkers: 2,
          fileParallelism: true,
          // So that files can take turns with a browser.
          isolate: false,
          sequence: { sequencer: LongestFirst },
        },
      },
    ],
  },
})
