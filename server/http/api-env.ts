import type { Hono } from 'hono';
import type { ProblemCode } from './problem.ts';

/** What the parts of one request know of each other. */
export type ApiEnv = {
  Variables: {
    requestId: string;
    /** Length of the question asked, for the log; its text is never logged. */
    questionLength: number | undefined;
    problemCode: ProblemCode | undefined;
  };
};

export type Api = Hono<ApiEnv>;
