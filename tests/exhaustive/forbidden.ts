/*
 * What may never stand in one plan. A row names moments that exclude each other; advice of one moment never comes with advice of
 * another. Somebody who reads both would do the wrong one, and lose an income. Warnings that follow a tick of the person's own
 * ("I already work without a request") are left out: they may stand beside any moment. So is advice that looks ahead.
 */
export type Row = { why: string; moments: readonly (readonly string[])[] };

export const FORBIDDEN: readonly Row[] = [
  {
    why: 'a request at the health fund is still to be made, is late, or was refused (employee)',
    moments: [
      ['partial-file-form', 'partial-ask-form', 'start-before-filing'],
      ['late-file-form', 'late-file-form-as-told', 'late-list-hours'],
      ['refused-stop-work', 'refused-ask-why', 'refused-tell-employer', 'work-after-refusal'],
      ['partial-keep-to-permission', 'partial-renew'],
    ],
  },
  {
    why: 'work in steps, all hours at once, and no decision yet are three roads (employee)',
    moments: [
      ['partial-file-form', 'partial-build-steps', 'partial-temporary-annex'],
      ['full-get-proof-form', 'full-tell-fund', 'full-confirm-hours'],
      ['decide-nothing-about-work-yet'],
    ],
  },
  {
    why: 'who is ill again does not start, and does not go on',
    moments: [
      ['relapse-tell-employer', 'relapse-tell-fund', 'relapse-see-doctor'],
      ['choose-restart-day', 'partial-begin-on-filed-day', 'full-get-proof-form', 'partial-keep-to-permission'],
    ],
  },
  {
    why: 'a first day is to be chosen, or is to be looked up',
    moments: [['choose-restart-day'], ['look-up-restart-day', 'partial-keep-to-permission', 'late-list-hours']],
  },
  {
    why: 'the employer agrees, refuses, or has not been asked',
    moments: [
      ['partial-confirm-employer'],
      ['refusal-ask-why', 'refusal-ask-accommodation', 'refusal-ask-written-advice', 'refusal-as-last-word'],
      ['find-out-employer-stance'],
    ],
  },
  {
    why: 'the procedure is to be asked for, runs, or ended in A, B or C',
    moments: [
      ['request-trajectory', 'request-trajectory-as-told', 'request-trajectory-again'],
      ['await-assessment', 'await-assessment-as-told'],
      ['await-plan-a', 'talk-about-plan-a'],
      [
        'await-plan-b',
        'decide-on-appeal-b',
        'talk-about-other-work-b',
        'decision-b-is-no-dismissal',
        'appeal-b-needs-two-letters',
      ],
      ['rest-and-talk-with-doctor-c', 'think-of-new-trajectory-c'],
    ],
  },
  {
    why: 'force majeure: nine months, six months, or after the procedure, each by its own law',
    moments: [
      ['check-conditions-of-force-majeure', 'force-majeure-before-six-months'],
      ['check-conditions-of-force-majeure-nine-months', 'force-majeure-before-nine-months'],
      ['check-trajectory-came-first', 'force-majeure-without-trajectory'],
    ],
  },
  {
    why: 'force majeure: the examination is to come, the result is awaited, or it is here',
    moments: [
      ['await-force-majeure-result'],
      ['decide-on-appeal-force-majeure'],
      ['ask-outplacement-after-force-majeure', 'ask-income-after-force-majeure'],
    ],
  },
  {
    why: 'two visits before a start, of two laws or two lengths of absence',
    moments: [['pre-return-visit'], ['pre-return-visit-short-absence']],
  },
  {
    why: 'an appointed civil servant waits for the yes; nobody else does',
    moments: [
      ['civil-wait-for-the-yes', 'civil-start-before-the-yes', 'civil-start-before-medex', 'civil-start-before-control-doctor'],
      ['partial-file-form', 'start-before-filing', 'partial-begin-on-filed-day', 'late-file-form'],
      ['self-file-request', 'self-begin-on-filed-day', 'job-file-before-first-day', 'job-begin-on-filed-day'],
    ],
  },
  {
    why: 'approval is to come, is here, was refused, or was never asked (civil servant)',
    moments: [
      ['civil-wait-for-the-yes'],
      ['civil-keep-to-the-approval', 'civil-find-out-approval-end', 'civil-ask-longer', 'civil-ask-longer-flemish'],
      ['civil-refused-do-not-begin', 'civil-refused-ask-why', 'civil-refused-new-proposal'],
      ['civil-unapproved-call-hr', 'civil-unapproved-list-hours', 'civil-going-on-unapproved'],
    ],
  },
  {
    why: 'a request is to be made, was made, is late, or was refused (self-employed)',
    moments: [
      ['self-file-request', 'self-file-request-as-told', 'self-start-before-filing'],
      ['self-late-file', 'self-late-ask-as-told', 'self-going-on-unfiled', 'self-going-on-unpermitted'],
      ['self-refused-stop-work', 'self-going-on-after-refusal'],
      ['self-refused-do-not-begin'],
      ['self-keep-to-permission'],
    ],
  },
  {
    why: 'before 2023 a self-employed person waited for permission; since then the request is enough',
    moments: [
      ['self-wait-for-letter', 'self-start-before-permission', 'self-file-request-as-told', 'self-going-on-unpermitted'],
      ['self-file-request', 'self-begin-on-filed-day', 'self-start-before-filing', 'self-going-on-unfiled'],
    ],
  },
  {
    why: 'a self-employed person works in steps, does everything again, or stops because of illness',
    moments: [
      ['self-keep-to-permission', 'self-build-in-steps'],
      ['self-tell-full-resumption', 'self-plan-first-weeks'],
      ['self-relapse-stop-work', 'self-relapse-see-doctor', 'self-relapse-tell-fund'],
    ],
  },
  {
    why: 'a request is to be made, is late, or was refused (jobseeker)',
    moments: [
      ['job-file-before-first-day', 'job-start-before-filing', 'job-ask-form'],
      ['job-list-hours'],
      ['job-refused-tell-new-employer', 'job-refused-look-again', 'job-work-after-refusal'],
      ['job-keep-to-permission'],
    ],
  },
  {
    why: 'a jobseeker is ill again, starts, or decides nothing yet',
    moments: [
      ['job-ill-again-see-doctor', 'job-ill-again-tell-both'],
      ['job-choose-start-day', 'job-choose-first-day', 'job-file-before-first-day', 'job-begin-on-filed-day'],
      ['job-decide-nothing-yet'],
    ],
  },
  {
    why: 'the WIA is to be asked for in week 93, after the letter, or today because it is late',
    moments: [['nl-week-93-ask-for-wia'], ['nl-ask-for-wia-after-letter', 'nl-ask-for-wia-today']],
  },
  {
    why: 'a decision of UWV is awaited, or is here',
    moments: [
      ['nl-ask-uwv-how-long', 'nl-prepare-wia-talks'],
      ['nl-object-within-six-weeks', 'nl-look-for-no-risk-in-letter'],
    ],
  },
  {
    why: 'no decision yet, a first day to choose, or already at work (Netherlands)',
    moments: [
      ['nl-decide-nothing-yet', 'nl-report-sick-without-name'],
      ['nl-choose-first-day'],
      ['nl-find-out-restart-day', 'nl-step-back-in-the-plan'],
      ['nl-report-sick-again', 'nl-see-own-doctor-now'],
    ],
  },
];
