import { expect, it, vi } from 'vitest'
import { isTabGone, report, withoutWaiting } from './report.ts'

it('an error is told once, with what was being done and where to say so', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const error = new Error('no room')
  for (const where of ['saving', 'saving', 'reading']) report(error, where)
  expect(said).toHaveBeenCalledTimes(2)
  expect(said.mock.calls[0]?.[0]).toMatch(/^Whereabouts, saving: .*no room.*please tell: https:/s)
})

it('what nobody waits for is told where it fails', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  withoutWaiting(Promise.reject(new Error('lost')), 'looking')
  await vi.waitFor(() => expect(said).toHaveBeenCalledOnce())
})

it.each([
  ['No tab with id: 4.', true],
  ['Invalid tab ID: 4', true],
  ['something else', false],
])('“%s” says that a tab is gone: %s', (message, gone) => {
  expect(isTabGone(new Error(message))).toBe(gone)
})
