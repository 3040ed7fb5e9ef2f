import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { Failure } from '../../failure.ts';
import type { FailureTexts } from '../../languages/failure-texts.ts';
import { formatFailure } from '../../languages/failures.ts';

/** A failure is an answer too: one sentence, which the editor shows. */
export function excuse<Answer>(failures: FailureTexts, give: () => Answer): Answer | ResponseError<never> {
  try {
    return give();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return new ResponseError(LSPErrorCodes.RequestFailed, formatFailure(failures, error));
  }
}
