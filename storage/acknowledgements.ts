/**
 * Acknowledgements: that the person has seen the facts of a service at a revision, and for which revision a
 * notification was shown. One a service, the last one. Writers: the background alone, and never for a private window.
 * @module
 */
import * as v from 'valibot'
import { type Records, type RecordsResult, records } from './database.ts'
import { type Acknowledgement, acknowledgementSchema, notificationSchema } from './record-schemas.ts'
import { readableRows } from './rows.ts'

/**
 * Records that the notice of a service was opened. `claims` says which claims it showed.
 * @throws ValiError when it is no acknowledgement.
 */
export async function acknowledge(
  acknowledgement: Acknowledgement,
  database: Records = records,
): Promise<RecordsResult<void>> {
  const row = v.parse(acknowledgementSchema, acknowledgement)
  return database.write(async (transaction) => {
    await transaction.objectStore('acknowledgements').put(row)
  })
}

/** What the person last saw of a service; null where they never opened its notice. */
export function acknowledgementOf(
  serviceId: string,
  database: Records = records,
): Promise<RecordsResult<Acknowledgement | null>> {
  return database.read(async (transaction) => {
    const row = await transaction.objectStore('acknowledgements').get(serviceId)
    return readableRows(acknowledgementSchema, row === undefined ? [] : [row])[0] ?? null
  })
}

/** All acknowledgements, by service id. */
export function listAcknowledgements(database: Records = records): Promise<RecordsResult<Acknowledgement[]>> {
  return database.read(async (transaction) =>
    readableRows(acknowledgementSchema, await transaction.objectStore('acknowledgements').getAll()),
  )
}

/**
 * Takes the one notification that a service gets at a facts revision. Of several callers (tabs opened at once) only one
 * is told true.
 * @param now epoch milliseconds
 */
export function takeNotification(
  service: { id: string; revision: string },
  now: number,
  database: Records = records,
): Promise<RecordsResult<boolean>> {
  return database.write(async (transaction) => {
    const store = transaction.objectStore('notifications')
    const row = await store.get(service.id)
    const [shown] = readableRows(notificationSchema, row === undefined ? [] : [row])
    if (shown?.revision === service.revision) return false
    await store.put({ service: service.id, revision: service.revision, when: now })
    return true
  })
}

/** Takes back that the notification of a service was shown: it could not be. */
export function giveBackNotification(serviceId: string, database: Records = records): Promise<RecordsResult<void>> {
  return database.write((transaction) => transaction.objectStore('notifications').delete(serviceId))
}
