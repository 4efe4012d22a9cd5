import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { listAcknowledgements } from '../storage/acknowledgements.ts'
import { listJournal, recordVisit } from '../storage/journal.ts'
import { onMessage } from './messages.ts'

const SEEN = { name: 'seen', request: { service: 'fable-cloud', revision: '0123456789ab', claims: ['c1'] } }
const own = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') })

beforeEach(() => fakeBrowser.reset())

describe('a message', () => {
  it('of a page of the extension is done and answered', async () => {
    await expect(onMessage(SEEN, own())).resolves.toEqual({ ok: true, value: undefined })
    expect(await listAcknowledgements()).toMatchObject({ value: [{ service: 'fable-cloud', claims: ['c1'] }] })
    await recordVisit({ service: 'fable-cloud', domain: 'fablecloud-test.com' }, Date.now())
    await recordVisit({ service: 'fable-mail', domain: 'mail.fablecloud-test.com' }, Date.now())
    await onMessage({ name: 'erase-visits', request: { service: 'fable-cloud' } }, own())
    expect(await listJournal()).toMatchObject({ value: [{ service: 'fable-mail' }] })
    await onMessage({ name: 'erase-visits', request: 'all' }, own())
    expect(await listJournal()).toMatchObject({ value: [] })
  })

  it.each([
    ['another extension', { ...own(), id: 'another' }],
    ['a web page', { id: fakeBrowser.runtime.id, url: 'https://evil.example/' }],
    ['nobody', {}],
  ])('of %s is none of ours', (_what, sender) => {
    expect(onMessage(SEEN, sender)).toBeUndefined()
  })

  it.each([
    null,
    'seen',
    { name: 'toString', request: {} },
    { ...SEEN, more: 1 },
    { name: 'seen', request: { ...SEEN.request, revision: 'no revision' } },
    { name: 'erase-visits', request: { first: '2026-02-30', last: '2026-03-01' } },
    { name: 'erase-visits', request: { service: '../x' } },
  ])('that is none is left unanswered: %j', (message) => {
    expect(onMessage(message, own())).toBeUndefined()
  })
})
