import { describe, expect, it } from 'vitest';
import type { RemovedFile } from './removed-files.ts';
import { takenOut } from './taken-out.ts';

const file = (path: string, why: RemovedFile['why']): RemovedFile => ({ id: path, path, removedAt: '2026-01-01T00:00:00.000Z', why });

describe('takenOut', () => {
  it('knows what was taken out here, with what came inside it, and not what another replaced', async () => {
    const wasTakenOut = await takenOut({ list: async () => [file('a.eml', 'removed'), file('b.txt', 'replaced')] });
    expect(wasTakenOut(['a.eml', 'a.eml/vedlegg.txt'])).toBe(true);
    expect(wasTakenOut(['a.eml', 'b.txt'])).toBe(false);
    expect(wasTakenOut(['a.emlx'])).toBe(false);
  });
});
