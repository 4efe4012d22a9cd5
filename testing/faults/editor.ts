// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces of code are quoted here.
import type { Faults } from './list.ts'

export const EDITOR: Faults = {
  'editor/publish.ts': [
    ['if (isStale(text)) return { en: text.en }', ''],
    ['partners: partners.filter(({ lead }) => lead)', 'partners: partners'],
    ["service.arrangement.status === 'active'", 'true'],
  ],
  'editor/checks/arrangement.ts': [
    ["status === 'active' && lead && to !== undefined", 'lead && to !== undefined && false'],
  ],
  'editor/checks/claims.ts': [
    ['publishers.size >= 2', 'publishers.size >= 1'],
    ['id !== claim.id && service', 'service'],
    ['sources.some(({ seen }) => seen)', 'sources.some(({ id }) => id)'],
    ['.filter(({ relay }) => !relay)', ''],
  ],
  'editor/checks/dates.ts': [['earlier.slice(0, length) <= later.slice(0, length)', 'true']],
  'editor/checks/hosts.ts': [
    ['registrable === null', 'false'],
    ['other.owner === owner || isSite(other)', 'isSite(other)'],
    ['if (valid && written === domain)', 'if (valid)'],
  ],
  'editor/checks/texts.ts': [
    ['isStale(text) && text.of !== undefined', 'isStale(text) && text.of === undefined'],
    ['return telling && toTraditional', 'return toTraditional'],
    ['isTranslated(text) || !isName(field)', '!isName(field)'],
  ],
  'editor/checks/references.ts': [["state !== 'unknown' && sources.length === 0", 'false']],
  'editor/revision.ts': [['service.affected.en,', '']],
  'editor/checks/grades.ts': [
    ["kind === 'storage' && evidence === 'statement'", "kind === 'storage'"],
    ['claims.length >= 2 && carried', 'carried'],
  ],
  'editor/checks/identity.ts': [['now.has(id) || gone.has(id)', 'true']],
  'editor/checks/sources.ts': [['refusal === undefined', 'refusal !== null']],
  'editor/refused-hosts.ts': [['host.endsWith(`.${refused}`)', 'host.endsWith(refused)']],
  'editor/checks/changes.ts': [['if (logged.revision === revision) return []', 'return []']],
  'editor/checks/unused.ts': [['if (!loaded.complete) return []', '']],
  'editor/checks/placeholders.ts': [['EXAMPLE_ADDRESS.test(value)', 'false']],
  'editor/checks/wording.ts': [['NOBODY.test(', '/^nobody/.test(']],
  'editor/unpublished.ts': [['date > released', 'date >= released']],
}
