import { createApp } from 'vue'
import { createPinia } from 'pinia'
import './design/type.css'
import './design/tokens.css'
import './design/base.css'
import './ui/field.css'
import './ui/form.css'
import './ui/menu.css'
import './ui/table.css'
import './ui/markdown.css'
import App from './App.vue'
import { useNotices } from './stores/notices.ts'

const app = createApp(App).use(createPinia())
// A fault in drawing must not end in a blank window: it is said, logged, and the rest goes on.
app.config.errorHandler = (error) => useNotices().fail(error)
window.addEventListener('unhandledrejection', (event) => useNotices().fail(event.reason))
app.mount('#app')
