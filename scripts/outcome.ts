/**
 * A reporter of Vitest that writes what a run came to as JSON, into the file that WHEREABOUTS_OUTCOME names: how many
 * tests passed and failed, and the names of those that passed only when they were tried again, with what went wrong at
 * first.
 * @module
 */
import { writeFileSync } from 'node:fs'
import * as v from 'valibot'
import type { Reporter, TestCase, TestModule } from 'vitest/node'

export const outcomeSchema = v.object({ passed: v.number(), failed: v.number(), flaky: v.array(v.string()) })
export type Outcome = v.InferOutput<typeof outcomeSchema>

/** What of a test case counts. */
type Counted = Pick<TestCase, 'fullName' | 'result' | 'diagnostic'> & {
  readonly module: Pick<TestModule, 'relativeModuleId'>
}

/** Counts tests; one that was skipped is neither passed nor failed. */
export function outcomeOf(tests: readonly Counted[]): Outcome {
  const inState = (state: string) => tests.filter((test) => test.result().state === state)
  const flaky = inState('passed').filter((test) => test.diagnostic()?.flaky)
  return {
    passed: inState('passed').length,
    failed: inState('failed').length,
    flaky: flaky.map((test) => `${test.module.relativeModuleId} > ${test.fullName}: ${firstError(test)}`),
  }
}

function firstError(test: Counted): string {
  return test.result().errors?.[0]?.message.split('\n')[0] ?? ''
}

export default class implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const file = process.env.WHEREABOUTS_OUTCOME
    const outcome = outcomeOf(modules.flatMap((module) => [...module.children.allTests()]))
    if (file) writeFileSync(file, JSON.stringify(outcome))
  }
}
