import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingFile, suiteFiles } from './suite-files.ts';

describe('suiteFiles', () => {
  it('finds the data beside the project when nothing is named', () => {
    const files = suiteFiles('norquad', {});
    expect(files?.questions).toMatch(/shared[\\/]eval[\\/]norquad[\\/]questions-validation\.jsonl$/u);
    expect(suiteFiles('norsumm', {})?.questions).toMatch(/norsumm[\\/]dev\.jsonl$/u);
  });

  it('reads names from the working folder, and the questions from the folder named unless they are named too', () => {
    expect(suiteFiles('norquad', { data: 'a' })).toEqual({
      folder: path.resolve('a'),
      questions: path.resolve('a/questions-validation.jsonl'),
    });
    expect(suiteFiles('norquad', { data: 'a', questions: 'b.jsonl' })?.questions).toBe(path.resolve('b.jsonl'));
    expect(suiteFiles('norsumm', { questions: path.resolve('c.jsonl') })?.questions).toBe(path.resolve('c.jsonl'));
  });

  it('refuses names for a suite that finds its own data', () => {
    expect(suiteFiles('archive', {})).toBeNull();
    expect(() => suiteFiles('citations', { data: 'a' })).toThrow('citations');
  });

  it('tells which file is missing', () => {
    expect(missingFile(null)).toBeNull();
    expect(missingFile(suiteFiles('norquad', { data: 'a' }))).toBe(path.resolve('a/questions-validation.jsonl'));
  });
});
