// A real SMTP server that fails as the recipient's address asks it to:
//   rcpt-550@  refuses the recipient     data-451@, data-552@  answers so after the message
//   drop@      hangs up after the message without a word       slow@  takes ten seconds
// and as the sender's asks it to: members-only@ has to sign in as service, right.
// Its first argument says how it differs from other servers: "tls" from the first byte, "plain" without STARTTLS, "ascii" without other letters in addresses, "steady" takes a moment
//   over each message before it says that it has it.
// Its second is a file with its key and certificate.
// It prints its port first, then one line of JSON for each message that it took in.
import { readFileSync } from 'node:fs'
import { SMTPServer } from 'smtp-server'
import PostalMime from 'postal-mime'

const [how, pem] = process.argv.slice(2)
const identity = pem ? { key: readFileSync(pem), cert: readFileSync(pem) } : {}
const code = (kind, address) => Number(new RegExp(`^${kind}-(\\d{3})@`).exec(address)?.[1] ?? 0)
const refusal = (responseCode, words) => Object.assign(new Error(words), { responseCode })

const server = new SMTPServer({
  ...identity,
  secure: how === 'tls',
  hideSTARTTLS: how === 'plain',
  hideSMTPUTF8: how === 'ascii',
  authOptional: true,
  allowInsecureAuth: true,
  disableReverseLookup: true,
  logger: false,
  onAuth: (auth, session, done) =>
    auth.username === 'service' && auth.password === 'right' ? done(null, { user: 'service' }) : done(refusal(535, 'Authentication credentials invalid')),
  onMailFrom: ({ address }, session, done) => done(address.startsWith('members-only@') && !session.user ? refusal(530, 'Authentication required') : null),
  onRcptTo: ({ address }, session, done) => {
    const answer = code('rcpt', address)
    done(answer ? refusal(answer, answer < 500 ? 'Try again later' : 'No such user here') : null)
  },
  async onData(stream, session, done) {
    const chunks = []
    try {
      for await (const chunk of stream) chunks.push(chunk)
    } catch {
      return // whoever was sending has ended in the middle of it
    }
    const raw = Buffer.concat(chunks)
    const to = session.envelope.rcptTo[0].address
    if (code('data', to)) return done(refusal(code('data', to), 'The message was looked at and not taken'))
    console.log(JSON.stringify({ to, from: session.envelope.mailFrom.address, secure: session.secure, user: session.user ?? null, raw: raw.toString('utf8'), mail: await PostalMime.parse(raw, { attachmentEncoding: 'utf8' }) }))
    if (to.startsWith('drop@')) return [...server.connections].forEach((connection) => connection._socket.destroy())
    if (how === 'steady') await new Promise((resolve) => setTimeout(resolve, 20))
    if (to.startsWith('slow@')) await new Promise((resolve) => setTimeout(resolve, 10000))
    done(null, 'Taken')
  },
})
server.on('error', () => {})
const listener = server.listen(0, '127.0.0.1', () => console.log(listener.address().port))
process.stdin.resume()
process.stdin.on('end', () => process.exit(0))
