import { type Connection, type ResponseError, SymbolKind } from 'vscode-languageserver';
import type { FailureTexts } from '../../languages/failure-texts.ts';
import type { Language } from '../../languages/language.ts';
import type { LspTexts } from '../../languages/lsp-texts.ts';
import type { Abilities } from './abilities.ts';
import { complete, hover, type Question, showFixes, showOutline, showPlaces } from './answers.ts';
import { findDefinitions } from './definition.ts';
import { excuse } from './excuse.ts';
import { pointOf, rangeOf } from './places.ts';
import { findReferences } from './references.ts';
import { handleRenames } from './rename-requests.ts';
import type { Session } from './session.ts';
import { findPositions } from './workspace-symbols.ts';

export interface Speech {
  readonly language: Language;
  readonly texts: LspTexts;
  readonly failures: FailureTexts;
}

export function handleRequests(
  connection: Connection,
  session: Session,
  { language, texts, failures }: Speech,
  abilities: Abilities,
  resolve: (uri: string) => string | undefined,
): void {
  const ask = (uri: string): Question | undefined => {
    const path = resolve(uri);
    const found = path === undefined ? undefined : session.find(path);
    if (found === undefined) return undefined;
    const { project, file } = found;
    return { known: project.know(), file, locate: (name) => session.locate(project.folder, name) };
  };
  /** An answer to what was asked about a file; `none` if it belongs to no workspace. */
  const answer =
    <Params extends { readonly textDocument: { readonly uri: string } }, Answer>(
      none: Answer,
      give: (question: Question, params: Params) => Answer,
    ) =>
    (params: Params): Answer | ResponseError<never> =>
      excuse(failures, () => {
        const question = ask(params.textDocument.uri);
        return question === undefined ? none : give(question, params);
      });
  connection.onCompletion(answer(null, (question, params) => complete(question, language, params)));
  connection.onHover(answer(null, (question, params) => hover(question, language, params)));
  connection.onDocumentSymbol(answer(null, (question) => showOutline(question, language)));
  connection.onDefinition(
    answer(null, (question, { position }) =>
      showPlaces(question, findDefinitions(question.known, question.file, pointOf(position))),
    ),
  );
  connection.onReferences(
    answer(null, (question, { position, context }) =>
      showPlaces(
        question,
        findReferences(question.known, question.file, pointOf(position), context.includeDeclaration),
      ),
    ),
  );
  connection.onCodeAction(async (params) => {
    const path = resolve(params.textDocument.uri);
    const found = path === undefined ? undefined : session.find(path);
    if (path === undefined || found === undefined) return null;
    const diagnostics = await session.diagnose(path);
    const locate = (name: string) => session.locate(found.project.folder, name);
    return showFixes({ file: found.file, locate }, diagnostics, params, texts, abilities);
  });
  connection.onWorkspaceSymbol(({ query }) =>
    session.list().flatMap((project) =>
      findPositions(project.know(), query).map(({ title, department, file, span }) => ({
        name: title,
        kind: SymbolKind.File,
        containerName: department,
        location: { uri: session.locate(project.folder, file).uri, range: rangeOf(span) },
      })),
    ),
  );
  handleRenames(connection, ask, resolve, failures, abilities);
}
