import { Button, EXPERIMENTAL_FileUpload as FileUpload, Field, Heading, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type ChangeEvent, type FormEvent, useEffect, useId, useState } from 'react';
import type { CorpusView } from '../../../server/http/views/corpus-view.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { UploadIcon, XMarkIcon } from '../common/icons.ts';
import { UploadProgressLine } from './UploadProgressLine.tsx';
import { UploadReport } from './UploadReport.tsx';
import { useUpload } from './use-upload.ts';

/** What the program reads; others may be chosen too, and are then refused with a reason. */
const ACCEPTED = '.pdf,.docx,.pptx,.xlsx,.html,.htm,.md,.markdown,.txt,.eml';
const MEGABYTE = 1024 * 1024;
/** Never a file name, so it cannot be a collection. */
const NEW = '/';

type Props = { readonly corpus: CorpusView; readonly changed: () => void };

/** Adds files to the archive: dragged here or chosen with the keyboard, with progress and a report for each file. */
export function UploadPanel({ corpus, changed }: Props) {
  const t = useTexts().documents.upload;
  const [upload, actions] = useUpload(changed);
  const [collection, setCollection] = useState('');
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const id = useId();
  useNoStrayDrops();

  if (upload.kind === 'running') return <UploadProgressLine progress={upload.progress} cancel={actions.cancel} />;
  if (upload.kind === 'reported') return <UploadReport report={upload.report} replace={actions.replace} again={actions.again} />;

  const { files, error } = upload;
  const { fileBytes } = corpus.limits;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const chosen = collection === NEW ? name.trim() : collection;
    setMissing(collection === NEW && chosen === '');
    if (collection !== NEW || chosen !== '') actions.send(chosen);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    actions.add([...(event.target.files ?? [])]);
    // The same file can be chosen again.
    event.target.value = '';
  };
  return (
    <form className="upload" onSubmit={send}>
      <Field>
        <Label htmlFor={id}>{t.drop}</Label>
        <Field.Description>{t.hint(Math.floor(fileBytes / MEGABYTE))}</Field.Description>
        <FileUpload className="upload__zone">
          <UploadIcon aria-hidden fontSize="2rem" />
          <Button asChild variant="secondary">
            <span>{t.choose}</span>
          </Button>
          <input id={id} type="file" multiple accept={ACCEPTED} onChange={choose} />
        </FileUpload>
      </Field>
      {files.length > 0 && (
        <>
          <Heading level={3} data-size="2xs">
            {t.chosen}
          </Heading>
          <ul className="upload__files">
            {files.map((file) => (
              <li key={file.name}>
                <span className="upload__name">{file.name}</span>
                <span className="upload__size">
                  {fileSize(file.size)}
                  {file.size > fileBytes && ` · ${t.tooLarge}`}
                </span>
                <Button variant="tertiary" data-size="sm" icon aria-label={t.drop1(file.name)} onClick={() => actions.drop(file)}>
                  <XMarkIcon aria-hidden />
                </Button>
              </li>
            ))}
          </ul>
          <div className="upload__collection">
            <Field>
              <Label>{t.collection}</Label>
              <Select value={collection} onChange={(event) => setCollection(event.target.value)}>
                <Select.Option value="">{t.noCollection}</Select.Option>
                {corpus.collections.map((known) => (
                  <Select.Option key={known} value={known}>
                    {known}
                  </Select.Option>
                ))}
                <Select.Option value={NEW}>{t.newCollection}</Select.Option>
              </Select>
            </Field>
            {collection === NEW && (
              <Textfield
                label={t.collectionName}
                value={name}
                maxLength={100}
                error={missing ? t.nameMissing : undefined}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </div>
        </>
      )}
      {error !== null && (
        <ErrorNotice error={error} retry={() => actions.send(collection === NEW ? name.trim() : collection)} what={t.failed} />
      )}
      {files.length > 0 && (
        <div>
          <Button type="submit">{t.send(files.length)}</Button>
        </div>
      )}
    </form>
  );
}

function fileSize(bytes: number): string {
  const [value, unit] = bytes < MEGABYTE ? [Math.ceil(bytes / 1024), 'kB'] : [bytes / MEGABYTE, 'MB'];
  return `${value.toLocaleString('nb-NO', { maximumFractionDigits: 1 })} ${unit}`;
}

/** A file dropped beside the zone would otherwise take the place of the page. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const stop = (event: DragEvent): void => {
      if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
    };
    window.addEventListener('dragover', stop);
    window.addEventListener('drop', stop);
    return () => {
      window.removeEventListener('dragover', stop);
      window.removeEventListener('drop', stop);
    };
  }, []);
}
