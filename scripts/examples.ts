/**
 * Example sites for trying the extension: one for each verdict, and what to look at.
 * @module
 */

export interface Example {
  url: string
  /** What is to be seen there, in a few words. */
  shows: string
  /** The answer the tour gives there. */
  answer?: 'Yes' | 'No'
}

export const EXAMPLES: readonly Example[] = [
  { url: 'https://www.icloud.com/', shows: 'it depends on you: answer the question and watch the badge' },
  { url: 'https://www.icloud.com.cn/', shows: 'data is kept in mainland China, as the company says' },
  { url: 'https://www.blizzard.cn/', shows: 'a rule requires data to be kept in mainland China' },
  { url: 'https://www.battle.net/', shows: 'data is kept in mainland China once you answer yes', answer: 'Yes' },
  { url: 'https://jihulab.com/', shows: 'run in China; where data is kept is not confirmed' },
  { url: 'https://gitlab.com/', shows: 'a China version exists; neither its place nor your part in it is known' },
  {
    url: 'https://www.apple.com/',
    shows: 'the company’s own site: its services are listed, and none marks the button',
  },
  { url: 'https://aws.amazon.com/', shows: 'not your account, once you answer no', answer: 'No' },
  { url: 'https://ubisoft.com.cn/', shows: 'announced, with no sign yet that it has begun' },
  { url: 'https://cloud.ibm.com/', shows: 'it was so; whether it still is, is not known' },
  { url: 'https://www.linkedin.com/', shows: 'ended' },
  { url: 'https://www.notion.so/', shows: 'reviewed: no such arrangement known' },
  { url: 'https://example.org/', shows: 'not reviewed: no badge, and the popup says so' },
]

/** A page of links to the examples, with one paragraph on what to try. */
export function examplesPage(): string {
  const items = EXAMPLES.map(
    ({ url, shows }) => `<li><a href="${url}" target="_blank" rel="noreferrer">${url}</a>: ${shows}`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Whereabouts: example sites</title>
<style>:root{color-scheme:light dark}body{font:16px/1.6 system-ui,sans-serif;max-width:42em;margin:3em auto;padding:0 1em}li{margin:.4em 0}</style>
<h1>Example sites</h1>
<p>Open a site below and look at the Whereabouts button in the toolbar (in Chrome and Edge it is behind the puzzle piece until you pin it):
a red “!” or an amber “?” appears where data of the China market is, or may be, kept in mainland China. Click it to read who is affected, where the
data lies, who holds it and who says so. Answer the question, switch alerts off and on, and watch the badge follow. Nothing leaves your browser.</p>
<ul>${items.join('\n')}</ul></html>`
}
