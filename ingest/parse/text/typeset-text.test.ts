import { describe, expect, it } from 'vitest';
import { typesetText } from './typeset-text.ts';

const SOURCE = String.raw`% Utkast
\documentclass[12pt]{article}
\usepackage[utf8]{inputenc}
\title{Uttale om \emph{ferjetider}}
\begin{document}
\maketitle
\section*{Bakgrunn}
Ferja gjekk \textbf{tolv} gonger om dagen % før 2019
i 2018, og 40\,\% av turane var fulle.

\begin{itemize}
  \item Fleire avgangar
  \item[b)] Betre kai
\end{itemize}
Perioden er 2025--2028.
\end{document}
`;

describe('a text written in LaTeX', () => {
  it('is read without its commands, its title and sections as headings', () => {
    expect(typesetText(SOURCE)?.map((draft) => [draft.kind, 'text' in draft ? draft.text : ''])).toEqual([
      ['heading', 'Uttale om ferjetider'],
      ['heading', 'Bakgrunn'],
      ['paragraph', 'Ferja gjekk tolv gonger om dagen i 2018, og 40 % av turane var fulle.'],
      ['list-item', 'Fleire avgangar'],
      ['list-item', 'b) Betre kai'],
      ['paragraph', 'Perioden er 2025–2028.'],
    ]);
  });

  it('is told by how it opens, not by a backslash in it', () => {
    expect(typesetText('Mappen er C:\\begin og 50 % er lest.')).toBeNull();
  });
});
