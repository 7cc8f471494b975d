import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type QuestionLanguage, questionLanguage } from './question-language.ts';

/**
 * Share of the sentences of a list that must be told right. The first run on 65 sentences written after the profiles gave 13 of 15
 * bokmål, 11 of 12 nynorsk, 10 of 10 English and 25 of 28 others (2026-11); those still told wrong are in the lists.
 */
const TOLD_RIGHT = 0.85;

const NYNORSK = `
Kva er visjonen for Osloregionen?
Kven leier styret?
Kor mange kommunar er medlemer?
Når vart samarbeidet skipa?
Kva for innsatsområde er føreslått?
Korleis handsamar dei høyringa?
Kvifor er fjorden i dårleg stand?
Fortel meir om Oslofjorden
Er det noko om bustadbygging?
Korleis skal kommunane redusere klimagassutsleppa?
Kva meiner kommunane om framlegget?
Har styret vedteke budsjettet?
Kva saker handsama styret i 2024?
Er energistasjonar ein del av satsinga?
Kor mykje pengar er sett av til tiltaka?
Når byrja arbeidet med dei strategiske føringane?
Gjeld dette alle kommunane?
Fekk Kongsberg gjennomslag for innspelet sitt?
Nemn tre hovudutfordringar`;
const BOKMAAL = `
Hva er visjonen?
strategiske føringer 2025–2028
Oslofjorden
Hvem leder styret?
Vedtok styret budsjettet?
sak 10/24
Er Drammen medlem?
NTP
Nina Strand
Kontingent per innbygger?
klima og miljø
Interreg Europe prosjekt
Hvem er «The Beatles»?
Hvem spilte Christine i filmen the Phantom of the Opera?
Hva betyr "smart city"?
Når var COP 26 i Glasgow?
Fikk kommunen gjennomslag for forslaget?
Nevn tre utfordringer
politisk plattform E18
Når er fristen
Skal E6 utvides?
Fins det planer for jernbane til Sverige?
hvem er hvem`;
const SCANDINAVIAN = `
Hvad er strategien?
Hvilke kommuner er medlemmer af rådet?
Hvornår blev rådet stiftet?
Vad är visionen för Osloregionen?
Vilka kommuner är medlemmar?
Hur många kommuner deltog?`;
const ENGLISH = `
What is the vision of the Oslo Region?
Which municipalities are members?
Who chairs the board?
When was the council founded?
climate strategy
Tell me about the Oslofjord
list all decisions about transport
Is Drammen a member?
how much is the membership fee
public transport in the region
What goals has the council set for 2030?
Has the council taken a position on rail to Stockholm?
Name three main challenges
Does Kongsberg support the guidelines?
Are there any plans for hydrogen stations?
Who voted against the proposal?`;
const UNSUPPORTED = `
Welche Gemeinden sind Mitglieder?
Wer leitet den Vorstand?
Wie viele Kommunen gehören zur Osloregion?
Wie hoch ist der Mitgliedsbeitrag?
Quelle est la vision de la région d'Oslo?
Qui dirige le conseil?
Y a-t-il un budget pour les transports ?
¿Cuál es la visión de la región de Oslo?
¿Dónde está la sede del consejo?
Qual è la visione della regione di Oslo?
Quem são os membros do conselho?
Wat is de visie van de regio Oslo?
Hoeveel leden heeft de raad?
Jakie są cele strategiczne regionu Oslo?
Dlaczego przełożono posiedzenie?
Mikä on Oslon alueen visio?
Kuinka monta kuntaa kuuluu neuvostoon?
Яка візія регіону Осло?
Какие муниципалитеты являются членами?
ما هي رؤية منطقة أوسلو؟
چشم انداز منطقه اسلو چیست؟
Hangi belediyeler üye?
Waa maxay himilada gobolka Oslo?
Care este viziunea regiunii Oslo?
Kiek narių turi taryba?
Mis on Oslo piirkonna visioon?
Hvenær var ráðið stofnað?
Mii lea Oslo guovllu višuvdna?
Tầm nhìn của vùng Oslo là gì?
Koja je vizija regije Oslo?
奥斯陆地区的愿景是什么?
Worüber hat der Rat im August abgestimmt?
Meclis ne zaman kuruldu?
Oslo bölgesinin vizyonu nedir?
Câți membri are consiliul?
Hver er formaður stjórnarinnar?`;

function wrongIn(list: string, expected: QuestionLanguage): { readonly wrong: string[]; readonly share: number } {
  const questions = list.trim().split('\n');
  const wrong = questions.filter((question) => questionLanguage(question) !== expected).map((one) => `${questionLanguage(one)}: ${one}`);
  return { wrong, share: 1 - wrong.length / questions.length };
}

describe('the language of a question', () => {
  it.each<[string, QuestionLanguage, string]>([
    ['nynorsk', 'nn', NYNORSK],
    ['bokmål, names and keywords', 'nb', BOKMAAL],
    ['Danish or Swedish, near enough to search', 'nb', SCANDINAVIAN],
    ['English', 'en', ENGLISH],
    ['any other', 'unsupported', UNSUPPORTED],
  ])('is told when it is %s', (_name, expected, list) => {
    const { wrong, share } = wrongIn(list, expected);
    expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(TOLD_RIGHT);
  });

  it.each(['', '   ', '???', '2024', 'sak 10/24', 'E16', 'E 6', 'Rv. 4', 'PS 12/25'])('is bokmål when «%s» says nothing', (text) => {
    expect(questionLanguage(text)).toBe('nb');
  });
});

const QUESTIONS = new URL('../../../shared/eval/norquad/questions-validation.jsonl', import.meta.url);
const present = existsSync(QUESTIONS);

it.skipIf(!present)('the questions of NorQuAD are bokmål, 99 % of them (skipped when ../shared is absent)', () => {
  const questions = readFileSync(QUESTIONS, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => /"question": "((?:[^"\\]|\\.)*)"/u.exec(line)?.[1] ?? []);
  const { wrong, share } = wrongIn(questions.join('\n'), 'nb');
  expect(questions.length).toBeGreaterThan(400);
  expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
});
