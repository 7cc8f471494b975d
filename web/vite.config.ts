import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** pdf.js fetches these by name while it draws; they are served from our own origin (see features/document/pdf-file.ts). */
const PDFJS_FOLDERS = ['cmaps', 'standard_fonts', 'wasm'];
/** Not used: the content security policy allows no WebAssembly, and pdf.js brings the same decoders as script. */
const UNUSED = /\.wasm$/u;

function pdfjsFiles(): Plugin {
  return {
    name: 'arkivsvar-pdfjs-files',
    apply: 'build',
    generateBundle() {
      for (const folder of PDFJS_FOLDERS) {
        const source = here(`../node_modules/pdfjs-dist/${folder}`);
        for (const name of readdirSync(source).filter((file) => !UNUSED.test(file))) {
          this.emitFile({ type: 'asset', fileName: `pdfjs/${folder}/${name}`, source: readFileSync(`${source}/${name}`) });
        }
      }
    },
  };
}

export default defineConfig({
  root: here('.'),
  plugins: [react(), pdfjsFiles()],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    // Inlined files would be data: addresses, which the content security policy allows for nothing but images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: {
        // It does not say so itself: a component does nothing until it is used. Otherwise all of them come with the first page.
        moduleSideEffects: [{ test: /\/@digdir\/designsystemet-react\//u, sideEffects: false }],
      },
    },
    reportCompressedSize: false,
    // pdf.js and its worker are loaded with the first PDF, not with the page.
    chunkSizeWarningLimit: 2000,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
