// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces of code are quoted here.
import type { Faults } from './list.ts'

export const STORAGE: Faults = {
  'storage/definitions.ts': [
    ['revisions: [revision] }', 'revisions: [] }'],
    ['version: 2,\n  schema: v.strictObject({\n    alerts', 'version: 1,\n  schema: v.strictObject({\n    alerts'],
  ],
  'storage/envelope.ts': [
    ['if (version > definition.version) {', 'if (version < 0) {'],
    ['reason: reason.slice(0, LONGEST_REASON)', 'reason'],
  ],
  'storage/managed.ts': [
    ['muted?.filter((id) => v.is(serviceIdSchema, id))', 'muted as string[] | undefined'],
    ['if (!Object.hasOwn(POLICY_FIELDS, name))', 'if (!(name in POLICY_FIELDS))'],
    ['none ? null : `the policy', 'true ? null : `the policy'],
  ],
  'storage/preferences.ts': [
    ["area !== 'managed' && keys.length === 0", 'keys.length === 0'],
    ['if (unreadable.length > 0) await tryToSetAside(unreadable, local)', ''],
  ],
  'storage/move-answers.ts': [['local.remove(gone)', 'local.get(gone)']],
  'storage/set-aside.ts': [['(stored[key] ?? null) !== null || ', '']],
  'storage/import-plan.ts': [["mode === 'replace' ? backup.preferences", "mode === 'merge' ? backup.preferences"]],
  'storage/backup-file.ts': [['if (seen.has(key)) return', 'if (!seen) return']],
  'storage/journal.ts': [
    ['IDBKeyRange.bound([serviceId], [serviceId, []])', 'IDBKeyRange.bound([serviceId], [`${serviceId}~`, []])'],
    ['if (row === undefined || entry) await store.put', 'await store.put'],
    ['addDays(firstKept, -1)', 'firstKept'],
  ],
  'storage/pending.ts': [
    ["if ((await applied.get('import'))?.id === id) return", ''],
    ['!erased.ok && NOTHING_THERE.includes(erased.problem)', 'false'],
  ],
  'storage/record-set.ts': [
    ['b.when > a.when ? b : a', 'b'],
    ['Math.max(a.count, b.count)', 'a.count + b.count'],
    ['incoming.journal ?? current.journal }', 'incoming.journal }'],
  ],
  'storage/acknowledgements.ts': [
    ['if (shown?.revision === service.revision) return false', 'if (shown) return false'],
  ],
  'storage/backup-answers.ts': [['questionOf(service) !== null', 'service !== null']],
  'storage/storage-area.ts': [['quota|\\bfull\\b|no space', 'no space']],
}
