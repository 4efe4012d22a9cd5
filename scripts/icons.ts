/**
 * Renders the icons from icons/*.svg to the sizes that the browsers want, into public/icons/. Run it after changing a
 * drawing: `npm run icons`. The results are kept in the repository, so that a build needs no renderer.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'

for (const [drawing, prefix, sizes] of [
  ['whereabouts', '', [16, 32, 48, 96, 128]],
  ['quiet', 'quiet-', [16, 32]],
] as const) {
  const svg = readFileSync(new URL(`../icons/${drawing}.svg`, import.meta.url), 'utf8')
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
    writeFileSync(new URL(`../public/icons/${prefix}${size}.png`, import.meta.url), png)
  }
}
