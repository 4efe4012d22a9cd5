/**
 * Hosts that readers are not sent to, found while sources were read. A source that stood there is cited from where it
 * comes from, or not at all.
 * @module
 */

/** Hosts by what is wrong with them; their subdomains go with them. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'a site for spam': ['bjsxtec.com', 'yangguoda.com', 'fmmfair.com'],
  'a domain that others have taken over': ['tvvgv780.cn', 'av069.com', 'sidb71.com', 'cctv-cmpany.net', 'xqexn.cn'],
  'a test host of the publisher, which may vanish or refuse readers': [
    'prelive.audi.cn',
    'ofs-val.cartier.cn',
    'demo2015.theasset.com',
    'testing.dev.theedgesingapore.com',
    'test.coinfomania.com',
    'stg.forbesindia.com',
    'us-central1.hosted.app',
  ],
  "a mirror of another publisher's pages": ['web.gate.it', 'web-origin.lbkrs.com'],
}

/** Labels by which publishers call hosts that are not meant for readers. */
const TEST_LABEL = /^(?:(?:pre|pre-?prod|prelive|stage|staging|stg|sandbox|uat|testing)\d*|test\d*|demo\d+)$/

/** What is wrong with sending readers to `host`; undefined where nothing is known to be. */
export function refusalOf(host: string): string | undefined {
  for (const [why, hosts] of Object.entries(REFUSED)) {
    if (hosts.some((refused) => host === refused || host.endsWith(`.${refused}`))) return why
  }
  const below = host.split('.').slice(0, -2)
  return below.some((label) => TEST_LABEL.test(label)) ? 'a test host by its name' : undefined
}
