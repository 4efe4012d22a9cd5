import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtFor, TARGETS } from './build.ts'
import { inEachBrowser, shows } from './fixture.ts'
import { AMBER, ASKS, answer, at, NONE, QUESTION, RED, UNLISTED } from './sites.ts'

describe('the network', () => {
  inEachBrowser((fixture) => {
    it('sees the visited pages and not a single other request', async () => {
      const visited = [ASKS, UNLISTED, NONE, at('www.quillon-test.cn', '/a/page')]
      for (const url of visited) await fixture.tab(url)
      for (const url of visited) {
        const popup = await fixture.popup(await fixture.tabAt(url))
        if ((await popup.verdict()) === undefined) continue
        await popup.more()
        await popup.unfold()
        // There is none where there is no alert to turn off.
        if ((await popup.isOn(/^Alerts on \S+$/)) !== undefined) await popup.toggle(/^Alerts on \S+$/)
        await popup.close()
      }
      const popup = await fixture.popup(await fixture.tabAt(ASKS))
      await popup.answer('Yes')
      await expect.poll(() => popup.verdict()).toBe('in-china')
      await fixture.browser.stopWorker()
      await fixture.settled()

      const asked = new Set(fixture.server.requests.map(({ scheme, host, path }) => `${scheme}://${host}${path}`))
      const icons = [...visited, at('www.fablecloud-test.cn')].map((url) => new URL('/favicon.ico', url).href)
      for (const url of visited) expect(asked).toContain(url)
      for (const url of [...visited, at('www.fablecloud-test.cn'), ...icons]) asked.delete(url)
      expect([...asked]).toEqual([])
    })

    it('is out of reach even for a page of the extension that tried', async () => {
      await fixture.tab(ASKS)
      const { page } = await fixture.popupPage(ASKS)
      fixture.server.requests.length = 0
      const tried = await page.evaluate(async (url) => {
        const img = document.createElement('img')
        const loaded = new Promise((resolve) => {
          img.onload = () => resolve('loaded')
          img.onerror = () => resolve('refused')
        })
        img.src = `${url}image`
        navigator.sendBeacon(`${url}beacon`)
        const fetched = fetch(`${url}fetch`).then(
          () => 'loaded',
          () => 'refused',
        )
        return [await loaded, await fetched]
      }, UNLISTED)
      expect(tried).toEqual(['refused', 'refused'])
      await fixture.settled()
      expect(fixture.server.requests.filter(({ host }) => host === 'www.example.org')).toEqual([])
    })
  })
})

describe.each(TARGETS)('the build for %s', (target) => {
  it('has no script that names a way to send anything', () => {
    const folder = builtFor(target)
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'))
    expect(scripts).toContain('background.js')
    // A method of that name, as the search has one, is followed by its body.
    const ways =
      /(?<![\w$.])fetch\((?![\w,]*\)\{)|\b(?:XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts)\b/g
    const named = scripts.flatMap((path) =>
      [...readFileSync(join(folder, path), 'utf8').matchAll(ways)].map(([way]) => `${path}: ${way}`),
    )
    // The parser of tables can load one by its address, which it is never given; what it runs in is forbidden to
    // connect.
    expect(named).toEqual([expect.stringMatching(/^assets\/reader\.worker-[\w-]+\.js: XMLHttpRequest$/)])
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'")
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'")
  })
})

describe('a web page', () => {
  inEachBrowser((fixture) => {
    it('cannot load anything of the extension, nor tell it from one that is not there', async () => {
      const { origin } = fixture.browser
      const madeUp = origin.replace(/[a-z0-9]{8}/, (start) => start.split('').reverse().join(''))
      const tab = await fixture.tab(ASKS)
      await shows(tab, AMBER)
      const tryAll = (base: string) =>
        tab.evaluate(async (start) => {
          const paths = [
            'icons/16.png',
            'popup.html',
            'background.js',
            'manifest.json',
            'data/directory.js',
            'no-such-file',
          ]
          const load = (tag: 'img' | 'script' | 'link', url: string) =>
            new Promise<string>((resolve) => {
              const element = document.createElement(tag)
              element.onload = () => resolve(`${tag} loaded`)
              element.onerror = () => resolve(`${tag} refused`)
              if (element instanceof HTMLLinkElement) {
                element.rel = 'stylesheet'
                element.href = url
              } else element.src = url
              document.head.append(element)
            })
          const fetched = (url: string) =>
            fetch(url).then(
              () => 'fetch loaded',
              (error: Error) => `fetch refused: ${error.name}`,
            )
          const all: string[] = []
          for (const path of paths) {
            const url = start + path
            all.push(await fetched(url), await load('img', url), await load('script', url), await load('link', url))
          }
          return all
        }, base)
      const real = await tryAll(origin)
      expect(real.filter((result) => result.includes('loaded'))).toEqual([])
      expect(real).toEqual(await tryAll(madeUp))
    })

    it('finds no trace in its document, its globals or its messages', async () => {
      const tab = await fixture.tab(at('www.fablecloud-test.com', '/traces'))
      await tab.evaluate(() => {
        window.addEventListener('message', ({ data }) => document.documentElement.append(`message: ${data}`))
      })
      await shows(tab, AMBER)
      await fixture.store({ [QUESTION]: answer('yes') })
      await shows(tab, RED)
      const popup = await fixture.popup(tab)
      await popup.answer('No')
      await expect.poll(() => popup.verdict()).toBe('not-you')
      await popup.close()

      const changed = await tab.evaluate(async () => {
        const served = await (await fetch(location.href)).text()
        const fresh = new DOMParser().parseFromString(served, 'text/html').documentElement.outerHTML
        return fresh === document.documentElement.outerHTML ? null : document.documentElement.outerHTML
      })
      expect(changed).toBeNull()

      const globals = () => Object.getOwnPropertyNames(window).toSorted()
      const onListed = await tab.evaluate(globals)
      const unlisted = await fixture.tab(UNLISTED)
      expect(onListed).toEqual(await unlisted.evaluate(globals))
      const reach = () => {
        const { chrome, browser } = window as unknown as Record<string, { runtime?: unknown } | undefined>
        return [typeof chrome?.runtime, typeof browser]
      }
      expect(await tab.evaluate(reach)).toEqual(['undefined', 'undefined'])
    })
  })
})
