import { expect, it, vi } from 'vitest'
import { listener } from './listener.ts'

it('hears an event, and tells what its work failed with: nobody else waits for it', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const work = vi.fn(async (tab: number, url: string) => {
    if (url === '') throw new Error(`nothing in ${tab}`)
  })
  const listen = listener('a navigation', work)
  expect(listen(1, 'https://example.org/')).toBeUndefined()
  expect(work).toHaveBeenLastCalledWith(1, 'https://example.org/')
  await Promise.resolve()
  expect(said).not.toHaveBeenCalled()
  listen(2, '')
  await vi.waitFor(() => expect(said).toHaveBeenCalledOnce())
  expect(said.mock.lastCall?.[0]).toContain('a navigation: Error: nothing in 2')
})
