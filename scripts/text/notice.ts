/**
 * A notice as plain text: what the popup shows, for a terminal.
 * @module
 */
import { asSentence, lineOf } from '../../core/sentence.ts'
import { situationOfService } from '../../core/situation.ts'
import type { IndexedService } from '../../dataset/host-index.ts'
import type { Notice } from '../../dataset/notice.ts'
import { alertTexts } from '../../i18n/en/alert.ts'
import { answering } from './answering.ts'

/** The notice in lines of at most `width` characters. */
export function noticeText(
  notice: Notice,
  indexed: IndexedService,
  services: readonly IndexedService[],
  width = 100,
): string {
  const { service, company, partners, question } = notice
  const { arrangement } = service
  const numbers = new Map(service.sources.map(({ id }, place) => [id, place + 1]))
  const numbered = (ids: readonly string[]) => ids.map((id) => `[${numbers.get(id) ?? '?'}]`).join('')
  const line = lineOf(situationOfService(indexed, answering(null, services), Date.now()), 'en', alertTexts.get())
  const nameOf = (id: string) => partners.find((partner) => partner.id === id)?.name ?? id
  const parts: (readonly [title: string, lines: readonly string[]])[] = [
    ['', [`${asSentence(line)}.`, `Who is affected: ${service.affected}`]],
    ['The question', question === null ? [] : [question.text]],
    ['Who runs it or holds the data', arrangement.partners.map(({ partner, role }) => `${nameOf(partner)} ${role}`)],
    ['Where', arrangement.places.map(({ place }) => place)],
    ['What you can do', service.actions],
    ['What is known', service.claims.map(({ text, sources }) => `${text} ${numbered(sources)}`)],
    ['Sources', service.sources.map(sourceLine)],
    ['', [`Facts reviewed on ${service.reviewed_on}.`]],
  ]
  const title = `${service.name} (${company.name})`
  return [title, '='.repeat(title.length), ...parts.flatMap(([heading, lines]) => part(heading, lines, width))].join(
    '\n',
  )
}

function part(heading: string, lines: readonly string[], width: number): string[] {
  if (lines.length === 0) return []
  if (heading === '') return ['', ...lines.map((line) => wrapped(line, '', width))]
  return ['', heading, ...lines.map((line) => wrapped(line, '  ', width))]
}

function sourceLine({ publisher, title, published, url }: Notice['service']['sources'][number], place: number): string {
  return [`[${place + 1}] ${publisher}: ${title}`, published, url].filter((said) => said !== null).join(', ')
}

/** A line broken at spaces; what follows the first is set in further. */
function wrapped(text: string, indent: string, width: number): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = `${indent}  `
    }
    line += line.trim() === '' ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}
