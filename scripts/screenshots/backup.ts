const DAY = 24 * 60 * 60 * 1000

/** A backup in which much is chosen and some services were visited. */
export function backup(now: number): unknown {
  const revisions = ['0123456789ab']
  const visits: [service: string, domain: string, daysAgo: number, count: number][] = [
    ['apple-icloud', 'icloud.com', 2, 3],
    ['apple-icloud', 'icloud.com', 20, 7],
    ['linkedin-china', 'linkedin.com', 9, 1],
    ['gitlab-jihu', 'gitlab.com', 30, 12],
  ]
  return {
    format: 'whereabouts-backup',
    version: 2,
    date: '2026-11-21T10:00:00.000Z',
    preferences: {
      'setting:defaultAnswer': { v: 1, value: 'no' },
      'setting:journal': { v: 1, value: { on: true, retention: 'forever' } },
      'setting:pause': { v: 1, value: { until: 'turned-on' } },
      'question:apple-region': { v: 1, value: { answer: 'yes', services: ['apple-icloud'] } },
      'site:icloud.com': { v: 2, value: { alerts: 'off', until: 'facts-change', revisions } },
      'site:linkedin.com': { v: 2, value: { alerts: 'on', until: 'good', revisions } },
      'service:linkedin-china': { v: 2, value: { alerts: 'off', until: 'good', revisions } },
    },
    acknowledgements: [],
    notifications: [],
    journal: visits.map(([service, domain, daysAgo, count]) => {
      const first = now - daysAgo * DAY
      return { service, domain, day: new Date(first).toISOString().slice(0, 10), count, first, last: first }
    }),
  }
}
