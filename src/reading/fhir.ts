import type { Handover } from '../../rules/handover/index.ts';
import type { Words } from '../app/words.ts';
import { type Asked, askedIn, plain, stepSentences } from './asked.ts';

/** A resource of FHIR R4 (4.0.1). */
type Resource = { resourceType: string; [element: string]: unknown };

const PARTS = { bundle: 0, questionnaire: 1, response: 2, plan: 3, request: 4 } as const;

/**
 * A uuid of our own making (version 8 of RFC 9562) from the number and the day of the handover: the same handover gives the
 * same ids, so that a record which takes it in twice can see that.
 */
function urnOf({ id, made }: Handover, part: keyof typeof PARTS): string {
  const [year = '', month = '', day = ''] = made.split('-');
  const parts = [
    id.toString(16).padStart(8, '0'),
    `${month}${day}`,
    `8${year.slice(1)}`,
    '8000',
    `${PARTS[part]}`.padStart(12, '0'),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

const questionnaireItem = (asked: Asked): object => {
  const { linkId, text } = asked;
  if ('items' in asked) return { linkId, text, type: 'group', item: asked.items.map(questionnaireItem) };
  const codings = asked.values.filter((value) => 'valueCoding' in value);
  const offers = codings.length > 0 ? { answerOption: codings } : {};
  return { linkId, text, type: asked.type, ...(asked.values.length > 1 ? { repeats: true } : {}), ...offers };
};

const responseItem = (asked: Asked): object => {
  const { linkId, text } = asked;
  return 'items' in asked ? { linkId, text, item: asked.items.map(responseItem) } : { linkId, text, answer: asked.values };
};

/** A key with a list, or no key: FHIR has no empty lists. */
const listed = <K extends string>(key: K, list: readonly unknown[]): object => (list.length > 0 ? { [key]: list } : {});

/** Who it is about: a name when the person gave one, and never more than that. */
const subjectOf = ({ name }: Handover, words: Words) => ({ display: plain(name ?? '') || words('exchange.person') });

/** Who filled it in, and that it is no medical judgement. */
const aboutOf = ({ writer }: Handover, words: Words): string => words(`reading.page.writer.${writer}`);

const responseOf = (handover: Handover) => ({ reference: urnOf(handover, 'response') });

function questionnaire(handover: Handover, words: Words, asked: readonly Asked[]): Resource {
  return {
    resourceType: 'Questionnaire',
    url: urnOf(handover, 'questionnaire'),
    title: words('reading.page.title'),
    status: 'draft',
    date: handover.made,
    description: aboutOf(handover, words),
    ...listed('item', asked.map(questionnaireItem)),
  };
}

function response(handover: Handover, words: Words, asked: readonly Asked[]): Resource {
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: urnOf(handover, 'questionnaire'),
    status: 'completed',
    subject: subjectOf(handover, words),
    authored: handover.made,
    ...listed('item', asked.map(responseItem)),
  };
}

/** The steps as a proposal of the person: a plan of care that nobody decided on yet. */
function carePlan(handover: Handover, words: Words, steps: NonNullable<Handover['steps']>): Resource {
  return {
    resourceType: 'CarePlan',
    status: 'draft',
    intent: 'proposal',
    title: words('exchange.section.steps'),
    description: aboutOf(handover, words),
    subject: subjectOf(handover, words),
    ...(steps.start ? { period: { start: steps.start } } : {}),
    created: handover.made,
    supportingInfo: [responseOf(handover)],
    ...listed(
      'activity',
      stepSentences(steps.phases, words).map((text, place) => ({
        detail: {
          status: 'not-started',
          doNotPerform: false,
          scheduledString: text,
          description: `${words('reading.steps.step')} ${place + 1}`,
        },
      })),
    ),
  };
}

/** The wish to talk. No order: it asks for nothing but a talk, and nobody has agreed to it. */
function serviceRequest(handover: Handover, words: Words, { asks, own }: NonNullable<Handover['questions']>): Resource {
  const questions = own.map(plain).filter((question) => question !== '');
  return {
    resourceType: 'ServiceRequest',
    status: 'draft',
    intent: 'proposal',
    code: { text: words('reading.page.title') },
    subject: subjectOf(handover, words),
    authoredOn: handover.made,
    performerType: { text: words(`exchange.reader.${handover.reader}.${handover.country}`) },
    ...listed(
      'reasonCode',
      asks.map((ask) => ({ text: words(`exchange.ask.${ask}`) })),
    ),
    supportingInfo: [responseOf(handover)],
    ...listed(
      'note',
      questions.map((text) => ({ text })),
    ),
  };
}

/**
 * A handover as a Bundle of FHIR R4: what was asked and said, the steps as a proposal, the wish to talk. No Patient and no
 * identity but the name that the person gave. A section that was left out is in none of its resources. The same handover
 * and words give the same text. Valid against the published JSON schema (tests/handover/fhir.test.ts); no profile is claimed.
 */
export function fhirBundle(handover: Handover, words: Words): object {
  const asked = askedIn(handover, words);
  const { steps, questions } = handover;
  const entries: [keyof typeof PARTS, Resource][] = [
    ['questionnaire', questionnaire(handover, words, asked)],
    ['response', response(handover, words, asked)],
    ...(steps?.phases.length ? [['plan', carePlan(handover, words, steps)] as [keyof typeof PARTS, Resource]] : []),
    ...(questions ? [['request', serviceRequest(handover, words, questions)] as [keyof typeof PARTS, Resource]] : []),
  ];
  return {
    resourceType: 'Bundle',
    identifier: { system: 'urn:ietf:rfc:3986', value: urnOf(handover, 'bundle') },
    type: 'collection',
    entry: entries.map(([part, resource]) => ({ fullUrl: urnOf(handover, part), resource })),
  };
}
