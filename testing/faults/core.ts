// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces of code are quoted here.
import type { Faults } from './list.ts'

export const CORE: Faults = {
  'core/verdict.ts': [
    ["exposure === 'china-market' || answer === 'yes'", "exposure === 'china-market' && answer === 'yes'"],
    ["status === 'none' || storage === 'elsewhere'", "status === 'none' && storage === 'elsewhere'"],
    ["if (answer === 'no') return 'not-you'", "if (answer === null) return 'not-you'"],
    ["|| status === 'unclear') return status", ') return status'],
  ],
  'core/situation.ts': [
    ["exposure === 'company-site' ? null : badgeOf(verdict)", 'badgeOf(verdict)'],
    ["by === null && policy.defaultAnswer === 'no'", "policy.defaultAnswer === 'no'"],
    ['.sort(strongestFirst)', ''],
    ["if (choiceAt(site, preferences)?.alerts === 'on') return null", ''],
    ['services: [id] })', 'services: [] })'],
    ["own: answer.by === 'person' ? (given?.answer ?? null) : null", 'own: given?.answer ?? null'],
    ["exposure !== 'company-site' && answerMatters", 'answerMatters'],
  ],
  'core/choices.ts': [
    ["given.answer !== 'no' || given.services", "given.answer === 'no' || given.services"],
    ['!choice.revisions.includes(revision)', 'choice.revisions.includes(revision)'],
    ["choice.alerts === 'on' || choice.until === 'good'", "choice.until === 'good'"],
    ["given.answer === 'not-sure' ? null : given.answer", "given.answer === 'not-sure' ? 'no' : given.answer"],
  ],
  'core/alert-choices.ts': [
    ["exposure === 'company-site' ? [] : [service]", '[service]'],
    ["if (choice !== null) return choice.alerts === 'on'", 'if (choice !== null) return true'],
  ],
  'core/lookup.ts': [
    ["domain.indexOf('.')", "domain.lastIndexOf('.')"],
    ['if (listings) return { domain, listings }', 'if (listings) return { domain: host, listings }'],
  ],
  'core/asked.ts': [
    ['if (SCRIPT.test(said)) return addressOf(said)', ''],
    ['&& !IN_CHINESE_TEXT.test(said)', ''],
    ['listedOf(recipients, lookup) ?? queryOf(recipients) ?? words', 'words'],
    ["address.kind === 'site' ? askedByHost(address.host, lookup) : words", 'words'],
  ],
  'core/host.ts': [
    ["new Set(['blob:', 'filesystem:'])", "new Set(['filesystem:'])"],
    ["hostname.endsWith('.') ? hostname.slice(0, -1)", 'false ? hostname'],
  ],
  'core/filters.ts': [
    ['hostSuffix: `.${domain}`', 'hostSuffix: domain'],
    ['(?:[^/]*[.@])?', '(?:[^/]*)?'],
    ['if (domains.length === 0)', 'if (domains.length < 0)'],
  ],
  'core/sentence.ts': [
    ["answer.by === 'person' ? texts.notYou", 'answer.by !== null ? texts.notYou'],
    ['return lines.reported()', "return lines['company-confirmed']()"],
    ['if (last === undefined) return texts.notNamed', "if (last === undefined) return ''"],
  ],
  'core/data-path.ts': [
    ["verdict === 'in-china' && placeCertainty !== 'open'", "verdict === 'in-china'"],
    ["operator === 'not named' ? [null] : leads", 'leads'],
    ["if (over) return { form: 'broken', steps }", ''],
  ],
  'core/suggest.ts': [['|| gravity(a.situation) - gravity(b.situation)', '']],
  'core/earlier-answers.ts': [
    ["['yes', 'not-sure', 'no']", "['no', 'not-sure', 'yes']"],
    ['given === answer ? [service] : []', '[service]'],
  ],
  'core/journal.ts': [
    ['count: goesOn ? entry.count : entry.count + 1', 'count: entry.count + 1'],
    ['confirmed < today ? confirmed : today', 'today'],
  ],
  'core/kept.ts': [["answer !== 'no' || served.includes(service.id)", 'true']],
  'core/policy.ts': [
    [
      'policy.journalAllowed === false ? { ...settings.journal, on: false }',
      'policy.journalAllowed ? settings.journal',
    ],
  ],
}
