/**
 * Answers what the extension's own pages ask for (storage/messages.ts). A message is parsed like anything from outside,
 * and its sender has to be a page of this extension.
 * @module
 */
import * as v from 'valibot'
import type { Runtime } from 'webextension-polyfill'
import { browser } from 'wxt/browser'
import { acknowledge } from '../storage/acknowledgements.ts'
import { daySchema, serviceIdSchema } from '../storage/ids.ts'
import { eraseDays, eraseJournal, eraseService } from '../storage/journal.ts'
import type { Message, Messages, Visits } from '../storage/messages.ts'
import { seenSchema } from '../storage/record-schemas.ts'

const messageSchema: v.GenericSchema<unknown, Message> = v.union([
  v.strictObject({
    name: v.literal('erase-visits'),
    request: v.union([
      v.literal('all'),
      v.strictObject({ service: serviceIdSchema }),
      v.strictObject({ first: daySchema, last: daySchema }),
    ]),
  }),
  v.strictObject({ name: v.literal('seen'), request: seenSchema }),
])

/** @returns the answer, or undefined for a message that is none of ours. */
export function onMessage(
  message: unknown,
  sender: Pick<Runtime.MessageSender, 'id' | 'url'>,
): Promise<Messages[keyof Messages]['response']> | undefined {
  if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL('/'))) return undefined
  const parsed = v.safeParse(messageSchema, message)
  if (!parsed.success) return undefined
  const { name, request } = parsed.output
  return name === 'seen' ? acknowledge({ ...request, when: Date.now() }) : erase(request)
}

function erase(visits: Visits): Promise<Messages['erase-visits']['response']> {
  if (visits === 'all') return eraseJournal()
  return 'service' in visits ? eraseService(visits.service) : eraseDays(visits.first, visits.last)
}
