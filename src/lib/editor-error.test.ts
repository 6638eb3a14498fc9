import { describe, expect, it } from 'vitest';
import { EditorError, describeProblem, editorMessage, type EditorProblem } from './editor-error.ts';

const problem: EditorProblem = {
  file: 'content/essays/lan.mdx',
  line: 7,
  expected: 'a date',
  found: '"soon"',
  write: 'published: 2020',
};

describe('a message for the editor', () => {
  it('says where, what was expected, what was found and what to write', () => {
    expect(describeProblem(problem)).toBe(
      ['content/essays/lan.mdx:7', '  expected  a date', '  found     "soon"', '  write     published: 2020'].join(
        '\n',
      ),
    );
  });

  it('names the file alone where there is no line', () => {
    expect(describeProblem({ ...problem, line: undefined }).split('\n')[0]).toBe('content/essays/lan.mdx');
  });

  it('lists several problems at once, an empty line between them', () => {
    const error = new EditorError(problem, { ...problem, line: 9 });
    expect(error.message).toBe(`${describeProblem(problem)}\n\n${describeProblem({ ...problem, line: 9 })}`);
    expect(error.forEditor).toBe(error.message);
  });

  it('comes as an error that can be told from others', () => {
    const error = new EditorError(problem);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('EditorError');
  });
});

describe('a message that a tool has wrapped', () => {
  const error = new EditorError(problem);
  const reworded = new EditorError(problem);
  reworded.message = '[plugin] build failed';
  const circle = new Error('circle') as Error & { errors?: unknown[] };
  circle.cause = circle;
  const circleWithMessage = new Error('circle') as Error & { errors?: unknown[] };
  circleWithMessage.cause = circleWithMessage;
  circleWithMessage.errors = [circleWithMessage, error];

  it.each<[string, unknown]>([
    ['as it was thrown', error],
    ['under other words', reworded],
    ['as a cause', new Error('outer', { cause: error })],
    ['as the cause of a cause', new Error('outer', { cause: new Error('inner', { cause: error }) })],
    ['among several errors', new AggregateError([new Error('other'), error])],
    ['among the errors of a cause', new Error('outer', { cause: new AggregateError([error]) })],
    ['as a plain object, as it comes from another process', { forEditor: error.forEditor }],
    ['after something that is no error', { errors: ['text', null, 3, error] }],
    ['after an entry that is missing', { errors: [undefined, error] }],
    ['in errors that lead back to themselves', circleWithMessage],
  ])('is found %s', (_name, thrown) => {
    expect(editorMessage(thrown)).toBe(error.forEditor);
  });

  it('is the nearest one', () => {
    const far = new EditorError({ ...problem, file: 'far' });
    const near = new EditorError({ ...problem, file: 'near' });
    expect(editorMessage({ cause: { cause: far }, errors: [near] })).toBe(near.forEditor);
    expect(editorMessage({ cause: { cause: near }, errors: [{ cause: { cause: far } }] })).toBe(near.forEditor);
  });

  it.each<[string, unknown]>([
    ['an error of another kind', new Error('other')],
    ['an error that leads back to itself', circle],
    ['an error whose message for the editor is no text', { forEditor: 3 }],
    ['an error whose errors are no list', { errors: error }],
    ['a text', 'thrown text'],
    ['null', null],
    ['nothing', undefined],
  ])('is not made up for %s', (_name, thrown) => {
    expect(editorMessage(thrown)).toBeUndefined();
  });
});
