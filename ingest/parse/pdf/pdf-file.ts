import type { Box } from '#domain/locator.ts';
import type { DrawingStep, Matrix } from './drawing-step.ts';

/** Degrees with the clock. */
export type Turn = 0 | 90 | 180 | 270;

/** An opened PDF, in plain data; `close` must be called. */
export type PdfFile = {
  readonly pageCount: number;
  information(): Promise<PdfInformation>;
  attachments(): Promise<PdfAttachment[]>;
  hasScripts(): Promise<boolean>;
  /** What stands in form fields and hangs on the pages, by page number. */
  annotations(): Promise<ReadonlyMap<number, PdfAnnotations>>;
  /** @param number from 1; rejects when that page cannot be read. */
  page(number: number): Promise<PdfPage>;
  close(): Promise<void>;
};

/** As written in the file; '' where it says nothing. Dates in PDF form: `D:20240829120000+02'00'`. */
export type PdfInformation = {
  readonly title: string;
  readonly author: string;
  readonly created: string;
  readonly modified: string;
  readonly language: string;
  /** Subject, keywords, own fields and XMP, as «name: value». */
  readonly other: readonly string[];
};

export type PdfAttachment = { readonly name: string; readonly bytes: Uint8Array };

/** One page; `transform` takes PDF coordinates to points with the rotation applied and y downwards. */
export type PdfPage = {
  readonly width: number;
  readonly height: number;
  readonly transform: Matrix;
  texts(): Promise<PdfText[]>;
  drawing(): Promise<DrawingStep[]>;
  /** Name of a font, once `drawing` has been asked for; null when unknown. */
  fontName(font: string): string | null;
  /** The page turned with the clock, or the part of it in `box` (points), drawn as a PNG; `scale` in pixels per point. */
  toPng(scale: number, turn: Turn, box: Box | null): Promise<Uint8Array>;
  /** How light each pixel of the page is, 0–255, row by row. */
  lightness(scale: number): Promise<{ readonly width: number; readonly values: Uint8Array }>;
  release(): void;
};

/** A run of text; `width` is along the base line, in PDF units. */
export type PdfText = { readonly text: string; readonly transform: Matrix; readonly width: number; readonly font: string };

/** What stands filled in in a form field; rectangle = left, bottom, right, top in PDF coordinates. */
export type PdfField = { readonly value: string; readonly rectangle: readonly [number, number, number, number] };

export type PdfAnnotations = {
  readonly fields: readonly PdfField[];
  readonly files: readonly PdfAttachment[];
  readonly scripts: boolean;
  /** What notes and text boxes laid over the page say. */
  readonly notes: readonly string[];
};
