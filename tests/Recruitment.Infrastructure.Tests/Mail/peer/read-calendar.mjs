// Reads a calendar file from standard input with a parser that is not ours.
import ICAL from 'ical.js'

const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
const text = Buffer.concat(chunks).toString('utf8')
const calendar = new ICAL.Component(ICAL.parse(text))
const entry = calendar.getFirstSubcomponent('vevent')
const event = new ICAL.Event(entry)
const person = (name) => ({ name: entry.getFirstProperty(name).getParameter('cn'), address: entry.getFirstPropertyValue(name) })
console.log(JSON.stringify({
  method: calendar.getFirstPropertyValue('method'),
  uid: event.uid,
  sequence: event.sequence,
  status: entry.getFirstPropertyValue('status'),
  summary: event.summary,
  location: event.location,
  description: event.description,
  start: event.startDate.toJSDate().toISOString(),
  end: event.endDate.toJSDate().toISOString(),
  organiser: person('organizer'),
  attendee: person('attendee'),
}))
