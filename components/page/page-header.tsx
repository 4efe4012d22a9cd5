import '../styles/page-header.css'
import { pageTexts } from '../../i18n/en/page.ts'

/** The extension's own pages that every page leads to. */
const PAGES = [
  { page: 'services', href: '/services.html' },
  { page: 'check', href: '/check.html' },
  { page: 'settings', href: '/options.html' },
  { page: 'about', href: '/about.html' },
] as const
type PageName = (typeof PAGES)[number]['page']

/**
 * The head of every page in a tab: the mark, and the way to the others.
 * @param current null on a page that is none of them
 */
export function PageHeader({ current }: { current: PageName | null }) {
  const t = pageTexts.get()
  const names: Record<PageName, string> = {
    services: t.allServices,
    check: t.check,
    settings: t.settings,
    about: t.about,
  }
  return (
    <header class="page-header">
      <div>
        <span class="page-mark">
          <img src="/icons/32.png" alt="" width="20" height="20" />
          <b>Whereabouts</b>
        </span>
        <nav aria-label={t.pages}>
          {PAGES.map(({ page, href }) => (
            <a key={page} href={href} aria-current={page === current ? 'page' : undefined}>
              {names[page]}
            </a>
          ))}
        </nav>
      </div>
    </header>
  )
}
