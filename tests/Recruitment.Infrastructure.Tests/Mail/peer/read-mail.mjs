// Reads an .eml from standard input with a parser that is not ours.
import PostalMime from 'postal-mime'

const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
console.log(JSON.stringify(await PostalMime.parse(Buffer.concat(chunks), { attachmentEncoding: 'utf8' })))
