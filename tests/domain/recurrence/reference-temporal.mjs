// SPDX-License-Identifier: GPL-3.0-or-later
// rrule-temporal's side of `compare`: lines "START<tab>RULE<tab>N" in, a line of JSON with the first N occurrences out,
// or an error where it finds none within its limit of empty periods.
import { createInterface } from 'node:readline'
import { Temporal } from 'temporal-polyfill'
import { RRuleTemporal } from 'rrule-temporal'

function answer(start, rule, count) {
  const iso = start.replace(/(....)(..)(..)T(..)(..)(..)/, '$1-$2-$3T$4:$5:$6')
  const dtstart = Temporal.PlainDateTime.from(iso).toZonedDateTime('UTC')
  const inUtc = rule.replace(/(UNTIL=\d{8}T\d{6})/, '$1Z')
  const found = []
  const expanded = new RRuleTemporal({ rruleString: inUtc, dtstart, maxIterations: 1000 })
  expanded.all((moment, i) => {
    if (i < count) found.push(moment.toPlainDateTime().toString().slice(0, 19).replace(/[-:]/g, ''))
    return i + 1 < count
  })
  return found
}

for await (const line of createInterface({ input: process.stdin })) {
  const [start, rule, count] = line.split('\t')
  try {
    console.log(JSON.stringify(answer(start, rule, Number(count))))
  } catch (error) {
    console.log(JSON.stringify({ error: String(error) }))
  }
}
