import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{ingest,server,web,evals,corpus}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'web/e2e/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});
