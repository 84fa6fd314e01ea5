import { describe, expect, it, test } from 'vitest';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { lawOn, type Question, questionOf } from '../../rules/index.ts';
import { PATHS, pathOf } from '../../rules/journey/paths.ts';
import type { Answer } from '../../rules/kit/answers.ts';
import { offersAt } from '../../rules/kit/graph.ts';
import { walk } from '../../rules/kit/walk.ts';
import { ahead, DRAWN, type Drawn, nodeAt } from './drawn.ts';
import { routeOf } from './walker.ts';

/** The routes that a place must offer for a question to have somewhere to go. */
const routesOf = (question: Question): string[] => {
  if (question.kind === 'choice') return [...question.options, question.dontKnow];
  return question.kind === 'day' ? ['day', question.dontKnow] : ['ticks', 'no-ticks', question.dontKnow];
};

/** One answer for each route. */
const answerOf = (question: Question, route: string): Answer => {
  if (route === 'day' && question.kind === 'day') return '2026-03-03';
  if (question.kind !== 'ticks') return route;
  if (route === 'no-ticks') return [];
  return route === 'ticks' ? question.options.slice(0, 1) : route;
};

const asked = ({ nodes }: Drawn) =>
  nodes.flatMap((node) => (node.meta.asks === undefined ? [] : [{ node, question: questionOf(node.meta.asks) }]));

describe.each(DRAWN.map((drawing) => [drawing.path.id, drawing] as const))('path %s', (_, drawing) => {
  const { path, start, nodes, edges, from } = drawing;

  test('every place asks a question that exists, every end asks none', () => {
    for (const node of nodes) {
      expect(node.final, node.id).toBe(node.meta.asks === undefined);
      if (!node.final) expect(questionOf(node.meta.asks ?? ''), `${node.id} asks ${node.meta.asks}`).toBeDefined();
    }
  });

  test('a question offers what its own place offers, by the chapter and place of a walk', () => {
    for (const { node } of asked(drawing)) {
      const [chapter = '', place = ''] = node.id.split('.').slice(-2);
      expect(offersAt(path, chapter, place), node.id).toEqual(node.offers);
      expect(offersAt(path, 'nowhere', place), node.id).toEqual([]);
    }
  });

  test('a fork tells the law it rests on, to who walks it as on the drawing', () => {
    const law = lawOn('2026-11-21');
    for (const { node, question } of asked(drawing).filter(({ node: { id } }) => id === start.id)) {
      for (const edge of question ? from(node.id) : []) {
        const { steps } = walk(path, { [question?.id ?? '']: answerOf(question as Question, edge.answer) }, law);
        expect(steps[0]?.cites, `${node.id} ${edge.answer}`).toEqual(edge.cites);
      }
    }
  });

  test('every offered answer is an answer of its question, stands there once and leads on', () => {
    for (const { node, question } of asked(drawing)) {
      expect(new Set(node.offers).size, node.id).toBe(node.offers.length);
      expect(
        from(node.id).map((edge) => edge.answer),
        node.id,
      ).toEqual(node.offers);
      for (const offer of node.offers) expect(question ? routesOf(question) : [], node.id).toContain(offer);
    }
  });

  test('the machine takes every offered answer as the answer that its question knows', () => {
    const missed = asked(drawing).flatMap(({ node, question }) => {
      if (!question) return [];
      const snapshot = path.resolveState({ value: stateValue(path.id, node.id), context: { law: lawOn('2026-11-21') } });
      return node.offers
        .filter((offer) => !snapshot.can({ type: 'answer', value: answerOf(question, offer) }))
        .map((offer) => `${node.id}: ${offer}`);
    });
    expect(missed).toEqual([]);
  });

  test('"I don\'t know" is offered everywhere; ticks also lead on with "none of these", days with a day', () => {
    for (const { node, question } of asked(drawing)) {
      expect(node.offers, node.id).toContain(question?.dontKnow);
      if (question?.kind === 'ticks') expect([...node.offers].sort(), node.id).toEqual(['no-ticks', 'ticks', question.dontKnow]);
      if (question?.kind === 'day') expect([...node.offers].sort(), node.id).toEqual(['day', question.dontKnow]);
    }
  });

  test('every place is reached, and none is passed twice', () => {
    const reached = new Set<string>();
    const onTheWay = new Set<string>();
    const visit = (id: string) => {
      expect(onTheWay.has(id), `${id} comes back to itself`).toBe(false);
      if (reached.has(id)) return;
      reached.add(id);
      onTheWay.add(id);
      for (const edge of from(id)) visit(edge.to);
      onTheWay.delete(id);
    };
    visit(start.id);
    expect([...reached].sort()).toEqual(nodes.map((node) => node.id).sort());
  });

  test('every outcome that leads on names a path', () => {
    for (const next of nodes.flatMap((node) => node.meta.leadsTo ?? [])) expect(() => pathOf(next)).not.toThrow();
  });

  test('our drawing equals the one that XState makes', () => {
    const events = asked(drawing).flatMap(({ question }) =>
      question ? routesOf(question).map((route) => ({ type: 'answer' as const, value: answerOf(question, route) })) : [],
    );
    const distinct = [...new Map(events.map((event) => [JSON.stringify(event), event])).values()];
    const theirs = getAdjacencyMap(path, {
      input: { law: lawOn('2026-11-21') },
      events: distinct,
      serializeState: (state) => JSON.stringify(state.value),
    });
    const lines = adjacencyMapToArray(theirs).flatMap(({ state, event, nextState }) => {
      const question = questionOf(nodes.find((node) => shortId(path.id, node.id) === leaf(state.value))?.meta.asks ?? '');
      if (!question || leaf(nextState.value) === leaf(state.value)) return [];
      return [`${leaf(state.value)} -${routeOf(question, event.value)}-> ${leaf(nextState.value)}`];
    });
    const ours = edges.map(({ from, answer, to }) => `${shortId(path.id, from)} -${answer}-> ${shortId(path.id, to)}`);
    expect([...new Set(lines)].sort()).toEqual(ours.sort());
    expect(Object.keys(theirs)).toHaveLength(nodes.length);
  });
});

