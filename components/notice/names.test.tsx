import { beforeEach, describe, expect, it } from 'vitest'
import { reset, show } from '../testing/show.tsx'
import { DataText } from './names.tsx'

beforeEach(reset)

const app = () => document.querySelector('#app')

describe('a text of the dataset', () => {
  it('in Chinese is broken between phrases alone', async () => {
    const text = '2018年2月28日起由云上贵州运营，用户须同意新条款'
    await show(<DataText text={text} />, 'zh-CN')
    expect(app()?.textContent).toBe(text)
    expect(app()?.innerHTML).toContain('2018年2月28日')
    expect(document.querySelectorAll('.phrases wbr').length).toBeGreaterThan(2)
  })

  it('in English keeps dates whole, and marks Chinese names as Chinese', async () => {
    const text = 'Run since 28 February 2018 by 云上贵州; in mid-July 2019 and March 2020 it grew.'
    await show(<DataText text={text} />, 'en')
    expect(app()?.textContent).toBe(text)
    const whole = [...document.querySelectorAll('.whole')].map((part) => part.textContent)
    expect(whole).toEqual(['28 February 2018', 'mid-July 2019', 'March 2020'])
    expect(document.querySelector('[lang=zh-CN]')?.textContent).toBe('云上贵州')
  })
})
