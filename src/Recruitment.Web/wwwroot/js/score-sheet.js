// Saves a score sheet as it is written. The form works the same without this; the Save button stays.
const form = document.getElementById('sheet')
const state = form?.querySelector('[data-saved]')
const pause = 1500
const retryAfter = 8000
let timer, saving, dirty = false, stopped = false

const later = (wait) => {
  clearTimeout(timer)
  timer = setTimeout(() => { saving ??= save() }, wait)
}

async function save () {
  let wait = pause
  dirty = false
  state.textContent = 'Saving…'
  try {
    const answer = await fetch(form.dataset.autosave, { method: 'POST', body: new FormData(form), headers: { Accept: 'application/json' } })
    const { version, message } = await answer.json()
    state.textContent = message
    if (answer.ok) form.elements['Input.Version'].value = version
    else stopped = true
  } catch {
    // No network, or signed out: what was typed is still on the page.
    dirty = true
    wait = retryAfter
    state.textContent = 'Not saved yet: trying again'
  }
  saving = undefined
  if (dirty && !stopped) later(wait)
}

if (form) {
  for (const event of ['input', 'change']) {
    form.addEventListener(event, () => {
      dirty = true
      if (!saving && !stopped) later(pause)
    })
  }
  // A form that leaves while a save is on its way would carry the version of before it.
  form.addEventListener('submit', (event) => {
    clearTimeout(timer)
    stopped = true
    if (!saving) return
    event.preventDefault()
    saving.then(() => form.requestSubmit(event.submitter))
  })
  addEventListener('pageshow', (event) => event.persisted && location.reload())
  addEventListener('beforeunload', (event) => dirty && !stopped && event.preventDefault())
}
