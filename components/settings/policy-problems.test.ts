import { expect, it } from 'vitest'
import { services } from '../../platform/host-index.ts'
import { problemsOf } from './policy-problems.ts'

it('names what could not be read, and ids that no service has, and nothing that holds', () => {
  const known = services[0]?.id ?? ''
  const policy = { mutedServices: [known, 'no-such-service'] }
  expect(problemsOf({ policy, policyProblems: ['alertStyle: expected another'] })).toEqual([
    'alertStyle: expected another',
    'mutedServices: no service has the id "no-such-service"',
  ])
  expect(problemsOf({ policy: {}, policyProblems: [] })).toEqual([])
})
