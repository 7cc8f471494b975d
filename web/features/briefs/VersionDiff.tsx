import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useCallback } from 'react';
import type { BriefDiffView } from '../../../server/http/views/brief-diff-view.ts';
import { fetchBriefDiff } from '../../client/brief-requests.ts';
import { useLoaded } from '../../client/use-loaded.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { statementWords } from '../ask/statement-words.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { Loading } from '../common/Loading.tsx';
import { diffGroups } from './diff-groups.ts';

type Props = { readonly id: string; readonly from: number; readonly to: number };
type Changed = Extract<BriefDiffView['entries'][number], { kind: 'changed' }>;

/** What was done between two versions; lines that stand as they were are only counted. */
export function VersionDiff({ id, from, to }: Props) {
  const { page, life: t } = useTexts().briefs;
  const loaded = useLoaded(useCallback((signal: AbortSignal) => fetchBriefDiff(id, from, to, signal), [id, from, to]));
  const groups = loaded.state === 'loaded' ? diffGroups(loaded.value.entries) : [];
  return (
    <section className="diff">
      <Heading level={2} data-size="sm">
        {t.diffTitle(from, to)}
      </Heading>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <ErrorNotice error={loaded.error} retry={loaded.retry} what={t.diffFailed} />}
      {loaded.state === 'loaded' && groups.every(({ kind }) => kind === 'unchanged') && <Paragraph>{t.diffNone}</Paragraph>}
      <ul className="diff__list">
        {groups.map((group, index) => {
          const key = `${index} ${group.kind}`;
          if (group.kind === 'unchanged') {
            return (
              <li key={key} className="diff__same">
                {t.unchanged(group.count)}
              </li>
            );
          }
          const { entry } = group;
          if (entry.kind === 'changed') {
            return (
              <li key={key}>
                <strong>{t.reworded}</strong> <Words entry={entry} />
              </li>
            );
          }
          const text = statementWords(entry.line.text);
          return (
            <li key={key}>
              <strong>{entry.kind === 'added' ? t.added : t.gone}</strong> {entry.kind === 'added' ? <ins>{text}</ins> : <del>{text}</del>}
            </li>
          );
        })}
      </ul>
      <p className="actions">
        <RouteLink to={{ name: 'brief', id, version: to, compareWith: null, source: null }}>{t.closeDiff}</RouteLink>
        <RouteLink to={{ name: 'brief', id, version: null, compareWith: null, source: null }}>{page.toNewest}</RouteLink>
      </p>
    </section>
  );
}

/** The sentence with what was put in and taken out; said in words too, for those who do not see the marks. */
function Words({ entry }: { readonly entry: Changed }) {
  const { life: t } = useTexts().briefs;
  if (entry.words.length === 0) return t.withheld;
  return (
    <span className="diff__words">
      {entry.words.map(({ kind, text }, index) => {
        const key = `${index} ${kind}`;
        if (kind === 'same') return <span key={key}>{text} </span>;
        const said = <span className="ds-sr-only"> ({kind === 'added' ? t.addedWord : t.goneWord}) </span>;
        return kind === 'added' ? (
          <ins key={key}>
            {text}
            {said}{' '}
          </ins>
        ) : (
          <del key={key}>
            {text}
            {said}{' '}
          </del>
        );
      })}
    </span>
  );
}
