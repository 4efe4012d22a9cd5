export type BrowserName = 'chrome' | 'edge' | 'firefox' | 'safari'

/**
 * The browser by whose words people find their way. Edge can run the build for Chrome; other browsers made from
 * Chromium have its words.
 */
export function browserName(): BrowserName {
  const built = import.meta.env.BROWSER
  if (built === 'firefox' || built === 'safari') return built
  return navigator.userAgent.includes(' Edg/') ? 'edge' : 'chrome'
}
