import type { Page } from '../../webext-harness/index.ts'
import { type ControlRole, pressControl } from './press.ts'

/** The settings page. Controls are found as people find them: by what they are and how they are called. */
export class SettingsPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Resolves when every section is there. */
  async loaded(): Promise<void> {
    await this.page.waitFor(
      '["alerts", "answers", "look", "mine", "backup", "all"].every((id) => document.getElementById(id))',
    )
  }

  press(role: ControlRole, name: string | RegExp): Promise<void> {
    return pressControl(this.page, role, name)
  }

  /** Takes back what was changed last in a place: "theme", "kept", ... */
  async undo(place: string): Promise<void> {
    await this.page.waitFor(
      (wanted: string) => document.querySelector(`[data-undo="${wanted}"]`) !== null,
      15_000,
      place,
    )
    await this.page.click(`[data-undo="${place}"]`)
  }

  /** Chooses in the language list, as the browser does when somebody picks an option. */
  async speak(language: string): Promise<void> {
    await this.page.evaluate((value: string) => {
      const select = document.querySelector<HTMLSelectElement>('#look select')
      if (!select) return
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }, language)
  }

  /** What is said beside the controls: everything saved, undone, refused. */
  said(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('[role=status], [role=alert]')]
        .map((one) => one.textContent?.trim() ?? '')
        .filter(Boolean),
    )
  }

  /** The choices listed, by their key. */
  kept(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-kept]')].map((one) => one.dataset.kept ?? ''),
    )
  }

  /** Types into the search over choices. */
  async find(text: string): Promise<void> {
    await this.page.click('#answers input[type=search]')
    await this.page.type(text)
  }

  /** The services listed under "My services", by id. */
  visited(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-visited]')].map((one) => one.dataset.visited ?? ''),
    )
  }

  /** Gives the page a backup file, as choosing one does. */
  async openBackup(text: string): Promise<void> {
    await this.page.evaluate((contents: string) => {
      const input = document.querySelector<HTMLInputElement>('#backup input[type=file]')
      if (!input) return
      const files = new DataTransfer()
      files.items.add(new File([contents], 'backup.json', { type: 'application/json' }))
      input.files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    }, text)
  }

  /** The text of a section. */
  section(id: string): Promise<string> {
    return this.page.evaluate(
      (wanted: string) => document.getElementById(wanted)?.textContent.replace(/\s+/g, ' ').trim() ?? '',
      id,
    )
  }
}
