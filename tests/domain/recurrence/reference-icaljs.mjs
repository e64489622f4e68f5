// SPDX-License-Identifier: GPL-3.0-or-later
// ical.js's side of `compare`: lines "START<tab>RULE<tab>N" in, a line of JSON with the first N occurrences out; null
// where it does not answer within the time limit.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createRequire } from 'node:module'
import vm from 'node:vm'

const milliseconds = 150
const library = readFileSync(createRequire(import.meta.url).resolve('ical.js'), 'utf8')
const context = vm.createContext({ module: { exports: {} }, exports: {}, console })
vm.runInContext(library, context)
vm.runInContext(`
  const ICAL = module.exports.default ?? module.exports
  function answer(start, text, count) {
    const parts = start.match(/(....)(..)(..)T(..)(..)(..)/).slice(1).map(Number)
    const [year, month, day, hour, minute, second] = parts
    const from = new ICAL.Time({ year, month, day, hour, minute, second, isDate: false })
    const iterator = ICAL.Recur.fromString(text).iterator(from)
    const found = []
    for (let i = 0; i < count; ++i) {
      const next = iterator.next()
      if (!next) break
      found.push(next.toString().replace(/[-:]/g, ''))
    }
    return JSON.stringify(found)
  }`, context)

for await (const line of createInterface({ input: process.stdin })) {
  const [start, rule, count] = line.split('\t')
  try {
    const call = `answer(${JSON.stringify(start)}, ${JSON.stringify(rule)}, ${count})`
    console.log(vm.runInContext(call, context, { timeout: milliseconds }))
  } catch (error) {
    console.log(error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'null' : JSON.stringify({ error: String(error) }))
  }
}
