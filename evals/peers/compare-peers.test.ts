import { describe, expect, it } from 'vitest';
import type { NorQuadQuestion } from '../datasets/norquad/norquad.ts';
import { comparePeers } from './compare-peers.ts';
import { PEERS } from './peers.ts';
import type { OpenPeer } from './peer-retriever.ts';

const signal = new AbortController().signal;
const PASSAGES = [
  passage('ferje', 'Ferja\nKapteinen heter Kari Nordmann. Ferja går fra Nesodden klokka ti.'),
  passage('fjell', 'Fjellet\nToppen er 1200 meter. Stien er merket med rød maling.'),
  passage('by', `Byen\nRådhuset har et høyt tårn. ${'Gatene er brede og torget er stort. '.repeat(60)}Museet viser gamle båter.`),
];
const QUESTIONS = [
  question('ferje', 'Når går ferja fra Nesodden?', 'klokka ti'),
  question('fjell', 'Hvordan er stien merket?', 'rød maling'),
  question('by', 'Hva viser museet?', 'gamle båter'),
];

function passage(id: string, text: string) {
  return { id, title: id, text };
}

function question(passageId: string, words: string, answer: string): NorQuadQuestion {
  const start = PASSAGES.find(({ id }) => id === passageId)?.text.indexOf(answer) ?? -1;
  return { id: passageId, question: words, passageId, answers: [{ text: answer, start, end: start + answer.length }] };
}

describe('comparePeers', () => {
  it('has a row for each peer, and each finds easy answers among three texts', async () => {
    const rows = await comparePeers({ passages: PASSAGES, questions: QUESTIONS }, signal);
    expect(rows.map(({ name }) => name)).toEqual([
      'MiniSearch',
      'SQLite FTS5, egen tokenizer',
      'LangChain BM25Retriever',
      'LangChain, deling 1000/200 + HNSWLib',
    ]);
    for (const row of rows) {
      expect(row.documentNdcgAt10, row.name).toBeGreaterThan(0.7);
      // Vectors learnt from five chunks miss one of the three.
      expect(row.sentenceHitAt5, row.name).toBeGreaterThan(0.6);
      expect(row.sentenceHitAt3, row.name).toBeGreaterThanOrEqual(row.sentenceHitAt1);
    }
  });

  it('gives a retriever that finds nothing nothing', async () => {
    const blind: OpenPeer = async () => ({ name: 'Blind', documents: async () => [], sentences: async () => [] });
    expect(await comparePeers({ passages: PASSAGES, questions: QUESTIONS }, signal, [blind])).toMatchObject([
      { name: 'Blind', documentRecallAt1: 0, documentNdcgAt10: 0, sentenceHitAt1: 0, sentenceHitAt3: 0, sentenceHitAt5: 0 },
    ]);
  });

  it('stops when told to', async () => {
    await expect(comparePeers({ passages: PASSAGES, questions: QUESTIONS }, AbortSignal.abort(), PEERS.slice(0, 1))).rejects.toThrow(
      /abort/iu,
    );
  });
});

describe.each(PEERS.map((open, index) => ({ open, index })))('peer $index', ({ open }) => {
  it('ranks passages once each, and sentences with their places', async () => {
    const peer = await open(PASSAGES, signal);
    const documents = await peer.documents('Hva viser museet?', 2, signal);
    expect(documents.length).toBeLessThanOrEqual(2);
    expect(new Set(documents).size).toBe(documents.length);
    for (const { passageId, start, end } of await peer.sentences('Hva viser museet?', 3, signal)) {
      expect(end - start).toBeLessThanOrEqual(300);
      expect(PASSAGES.find(({ id }) => id === passageId)?.text.slice(start, end)).toMatch(/^\p{Lu}.*[\p{L}.]$/u);
    }
  });

  it.each(['', '???', '"NEAR(a b)" OR *', 'kvantegravitasjon'])('takes «%s» without failing', async (words) => {
    const peer = await open(PASSAGES, signal);
    expect((await peer.documents(words, 10, signal)).length).toBeLessThanOrEqual(PASSAGES.length);
    expect((await peer.sentences(words, 5, signal)).length).toBeLessThanOrEqual(5);
  });
});
