import { afterEach, expect, describe as group, it } from 'vitest'
import { formatRecord } from './format.ts'
import { describe, loadChecked, loadDataset } from './load.ts'
import { type Fixture, removeDatasets, smallDataset, writeDataset } from './testing/fixtures.ts'

afterEach(removeDatasets)

group('bad input', () => {
  /** Spoils the dataset in one place besides, so that each case shows that the rest is still checked. */
  function linesFor(makeWrong: (fixture: Fixture, text: string) => void): string[] {
    const fixture = smallDataset()
    fixture.timeline[0]!.services.push('nobody')
    makeWrong(fixture, formatRecord('service', fixture.services[0]))
    const { problems } = loadDataset(writeDataset(fixture))
    return problems.filter(({ severity }) => severity === 'error').map(describe)
  }

  const stillChecked =
    'data/timeline.json: timeline[2018-02-28].services[1]: expected an id of data/services/, found "nobody"'

  /** A change in the text of the service's file. */
  function edit(from: string, to: string) {
    return ({ raw }: Fixture, text: string) => {
      expect(text).toContain(from)
      raw['services/acme-cloud.json'] = text.replace(from, to)
    }
  }

  it.each([
    {
      what: 'broken JSON',
      makeWrong: edit('"company": "acme",', '"company": "acme"'),
      line: 'data/services/acme-cloud.json: line 8, column 3: expected "," or "}", found "\\""',
    },
    {
      what: 'a key given twice',
      makeWrong: edit('"company": "acme",', '"id": "acme",'),
      line: 'data/services/acme-cloud.json: line 7, column 3: expected every key once, but "id" is given twice, found "\\""',
    },
    {
      what: 'a duplicate host',
      makeWrong: edit('"domain": "acme.cn"', '"domain": "acme.com"'),
      line: 'data/services/acme-cloud.json: domains[1].domain: expected a host name that is listed once in a service, and by none where a company has it as its site, found "acme.com", also in acme-cloud',
    },
    {
      what: 'an unknown partner',
      makeWrong: edit('"partner": "old-cloud"', '"partner": "nobody"'),
      line: 'data/services/acme-cloud.json: arrangement.partners[nobody].partner: expected an id of data/partners.json, found "nobody"',
    },
    {
      what: 'a date in another form',
      makeWrong: edit('"since": "2018-02"', '"since": "02/2018"'),
      line: 'data/services/acme-cloud.json: arrangement.since: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, found "02/2018"',
    },
    {
      what: 'a date that is not in the calendar',
      makeWrong: edit('"since": "2018-02"', '"since": "2018-02-30"'),
      line: 'data/services/acme-cloud.json: arrangement.since: expected a date that is in the calendar, found "2018-02-30"',
    },
    {
      what: 'a claim without a source',
      makeWrong: edit('"sources": [\n        "acme-site"\n      ]', '"sources": []'),
      line: 'data/services/acme-cloud.json: claims[c1].sources: expected at least one source, found []',
    },
    {
      what: 'a translation for a text that does not exist',
      makeWrong: edit('"en": "Acme Cloud"', '"zh-CN": "云",\n    "of": "00000000"'),
      line: 'data/services/acme-cloud.json: name.en: expected a text in English, found nothing (a translation stands beside the English that it translates)',
    },
    {
      what: 'a translation for a field that does not exist',
      makeWrong: edit('"confidence": "medium"', '"confidence": "medium",\n  "slogan": {\n    "zh-CN": "云"\n  }'),
      line: 'data/services/acme-cloud.json: slogan: expected no field of this name, found "slogan"',
    },
    {
      what: 'a source address that is neither http nor https',
      makeWrong: edit('https://acme.com/acme-site', 'ftp://acme.com/acme-site'),
      line: 'data/services/acme-cloud.json: sources[acme-site].url: expected an address that starts with http:// or https://, found "ftp://acme.com/acme-site"',
    },
    {
      what: 'a script for an address',
      makeWrong: edit('https://acme.com/acme-site', 'javascript:alert(1)'),
      line: 'data/services/acme-cloud.json: sources[acme-site].url: expected an address that starts with http:// or https://, found "javascript:alert(1)"',
    },
    {
      what: 'a right-to-left override',
      makeWrong: edit('Customers in China', 'Customers \u202eanihC ni'),
      line: 'data/services/acme-cloud.json: affected.en: expected no right-to-left marks or overrides, found "Customers \\u202eanihC ni"',
    },
    {
      what: 'a control character',
      makeWrong: edit('Customers in China', 'Customers\\u0007 in China'),
      line: 'data/services/acme-cloud.json: affected.en: expected no control characters, found "Customers\\u0007 in China"',
    },
    {
      what: 'an invisible character',
      makeWrong: edit('Customers in China', 'Customers\u200b in China'),
      line: 'data/services/acme-cloud.json: affected.en: expected no invisible characters, found "Customers\\u200b in China"',
    },
    {
      what: 'an unknown field',
      makeWrong: edit('"confidence": "medium"', '"confidence": "medium",\n  "mood": "good"'),
      line: 'data/services/acme-cloud.json: mood: expected no field of this name, found "mood"',
    },
    {
      what: 'a field left out',
      makeWrong: edit('  "confidence": "medium",\n', ''),
      line: 'data/services/acme-cloud.json: confidence: expected this field, found nothing',
    },
    {
      what: 'a list instead of a record',
      makeWrong: ({ raw }: Fixture) => {
        raw['services/acme-cloud.json'] = '[]\n'
      },
      line: 'data/services/acme-cloud.json: expected a record in { }, found []',
    },
    {
      what: 'a file of 5 MB',
      makeWrong: ({ raw }: Fixture) => {
        raw['services/acme-cloud.json'] = `"${'x'.repeat(5_000_000)}"`
      },
      line: 'data/services/acme-cloud.json: expected at most 1 MB, found 5.0 MB',
    },
    {
      what: 'bytes that are no UTF-8',
      makeWrong: ({ raw }: Fixture) => {
        raw['services/acme-cloud.json'] = Uint8Array.of(0x7b, 0xff, 0x7d)
      },
      line: 'data/services/acme-cloud.json: expected text in UTF-8, found bytes that are not',
    },
    {
      what: 'an empty file',
      makeWrong: ({ raw }: Fixture) => {
        raw['services/acme-cloud.json'] = ''
      },
      line: 'data/services/acme-cloud.json: line 1, column 1: expected a value, found the end of the file',
    },
    {
      what: 'a file of another kind',
      makeWrong: ({ raw }: Fixture) => {
        raw['services/notes.txt'] = 'notes'
      },
      line: 'data/services/notes.txt: expected only files named ID.json in this folder, found "notes.txt"',
    },
  ])('$what gives one clear line, and the rest is still checked', ({ makeWrong, line }) => {
    const lines = linesFor(makeWrong)
    expect(lines).toContain(line)
    expect(lines).toContain(stillChecked)
    // What follows from the same mistake (the revision, the format) may be told too, but nothing about other files.
    const others = lines.filter((other) => other !== line && other !== stillChecked)
    expect(
      others.filter(
        (other) => !/ changes\[2026-01-02\]\.revision: | line \d+: | domains\[\d\]\.| question: /.test(other),
      ),
    ).toEqual([])
  })

  it('a list that cannot be read does not make every reference to it wrong', () => {
    const lines = linesFor(({ raw }) => {
      raw['partners.json'] = '{'
    })
    expect(lines).toEqual([
      'data/partners.json: line 1, column 2: expected a key in double quotes, found the end of the file',
      stillChecked,
    ])
  })

  it('a partner that does not parse is still known by its id', () => {
    const lines = linesFor((fixture) => {
      Object.assign(fixture.partners[1]!, { ownership: 'mine' })
    })
    expect(lines).toEqual([
      expect.stringContaining('data/partners.json: partners[old-cloud].ownership: expected '),
      stillChecked,
    ])
  })

  it('a checked load throws once, with every line', () => {
    const fixture = smallDataset()
    fixture.timeline[0]!.services.push('nobody')
    fixture.services[0]!.company = 'acne'
    expect(() => loadChecked(writeDataset(fixture))).toThrow(/acne.*nobody/s)
    expect(loadChecked(writeDataset(smallDataset())).services).toHaveLength(1)
  })
})
