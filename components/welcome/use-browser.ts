/**
 * What the welcome page needs to know of the browser it is in.
 * @module
 */
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { report } from '../../platform/report.ts'

/** Whether the button is on the toolbar and private windows are allowed; null where the browser does not tell. */
export interface Place {
  pinned: boolean | null
  inPrivate: boolean | null
}

/** Looked at again whenever the person comes back to the page. */
export function usePlace(): Place {
  const [place, setPlace] = useState<Place>({ pinned: null, inPrivate: null })
  useEffect(() => {
    const askAgain = () => {
      askBrowser().then(setPlace, (error: unknown) => report(error, 'asking where the button is'))
    }
    askAgain()
    addEventListener('focus', askAgain)
    return () => removeEventListener('focus', askAgain)
  }, [])
  return place
}

async function askBrowser(): Promise<Place> {
  const { action, extension } = browser as {
    action: Partial<typeof browser.action>
    extension?: typeof browser.extension
  }
  const [settings, inPrivate] = await Promise.all([action.getUserSettings?.(), extension?.isAllowedIncognitoAccess()])
  return { pinned: settings?.isOnToolbar ?? null, inPrivate: inPrivate ?? null }
}
