import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { acknowledge, acknowledgementOf, listAcknowledgements, takeNotification } from './acknowledgements.ts'
import { openRecords, type Records } from './database.ts'

let number = 0
let records: Records
beforeEach(() => {
  records = openRecords(`acknowledgements-${number++}`)
})
afterEach(() => records.close())

const SEEN = { service: 'apple-icloud', revision: '87e277190b3b', when: 1000, claims: ['c1', 'c2'] }

it('remembers what was last seen of a service', async () => {
  expect(await acknowledgementOf('apple-icloud', records)).toEqual({ ok: true, value: null })
  await acknowledge(SEEN, records)
  await acknowledge({ ...SEEN, revision: 'later', when: 2000, claims: ['c1', 'c3'] }, records)
  await acknowledge({ ...SEEN, service: 'slack' }, records)
  expect(await acknowledgementOf('apple-icloud', records)).toEqual({
    ok: true,
    value: { service: 'apple-icloud', revision: 'later', when: 2000, claims: ['c1', 'c3'] },
  })
  expect(await listAcknowledgements(records)).toMatchObject({
    value: [{ service: 'apple-icloud' }, { service: 'slack' }],
  })
})

it('refuses what is no acknowledgement', async () => {
  await expect(acknowledge({ ...SEEN, claims: ['<script>'] }, records)).rejects.toThrow('expected a claim id')
})

it('gives one notification for a service and facts revision, also to tabs opened at once', async () => {
  const at = (revision: string) => takeNotification({ id: 'apple-icloud', revision }, 1000, records)
  const taken = await Promise.all([at('one'), at('one'), at('one')])
  expect(taken.map((result) => result.ok && result.value)).toEqual([true, false, false])
  expect(await at('one')).toEqual({ ok: true, value: false })
  expect(await at('two')).toEqual({ ok: true, value: true })
  expect(await takeNotification({ id: 'slack', revision: 'one' }, 1000, records)).toEqual({ ok: true, value: true })
})
