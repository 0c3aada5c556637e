// Wakes the design system's components. Its own file is named by the page, because its address changes with its content.
const { initAll } = await import(document.querySelector('link[rel=modulepreload]').href)
initAll()
