import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { correctionForm, suggestionForm } from './forms.ts'

const project = { repository: 'https://code.example/it', correctionLinks: true }

describe('the forms', () => {
  it('are those of the project', () => {
    expect(correctionForm('a&b', project)).toBe(
      'https://code.example/it/issues/new?template=correct-a-fact.yml&service=a%26b',
    )
    expect(suggestionForm(project)).toBe('https://code.example/it/issues/new?template=suggest-a-service.yml')
  })

  it('are there', () => {
    for (const form of [correctionForm('x', project), suggestionForm(project)]) {
      const template = new URL(form ?? '').searchParams.get('template')
      expect(existsSync(new URL(`../.github/ISSUE_TEMPLATE/${template}`, import.meta.url))).toBe(true)
    }
  })

  it('are linked from nowhere where the project takes no reports', () => {
    const silent = { ...project, correctionLinks: false }
    expect([correctionForm('x', silent), suggestionForm(silent)]).toEqual([undefined, undefined])
  })
})
