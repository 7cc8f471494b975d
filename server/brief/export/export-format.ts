/** The files a brief can be exported as. `pptx` is for the kind *presentasjon* alone. */
export const EXPORT_FORMATS = ['docx', 'pdf', 'md', 'html', 'json', 'pptx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Media types as registered with IANA. */
export const EXPORT_MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};
