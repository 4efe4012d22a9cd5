import type { Faults } from './list.ts'

export const COMPONENTS: Faults = {
  'components/services/filters.tsx': [['useState(chosen.length > 0)', 'useState(false)']],
  'components/services/header.tsx': [['aria-label={t.search}', '']],
  'components/controls/switch.tsx': [
    ['aria-checked={on}', 'aria-checked={!on}'],
    ['aria-labelledby={id}', ''],
  ],
  'components/controls/pause-control.tsx': [['button.current?.focus()', 'void 0']],
  'components/controls/radios.tsx': [['useAtom(lastChange)', '']],
  'components/controls/undo.tsx': [['button.current?.focus({ preventScroll: true })', '']],
  'components/controls/settings-state.ts': [
    ["error instanceof StorageError ? error.problem : 'unavailable'", "'unavailable'"],
  ],
  'components/settings/kept-row.tsx': [['setService(id, kept.choice)', 'setService(id, null)']],
  'components/notice/question.tsx': [
    ['aria-pressed={own === given}', 'aria-pressed={own !== given}'],
    ["silence === 'administrator'", "silence === 'off'"],
  ],
  'components/notice/notice.tsx': [['asks && notice.question &&', 'notice.question &&']],
  'components/notice/claim-view.tsx': [['claim.disputed_by?.includes(other.id)', 'false']],
  'components/popup/listed.tsx': [
    ["answer === 'no' ? question : null", 'null'],
    ['setFailed(true)', 'setFailed(false)'],
  ],
  'components/popup/follow-site.ts': [
    ['if (!isCurrent()) return', ''],
    ['tab = found', 'void found'],
  ],
  'components/page/disclosure.tsx': [["setLoaded('failed')", '']],
  'components/page/out-link.tsx': [['noreferrer noopener', 'noopener']],
  'components/about/about.tsx': [['document.getElementById(location.hash.slice(1))?.scrollIntoView()', '']],
  'components/about/grading.tsx': [
    ["['ended', 'reported', t.markEnded]", "['unclear', 'reported', t.markEnded]"],
    ['[w.reported, t.placeReported]', '[w.reported, t.placeConfirmed]'],
  ],
  'components/about/version.tsx': [['formatDate(datasetDate, locale.get())', 'datasetDate']],
  'components/list-check/result.tsx': [
    ['(one) => one.brief === chosen) ? chosen : null', '(one) => one.brief === chosen) ? chosen : chosen'],
    ['aria-pressed={brief === value}', 'aria-pressed={brief !== value}'],
  ],
  'components/list-check/intake.tsx': [
    ["disabled={text.trim() === ''}", "disabled={text === ''}"],
    ["event.currentTarget.value = ''", ''],
  ],
  'components/list-check/list-check.tsx': [
    ['useEffect(() => cancel.current?.focus(), [])', ''],
    ["reading.step === 'waiting' && reading.cancelled ? t.cancelled : ''", "''"],
  ],
  'components/list-check/use-reader.ts': [["setReading({ step: 'failed' })", '']],
  'components/list-check/row.tsx': [['more > 1 ? hosts.slice(0, SHOWN) : hosts', 'hosts.slice(0, SHOWN)']],
  'components/list-check/unlisted.tsx': [['(all ? names : names.slice(0, SHOWN))', 'names.slice(0, SHOWN)']],
  'components/list-check/save.tsx': [["if (form === 'csv') download", "if (form === 'json') download"]],
  'components/welcome/question-screen.tsx': [
    ["() => setSetting('defaultAnswer', value))", "() => setSetting('defaultAnswer', chosen))"],
    ['disabled={all === null}', 'disabled={false}'],
  ],
  'components/welcome/close-page.ts': [['await browser.tabs.remove(tab.id)', 'void tab']],
  'components/welcome/use-browser.ts': [["addEventListener('focus', askAgain)", '']],
  'components/services/results.tsx': [
    ["if (to < 0) document.getElementById('search')?.focus()", 'if (to < 0) return'],
    ['End: all.length - 1', 'End: 0'],
  ],
  'components/services/use-roving.ts': [['tabindex: name === stop ? 0 : -1', 'tabindex: 0']],
  'components/services/exports.tsx': [['exportFile(file, all ? null : found', 'exportFile(file, all ? null : entries']],
  'components/services/same-sites.tsx': [['open={stronger}', 'open={false}']],
  'components/services/use-found.ts': [['sort === null ? left : sorted(left, sort, locale.get())', 'left']],
  'components/services/use-item.ts': [['element.focus({ preventScroll: true })', '']],
  'components/settings/erase-section.tsx': [
    ["eraseState.set({ step: 'none' })", "eraseState.set({ step: 'done', preferences: 0, records: 0 })"],
  ],
  'components/settings/import-preview.tsx': [
    ['document.getElementById(BACKUP_BUTTON)?.focus()', ''],
    ['useEffect(() => heading.current?.focus(), [])', ''],
  ],
  'components/settings/alert-style.tsx': [
    ["alertStyle === 'notification' && allowed === false", 'false'],
    ['if (given) then()', 'then()'],
  ],
  'components/settings/backup-state.ts': [['complete: remembered.records !== null', 'complete: true']],
  'components/settings/erase-state.ts': [
    ["(await pendingDone()) ? await whatIsLeft() : { step: 'partly' }", 'await whatIsLeft()'],
  ],
  'components/settings/visited-table.tsx': [
    ['<td data-label={t.first}>{day(first)}', '<td data-label={t.first}>{day(last)}'],
  ],
  'components/settings/kept-list.tsx': [['kept={found.filter(isAnswer)}', 'kept={found}']],
  'components/popup/duration.tsx': [['if (ofSite || !service) return save', 'if (!service) return save']],
  'components/popup/service-switch.tsx': [
    ['on={on && !muted}', 'on={on}'],
    ["exposure === 'company-site' ?", "exposure === 'china-market' ?"],
    ["(choice.alerts === 'on') !== on", "(choice.alerts === 'on') === on"],
  ],
  'components/popup/default-offer.tsx': [['onClick={() => setOffered(false)}', 'onClick={() => undefined}']],
  'components/popup/other-services.tsx': [["place.current?.querySelector('summary')?.focus()", 'void 0']],
  'components/popup/alert-controls.tsx': [
    ["disabled={situation.silence === 'administrator'}", 'disabled={false}'],
    ['aria-expanded={more}', 'aria-expanded={!more}'],
  ],
  'components/notice/use-fresh.ts': [['current && found.size > 0', 'found.size > 99']],
  'components/page/page-header.tsx': [["aria-current={page === current ? 'page' : undefined}", '']],
  'components/page/in-force.ts': [['const end = onChanged(read)', 'const end = () => undefined']],
}
