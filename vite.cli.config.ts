import { defineConfig } from 'vite'

/**
 * The command line as one file. It shares no chunk with the app, so that a package can hold it outside the archive,
 * where a plain Node reads it, and keep every file of the app inside.
 */
export default defineConfig({
  build: {
    ssr: 'cli/main.ts',
    outDir: 'out/cli',
    emptyOutDir: true,
    target: 'node22',
    rollupOptions: { output: { format: 'es', entryFileNames: 'assay.js', codeSplitting: false } },
  },
  ssr: { noExternal: true, external: ['better-sqlite3'] },
})
