import { pino } from 'pino';
import type { Logger } from './log.ts';

/** Where the lines go; standard output or standard error has this shape. */
export type LogSink = { write(line: string): void };

/** Logs one JSON line for each event; line feeds in a value are escaped by JSON. */
export function pinoLog(sink: LogSink): Logger {
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, sink);
  return {
    info: (message, fields) => log.info(fields, message),
    error: (message, fields) => log.error(fields, message),
  };
}