describe('the chain of paths', () => {
  it('starts once and walks every path', () => {
    const walked = new Set([PATHS[0]?.id, ...DRAWN.flatMap(({ nodes }) => nodes.flatMap((node) => node.meta.leadsTo ?? []))]);
    expect(PATHS.map((path) => path.id).filter((id) => !walked.has(id))).toEqual([]);
    expect(new Set(PATHS.map((path) => path.id)).size).toBe(PATHS.length);
  });

  it('accepts, where a question comes again, every answer that was given before', () => {
    for (const drawing of DRAWN) {
      for (const edge of drawing.edges) {
        const question = drawing.node(edge.from).meta.asks;
        const again = [...ahead(drawing.path.id, edge.to)].map(nodeAt).filter((node) => node.meta.asks === question);
        for (const place of again) expect(place.offers, `${edge.from}, later ${place.id}`).toContain(edge.answer);
      }
    }
  });
});

/** `be-employee.partial.step` -> `{ partial: 'step' }`; ids of outcomes carry no path. */
function stateValue(pathId: string, nodeId: string) {
  const names = shortId(pathId, nodeId).split('.');
  return names.reduceRight<unknown>((inner, name) => (inner === undefined ? name : { [name]: inner }), undefined) as never;
}

const shortId = (pathId: string, nodeId: string): string =>
  nodeId.startsWith(`${pathId}.`) ? nodeId.slice(pathId.length + 1) : nodeId;

function leaf(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[name, inner] = ['', '']] = Object.entries(value as Record<string, unknown>);
  return `${name}.${leaf(inner)}`;
}

test('a path that is not there is an error that names it', () => {
  expect(() => pathOf('nowhere')).toThrow('"nowhere"');
});
