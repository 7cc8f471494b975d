import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error.ts';
import { makingProgress } from './make-brief.ts';

describe('what is told while a brief is made', () => {
  it('is read from the events of the stream', () => {
    expect(makingProgress({ event: 'passages-gathered', data: '{"passages":12,"documents":3}' })).toEqual({
      kind: 'passages-gathered',
      passages: 12,
      documents: 3,
    });
    expect(makingProgress({ event: 'claims-grouped', data: '{"units":30,"claims":14}' })).toEqual({
      kind: 'claims-grouped',
      units: 30,
      claims: 14,
    });
    expect(makingProgress({ event: 'brief-composing', data: '{}' })).toEqual({ kind: 'brief-composing' });
    expect(makingProgress({ event: 'brief-refused', data: '{"refusal":"too-wide"}' })).toMatchObject({ refusal: { refusal: 'too-wide' } });
  });

  it('passes over events it does not know, and throws the error the server tells of', () => {
    expect(makingProgress({ event: 'brief-start', data: '{"requestId":"a"}' })).toBeNull();
    expect(() => makingProgress({ event: 'brief-error', data: '{"code":"time-limit","detail":"Det tok for lang tid."}' })).toThrow(
      ApiError,
    );
  });
});
