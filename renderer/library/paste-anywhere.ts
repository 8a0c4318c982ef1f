import { onMounted, onUnmounted } from 'vue'
import { takesTyping } from '#renderer/commands/keys.ts'
import { useImporting } from '#renderer/stores/importing.ts'
import { useProject } from '#renderer/stores/project.ts'

/** While the library is in sight, pasting anywhere but in a text field imports what is pasted: files, an article, or plain words. */
export function offerPastedAnywhere(): void {
  const importing = useImporting()

  function paste(event: ClipboardEvent): void {
    if (takesTyping(event.target) || document.querySelector('[role="dialog"]') || importing.running || useProject().readOnly) return
    const html = event.clipboardData?.getData('text/html') ?? ''
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (html.trim() === '' && text.trim() === '') return
    event.preventDefault()
    void importing.importPasted(html.trim() === '' ? { text } : { html, text })
  }
  onMounted(() => document.addEventListener('paste', paste))
  onUnmounted(() => document.removeEventListener('paste', paste))
}
