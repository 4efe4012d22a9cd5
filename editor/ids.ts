/**
 * Ids are stable names: links, stored choices and other people's tables use them. `ids.json` lists every service, claim
 * and source id ever published, so that one that vanished is noticed, and those that were given up on purpose.
 * @module
 */
import * as v from 'valibot'
import type { Dataset } from '../dataset/schema.ts'
import { day } from '../dataset/schema-parts.ts'

const publicId = v.pipe(
  v.string('expected an id'),
  v.regex(/^[a-z0-9-]+(?:\/[A-Za-z0-9-]+)?$/, 'expected SERVICE, SERVICE/CLAIM, SERVICE/SOURCE or sources/SOURCE'),
)

export const idsSchema = v.strictObject({
  $schema: v.literal('./schemas/ids.schema.json'),
  /** In use now. */
  published: v.array(publicId),
  /** Given up; never to be used again. */
  retired: v.array(publicId),
  /**
   * The day of the dataset that was published last. What is dated later can still be written anew; absent, nothing can.
   */
  released: v.optional(
    v.pipe(
      day,
      v.description(
        'The day of the dataset published last: data:format writes revisions of change entries dated later.',
      ),
    ),
  ),
})
export type Ids = v.InferOutput<typeof idsSchema>

/** Every id of the dataset that has to stay: SERVICE, SERVICE/CLAIM, SERVICE/SOURCE and sources/SOURCE, sorted. */
export function idsOf({ services, sources }: Pick<Dataset, 'services' | 'sources'>): string[] {
  return [
    ...services.flatMap((service) => [
      service.id,
      ...service.claims.map(({ id }) => `${service.id}/${id}`),
      ...service.sources.map(({ id }) => `${service.id}/${id}`),
    ]),
    ...sources.map(({ id }) => `sources/${id}`),
  ].sort()
}

/** `ids` with those of the dataset added, each once and sorted. What vanished stays, for an editor to retire it. */
export function withIdsOf(ids: Ids, dataset: Pick<Dataset, 'services' | 'sources'>): Ids {
  const retired = new Set(ids.retired)
  return {
    $schema: ids.$schema,
    published: [...new Set([...ids.published, ...idsOf(dataset)])].filter((id) => !retired.has(id)).sort(),
    retired: [...retired].sort(),
    ...(ids.released !== undefined && { released: ids.released }),
  }
}
