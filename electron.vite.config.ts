import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'

const at = (path: string): string => resolve(import.meta.dirname, path)

/**
 * Targets are those of the oldest Electron the app is run on, the registry-only runtime (Electron 33: Chromium 130,
 * Node 20), so that one build serves it and the Electron we ship. better-sqlite3, the one thing in `dependencies`,
 * stays outside the bundles; everything else is in them.
 */
export default defineConfig({
  main: {
    build: {
      // Main comes first and empties out/; preload and window then fill their own folders in it.
      outDir: 'out',
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: {
        input: {
          'main/index': at('electron/main/index.ts'),
          'main/backend': at('electron/backend/entry.ts'),
          // Not part of a package: proves the hand-over of ports where the backend itself cannot be a utility process.
          'main/transport-probe': at('electron/backend/process/transport-probe.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20',
      // A sandboxed preload can require nothing but electron, and cannot be an ES module.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: at('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [vue()],
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      // The content security policy admits fonts and styles from the app's own scheme, not from data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      minify: true,
      chunkSizeWarningLimit: 4_000, // kB; it is read from disk, in one go.
      rollupOptions: { input: { index: at('renderer/index.html') }, checks: { pluginTimings: false } },
    },
  },
})
