// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces of code are quoted here.
/**
 * Faults that somebody could make, each a change of one place in the code, with the tests that have to notice it.
 * @module
 */
export interface Fault {
  file: string
  from: string
  to: string
  /** Test files, by a part of their path. */
  tests: readonly string[]
}

const VERDICT = ['core/verdict', 'core/situation']
const SITUATION = ['core/situation']
const ASKED = ['core/asked']
const CHOICES = ['core/choices', 'core/alert-choices', 'core/situation']
const STORAGE = ['storage/preferences', 'storage/set-aside', 'storage/envelope', 'storage/backup-file']
const CHECKS = ['editor/checks', 'editor/dataset']
const BACKGROUND = ['background/navigation']

function faults(file: string, tests: readonly string[], ...changes: [from: string, to: string][]): Fault[] {
  return changes.map(([from, to]) => ({ file, from, to, tests }))
}

export const FAULTS: readonly Fault[] = [
  ...faults(
    'core/verdict.ts',
    VERDICT,
    ["exposure === 'china-market' || answer === 'yes'", "exposure === 'china-market' && answer === 'yes'"],
    ["status === 'none' || storage === 'elsewhere'", "status === 'none' && storage === 'elsewhere'"],
    ["if (answer === 'no') return 'not-you'", "if (answer === null) return 'not-you'"],
    ["|| status === 'unclear') return status", ') return status'],
  ),
  ...faults(
    'core/situation.ts',
    SITUATION,
    ["exposure === 'company-site' ? null : badgeOf(verdict)", 'badgeOf(verdict)'],
    ["by === null && policy.defaultAnswer === 'no'", "policy.defaultAnswer === 'no'"],
    ['.sort(strongestFirst)', ''],
    ["if (choiceAt(site, preferences)?.alerts === 'on') return null", ''],
    ['services: [id] })', 'services: [] })'],
    ["own: answer.by === 'person' ? (given?.answer ?? null) : null", 'own: given?.answer ?? null'],
    ["exposure !== 'company-site' && answerMatters", 'answerMatters'],
  ),
  ...faults(
    'core/choices.ts',
    CHOICES,
    ["given.answer !== 'no' || given.services", "given.answer === 'no' || given.services"],
    ['!choice.revisions.includes(revision)', 'choice.revisions.includes(revision)'],
    ["choice.alerts === 'on' || choice.until === 'good'", "choice.until === 'good'"],
    ["given.answer === 'not-sure' ? null : given.answer", "given.answer === 'not-sure' ? 'no' : given.answer"],
  ),
  ...faults(
    'core/alert-choices.ts',
    CHOICES,
    ["exposure === 'company-site' ? [] : [service]", '[service]'],
    ["if (choice !== null) return choice.alerts === 'on'", 'if (choice !== null) return true'],
  ),
  ...faults(
    'core/lookup.ts',
    ['core/lookup'],
    ['domain = domain.slice(dot + 1)', 'domain = domain.slice(dot)'],
    ['if (listings) return { domain, listings }', 'if (listings) return { domain: host, listings }'],
  ),
  ...faults(
    'core/asked.ts',
    ASKED,
    ['if (SCRIPT.test(said)) return addressOf(said)', ''],
    ['&& !IN_CHINESE_TEXT.test(said)', ''],
    ['listedOf(recipients, lookup) ?? queryOf(recipients) ?? words', 'words'],
    ["address.kind === 'site' ? askedByHost(address.host, lookup) : words", 'words'],
  ),
  ...faults(
    'core/host.ts',
    ['core/host'],
    ["new Set(['blob:', 'filesystem:'])", "new Set(['filesystem:'])"],
    ["hostname.endsWith('.') ? hostname.slice(0, -1)", 'false ? hostname'],
  ),
  ...faults(
    'core/filters.ts',
    ['core/filters'],
    ['hostSuffix: `.${domain}`', 'hostSuffix: domain'],
    ['(?:[^/]*[.@])?', '(?:[^/]*)?'],
    ['if (domains.length === 0)', 'if (domains.length < 0)'],
  ),
  ...faults(
    'core/sentence.ts',
    ['core/sentence'],
    ["answer.by === 'person' ? texts.notYou", 'answer.by !== null ? texts.notYou'],
    ["storage === 'reported' || storage === 'required-by-rule'", "storage === 'required-by-rule'"],
    ['if (last === undefined) return texts.notNamed', "if (last === undefined) return ''"],
  ),
  ...faults(
    'core/data-path.ts',
    ['core/data-path'],
    ["verdict === 'in-china' && placeCertainty !== 'open'", "verdict === 'in-china'"],
    ["operator === 'not named' ? [null] : leads", 'leads'],
    ["if (over) return { form: 'broken', steps }", ''],
  ),
  ...faults('core/suggest.ts', ['core/suggest'], ['|| gravity(a.situation) - gravity(b.situation)', '']),
  ...faults(
    'core/earlier-answers.ts',
    ['core/earlier-answers'],
    ["['yes', 'not-sure', 'no']", "['no', 'not-sure', 'yes']"],
    ['given === answer ? [service] : []', '[service]'],
  ),
  ...faults(
    'core/journal.ts',
    ['core/journal'],
    ['count: goesOn ? entry.count : entry.count + 1', 'count: entry.count + 1'],
    ['confirmed < today ? confirmed : today', 'today'],
  ),
  ...faults('core/kept.ts', ['core/kept'], ["answer !== 'no' || served.includes(service.id)", 'true']),
  ...faults(
    'core/policy.ts',
    ['core/policy', 'storage/reader'],
    [
      'policy.journalAllowed === false ? { ...settings.journal, on: false }',
      'policy.journalAllowed ? settings.journal',
    ],
  ),
  ...faults(
    'storage/definitions.ts',
    STORAGE,
    ['revisions: [revision] }', 'revisions: [] }'],
    ['version: 2,\n  schema: v.strictObject({\n    alerts', 'version: 1,\n  schema: v.strictObject({\n    alerts'],
  ),
  ...faults(
    'storage/envelope.ts',
    STORAGE,
    ['if (version > definition.version) {', 'if (version < 0) {'],
    ['reason: reason.slice(0, LONGEST_REASON)', 'reason'],
  ),
  ...faults(
    'storage/managed.ts',
    ['storage/managed'],
    ['muted?.filter((id) => v.is(serviceIdSchema, id))', 'muted as string[] | undefined'],
    ['if (!Object.hasOwn(POLICY_FIELDS, name))', 'if (!(name in POLICY_FIELDS))'],
    ['none ? null : `the policy', 'true ? null : `the policy'],
  ),
  ...faults(
    'storage/preferences.ts',
    STORAGE,
    ["area !== 'managed' && keys.length === 0", 'keys.length === 0'],
    ['if (unreadable.length > 0) await tryToSetAside(unreadable, local)', ''],
  ),
  ...faults(
    'storage/move-answers.ts',
    ['storage/move-answers', 'background/refresh'],
    ['local.remove(gone)', 'local.get(gone)'],
  ),
  ...faults('storage/set-aside.ts', STORAGE, ['(stored[key] ?? null) !== null || ', '']),
  ...faults(
    'storage/import-plan.ts',
    ['storage/backup'],
    ["mode === 'replace' ? backup.preferences", "mode === 'merge' ? backup.preferences"],
  ),
  ...faults('storage/backup-file.ts', ['storage/backup-file'], ['if (seen.has(key)) return', 'if (!seen) return']),
  ...faults(
    'storage/journal.ts',
    ['storage/journal'],
    ['IDBKeyRange.bound([serviceId], [serviceId, []])', 'IDBKeyRange.bound([serviceId], [`${serviceId}~`, []])'],
  ),
  ...faults(
    'background/toolbar.ts',
    BACKGROUND,
    ["text: badge?.text ?? ''", "text: badge?.text ?? '?'"],
    ['if (now === null || hostOf(now) === hostOf(latest)) break', 'break'],
  ),
  ...faults(
    'background/navigation.ts',
    BACKGROUND,
    ['frameId === 0 && (documentLifecycle', '(documentLifecycle'],
    ['painted === null || (await isPrivate(details.tabId))', 'painted === null'],
    ['alert.badge !== null && inForce', 'inForce'],
  ),
  ...faults(
    'background/notifications.ts',
    BACKGROUND,
    ['await giveBackNotification(service.id)', '({ ok: true }) as Awaited<ReturnType<typeof giveBackNotification>>'],
    ['badge !== null && silence === null', 'badge !== null'],
  ),
  ...faults('background/records.ts', BACKGROUND, ["exposure === 'company-site' ? [] : [service.id]", '[service.id]']),
  ...faults(
    'background/omnibox.ts',
    ['background/omnibox'],
    ['if (turn !== typed) return', ''],
    [".replaceAll('<', '&lt;')", ''],
    ['.replace(/[\\p{Cc}\\ufffe\\uffff]/gu', '.replace(/[\\ufffe\\uffff]/gu'],
  ),
  ...faults(
    'background/menus.ts',
    ['background/menus'],
    ['if (!settings.quietIcon) menus.create', 'menus.create'],
    ['if (built === wanted) return', ''],
  ),
  ...faults(
    'background/welcome.ts',
    ['background/welcome'],
    ["if (reason !== 'install') return", ''],
    ['&& !settings.quietIcon', ''],
  ),
  ...faults(
    'background/policy-known.ts',
    ['background/welcome', 'background/refresh'],
    ["if (area === 'managed') done()", 'done()'],
  ),
  ...faults('background/messages.ts', ['background/messages'], ['sender.id !== browser.runtime.id || ', '']),
  ...faults(
    'editor/publish.ts',
    ['editor/export', 'editor/publish'],
    ['if (isStale(text)) return { en: text.en }', ''],
    ['partners: partners.filter(({ lead }) => lead)', 'partners: partners'],
    ["service.arrangement.status === 'active'", 'true'],
  ),
  ...faults('editor/checks/arrangement.ts', CHECKS, [
    "status === 'active' && lead && to !== undefined",
    'lead && to !== undefined && false',
  ]),
  ...faults(
    'editor/checks/claims.ts',
    CHECKS,
    ['publishers.size >= 2', 'publishers.size >= 1'],
    ['id !== claim.id && service', 'service'],
  ),
  ...faults('editor/checks/dates.ts', CHECKS, ['earlier.slice(0, length) <= later.slice(0, length)', 'true']),
  ...faults(
    'editor/checks/hosts.ts',
    CHECKS,
    ['registrable === null', 'false'],
    ['other.owner === owner || isSite(other)', 'isSite(other)'],
  ),
  ...faults('editor/checks/texts.ts', CHECKS, [
    'isStale(text) && text.of !== undefined',
    'isStale(text) && text.of === undefined',
  ]),
  ...faults('editor/checks/references.ts', CHECKS, ["state !== 'unknown' && sources.length === 0", 'false']),
  ...faults('editor/revision.ts', ['editor/revision'], ['service.affected.en,', '']),
  ...faults('dataset/csv.ts', ['dataset/csv'], ['\\ufeff', '']),
  ...faults('dataset/catalogue.ts', ['dataset/catalogue'], ["'unknown'", "'known'"]),
  ...faults(
    'components/services/filters.tsx',
    ['components/services/services.test'],
    ['useState(chosen.length > 0)', 'useState(false)'],
  ),
  ...faults('components/services/header.tsx', ['components/services/services.test'], ['aria-label={t.search}', '']),
  ...faults(
    'components/controls/switch.tsx',
    ['components/controls/'],
    ['aria-checked={on}', 'aria-checked={!on}'],
    ['aria-labelledby={id}', ''],
  ),
  ...faults('components/controls/pause-control.tsx', ['components/controls/'], ['button.current?.focus()', 'void 0']),
  ...faults(
    'components/controls/radios.tsx',
    ['components/settings/'],
    ['input.checked = input.value === value', 'void input'],
  ),
  ...faults(
    'components/controls/undo.tsx',
    ['components/settings/'],
    ['button.current?.focus({ preventScroll: true })', ''],
  ),
  ...faults(
    'components/controls/settings-state.ts',
    ['components/settings/'],
    ["error instanceof StorageError ? error.problem : 'unavailable'", "'unavailable'"],
  ),
  ...faults(
    'components/settings/kept-row.tsx',
    ['components/settings/'],
    ['setService(id, kept.choice)', 'setService(id, null)'],
  ),
  ...faults(
    'components/notice/question.tsx',
    ['components/notice/'],
    ['aria-pressed={own === given}', 'aria-pressed={own !== given}'],
    ["silence === 'administrator'", "silence === 'off'"],
  ),
  ...faults(
    'components/notice/notice.tsx',
    ['components/notice/'],
    ['asks && notice.question &&', 'notice.question &&'],
  ),
  ...faults(
    'components/notice/claim-view.tsx',
    ['components/notice/'],
    ['claim.disputed_by?.includes(other.id)', 'false'],
  ),
  ...faults(
    'components/popup/listed.tsx',
    ['components/popup/'],
    ["answer === 'no' ? question : null", 'null'],
    ['setFailed(true)', 'setFailed(false)'],
  ),
  ...faults(
    'components/popup/follow-site.ts',
    ['components/popup/'],
    ['if (!isCurrent()) return', ''],
    ['tab = found', 'void found'],
  ),
  ...faults('components/page/disclosure.tsx', ['components/page/'], ["setLoaded('failed')", '']),
  ...faults('components/page/out-link.tsx', ['components/page/'], ['noreferrer noopener', 'noopener']),
]
