import { defineConfig } from 'vitest/config'
import { closingLineReporter } from './tests/support/runner/closing-line-reporter.ts'

/** Ends what hangs and never what is slow: a busy machine gives a test a tenth of a core. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 60_000 } } }

/** Component tests need a DOM; everything else runs on plain Node, journeys included (they bring their own browser). */
export default defineConfig({
  test: {
    // Vitest would leave one core of two to itself, which has little to do.
    maxWorkers: '100%',
    reporters: ['default', closingLineReporter()],
    projects: [
      {
        test: {
          name: 'pure',
          environment: 'node',
          setupFiles: ['tests/support/runner/seed-setup.ts'],
          include: ['tests/{shared,resources}/**/*.test.ts'],
          // What is pure leaves nothing behind: files share one load of the modules, which takes longer than the tests.
          isolate: false,
          ...patience,
        },
      },
      {
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: ['tests/support/runner/seed-setup.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{shared,resources,e2e,print,faults}/**'],
          ...patience,
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/runner/seed-setup.ts', 'tests/support/runner/dom-setup.ts'],
          // As above; what a window remembers is forgotten after every test (dom-setup).
          isolate: false,
          ...patience,
        },
      },
      {
        test: {
          name: 'window',
          environment: 'node',
          setupFiles: ['tests/support/runner/seed-setup.ts'],
          globalSetup: 'tests/support/runner/window-setup.ts',
          // After all others: a browser shares two cores badly.
          sequence: { groupOrder: 1 },
          include: ['tests/e2e/**/*.test.ts', 'tests/print/**/*.test.ts', 'tests/faults/**/*.test.ts'],
          // A browser per file; more of them starve each other.
          maxWorkers: 2,
          ...patience,
        },
      },
    ],
  },
})
