import { useCallback, useEffect, useRef, useState } from 'react';
import type { CorpusReportView } from '../../../server/http/views/corpus-view.ts';
import type { ApiError } from '../../client/api-error.ts';
import { asApiError } from '../../client/problem.ts';
import { type UploadProgress, uploadFiles } from '../../client/upload-files.ts';

export type Upload =
  | { readonly kind: 'choosing'; readonly files: readonly File[]; readonly error: ApiError | null }
  | { readonly kind: 'running'; readonly files: readonly File[]; readonly progress: UploadProgress }
  | { readonly kind: 'reported'; readonly files: readonly File[]; readonly collection: string; readonly report: CorpusReportView };

export type UploadActions = {
  readonly add: (files: readonly File[]) => void;
  readonly drop: (file: File) => void;
  readonly send: (collection: string) => void;
  /** Sends one of the reported files again, in the place of the one that is there. */
  readonly replace: (name: string) => void;
  readonly cancel: () => void;
  readonly again: () => void;
};

const NOTHING: Upload = { kind: 'choosing', files: [], error: null };

/** Files on their way into the archive. @param changed called when the archive may have changed */
export function useUpload(changed: () => void): [Upload, UploadActions] {
  const [upload, setUpload] = useState<Upload>(NOTHING);
  const controller = useRef<AbortController | null>(null);
  // What is sent is taken in to its end even when the page is left; only what is not sent yet is stopped.
  useEffect(() => () => controller.current?.abort(), []);

  const run = useCallback(
    async (files: readonly File[], collection: string, replace: boolean, before: CorpusReportView | null) => {
      const own = new AbortController();
      controller.current = own;
      setUpload({ kind: 'running', files, progress: { kind: 'sending', share: 0 } });
      try {
        const progress = (next: UploadProgress): void => setUpload({ kind: 'running', files, progress: next });
        const report = await uploadFiles(files, { collection, replace, signal: own.signal, progress });
        setUpload({ kind: 'reported', files, collection, report: before === null ? report : merged(before, report) });
      } catch (failure) {
        setUpload({ kind: 'choosing', files, error: own.signal.aborted ? null : asApiError(failure) });
      }
      changed();
    },
    [changed],
  );

  return [
    upload,
    {
      add: (files) =>
        setUpload((now) =>
          now.kind === 'running'
            ? now
            : { kind: 'choosing', files: distinct([...(now.kind === 'choosing' ? now.files : []), ...files]), error: null },
        ),
      drop: (file) => setUpload((now) => (now.kind === 'choosing' ? { ...now, files: now.files.filter((other) => other !== file) } : now)),
      send: (collection) => void (upload.kind === 'choosing' && run(upload.files, collection, false, null)),
      replace: (name) => {
        if (upload.kind !== 'reported') return;
        const files = upload.files.filter((file) => file.name === name);
        void run(files, upload.collection, true, upload.report);
      },
      cancel: () => controller.current?.abort(),
      again: () => setUpload(NOTHING),
    },
  ];
}

/** The first report with what the second says instead of the files it is about. */
function merged(before: CorpusReportView, after: CorpusReportView): CorpusReportView {
  const again = new Set(after.files.map(({ name }) => name));
  return { ...after, files: [...before.files.filter(({ name }) => !again.has(name)), ...after.files] };
}

/** The same file chosen twice is one; the later of two with the same name holds. */
function distinct(files: readonly File[]): File[] {
  return [...new Map(files.map((file) => [file.name, file])).values()];
}
