import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with `N passed, N failed, N skipped` alone on a line, for whoever reads only that. */
export function closingLineReporter(): Reporter {
  return {
    onTestRunEnd(modules, errors) {
      const line = closingLineOf(modules, errors.length)
      // After every other reporter's summary: the line closes the run.
      process.once('exit', () => console.log(line))
    },
  }
}

/** A file, a suite's hook or a process that broke before its tests ran counts as one that failed. */
function closingLineOf(modules: readonly TestModule[], strayErrors: number): string {
  const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
  const suites = modules.flatMap((module) => [module, ...module.children.allSuites()])
  const broken = suites.filter((suite) => suite.errors().length > 0).length
  const countOf = (state: string) => states.filter((one) => one === state).length
  const failed = countOf('failed') + broken + strayErrors
  return `${countOf('passed')} passed, ${failed} failed, ${countOf('skipped') + countOf('pending')} skipped`
}
