import { describe, expect, it } from 'vitest'
import { withAnswersMoved } from './backup-answers.ts'
import { readBackup } from './backup-file.ts'
import v1 from './fixtures/backup-v1.json' with { type: 'json' }
import { FULL } from './testing/backups.ts'

const QUESTIONS: Record<string, string> = { 'apple-icloud': 'apple', azure: 'work', teams: 'work' }
const questionOf = (service: string) => QUESTIONS[service] ?? null
const moved = (preferences: Record<string, { v: number; value: unknown }>) =>
  withAnswersMoved({ ...FULL, preferences }, questionOf).preferences
const answer = (value: string, ...services: string[]) => ({ v: 1, value: { answer: value, services } })

describe('answers of a backup', () => {
  it('of release 0.1.0 move to their questions, and nothing else of it changes', () => {
    const read = readBackup(JSON.stringify(v1))
    if (!read.ok) throw new Error(read.fault.expected)
    const all = withAnswersMoved(read.backup, questionOf)
    const { 'answer:apple-icloud': _, ...rest } = read.backup.preferences
    expect(all).toEqual({
      ...read.backup,
      preferences: { 'question:apple': answer('yes', 'apple-icloud'), ...rest },
    })
    expect(rest).toHaveProperty(['answer:linkedin'])
  })

  it('of services that share a question become one, the one that warns', () => {
    expect(moved({ 'answer:azure': { v: 1, value: 'no' }, 'answer:teams': { v: 1, value: 'yes' } })).toEqual({
      'question:work': answer('yes', 'teams'),
    })
  })

  it('give way to one that the backup has for the question', () => {
    const preferences = { 'answer:azure': { v: 1, value: 'no' }, 'question:work': answer('yes', 'azure', 'teams') }
    expect(moved(preferences)).toEqual({ 'question:work': preferences['question:work'] })
  })

  it('are none in a backup of this release, which stays as it is', () => {
    expect(withAnswersMoved(FULL, questionOf)).toEqual(FULL)
  })
})
