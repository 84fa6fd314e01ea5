import { describe, expect, test } from 'vitest';
import { filesOf, type Text, textsIn } from './locale.ts';
import { sentencesOf } from './sentences.ts';

/*
 * Every language says everything, and the same: keys, lists, figures, numbers to call, places for a day. Whether a native would
 * say it so is for a native to read; what can be counted is counted here.
 */
/** One count may need another form in another language. */
const PLURALS = /_(zero|one|two|few|many|other)$/;

const dutch = filesOf('nl');

/** Texts that stay as they are: names, addresses, formulas. */
const SAME_ON_PURPOSE =
  /^(source|fact\.[^.]+\.basis|contact\.[^.]+\.(name|site)|human\.|glossary\.job-service\.term)|https?:|^exchange\.out\.fileName|\.(uid|file)$/;

const keysOf = (content: unknown): readonly string[] => [...new Set(textsIn(content).map(({ key }) => key.replace(PLURALS, '')))];

const figuresIn = (text: string): readonly string[] => text.replaceAll(/\{\{[^}]*\}\}/g, '').match(/\d+(?:[.,]\d+)*/g) ?? [];
/** 1.250,50 and 1,250.50 are the same figure, and so are 2,5 and 2.5. */
const bare = (figure: string): string => figure.replaceAll(/[.,\s]/g, '');
const placesIn = (text: string): readonly string[] => [...new Set(text.match(/\{\{[^}]*\}\}/g) ?? [])].sort();
const callsIn = (text: string): readonly string[] => text.match(/https?:\/\/[^\s)"]+/g) ?? [];

/** Whole words in capitals or not; letters with accents are letters. */
const whole = (list: string): RegExp => new RegExp(`(?<![\\p{L}])(${list})(?![\\p{L}])`, 'iu');

const AVOID: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  fr: [
    ['battle words', whole('combat|combattre|lutte|lutter|battre le cancer|survivant(e?s?)|vaincre|vainqueur')],
    ['belittling', whole('malheureusement|simplement|il suffit|juste un')],
    ['officialese', whole('susmentionné|ledit|ci-après|en vertu de|nonobstant|le cas échéant|afin que|préalablement')],
    ['a familiar tone', whole('tu|ton|tes|toi')],
  ],
  de: [
    ['battle words', whole('kampf|kämpfen|besiegen|sieg|überlebende[rn]?')],
    ['belittling', whole('leider|bloß|lediglich')],
    ['officialese', whole('gemäß|bezüglich|hinsichtlich|zwecks|mittels|obliegt|nachfolgend|vorbezeichnet')],
    ['a familiar tone', /(?<![\p{L}])(du|dein|deine[rmns]?|dich|dir)(?![\p{L}])/u],
  ],
  en: [
    ['battle words', whole('fight|fighting|battle|beat cancer|survivor|victory')],
    ['belittling', whole('unfortunately|simply|merely')],
    ['officialese', whole('pursuant|aforementioned|hereby|notwithstanding|in accordance with|prior to|utili[sz]e')],
  ],
};

/** A duty of the law in Dutch, and how each language says one. A weaker word would cost somebody an income. */
const DUTCH_DUTY = /\b(moet|moeten|verplicht)\b/;
const DUTY: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(dev(ez|ra|rez|ait|ons)|doit|doivent|devoir|doive|il (vous )?faut|faudrait|oblig|nécessaire)/iu,
  de: /(müssen|müsst|muss|pflicht|vorgeschrieben|nötig|notwendig)/iu,
  en: /\b(must|have to|has to|needs? to|needed|compulsory|oblig|duty|required|mandatory|necessary)/iu,
};
/** Announced law, told as "would have to" in another way; and a duty in Dutch that only joins two facts. */
const SAID_OTHERWISE = ['fact.be-emp-fourth-wave-announced.statement', 'stop.self-bridging-right-for-illness.text'];

/** What exists in one country only, by the names that a letter or a desk bears in each language. */
const ONLY_THERE = /\b(UWV|WIA|WGA|IVA|AOV|bedrijfsarts|arbodienst|poortwachter|verzekeringsarts)\b/;
const ONLY_HERE =
  /\b(INAMI|ONEM|INASTI|LIKIV|LfA|LISVS|RIZIV|mutualité|médecin-conseil|Vertrauensarzt|advising physician|Forem|VDAB|Medex|CPAS|ÖSHZ|OCMW)\b/;
const DUTCH_FILE = /^(nl|nl-[a-z-]+)\/|^instead\/nl\/|^(questions|facts|contacts|glossary)\/nl/;
const BELGIAN_FILE = /^be(-[a-z-]+)?\/|^(questions|facts|contacts|glossary)\/be/;
/** What somebody may say to a friend or at home. */
const SAID_BY_THE_PERSON = /\.(say|ask)(\.|$)|^(talking|telling|exchange|reading|writing|sheets\.colleagues)\./;

/** Both countries stand side by side on purpose. */
const BOTH = /benefit\.options|^contact\./;

describe.each(['fr', 'de', 'en'])('%s', (language) => {
  const files = filesOf(language);
  const pairs = [...dutch].flatMap(([file, content]) => {
    const theirs = new Map(textsIn(files.get(file)).map(({ key, text }) => [key, text]));
    return textsIn(content).flatMap(({ key, text }) => {
      const other = theirs.get(key);
      return other === undefined ? [] : [{ file, key, text, other }];
    });
  });
  const texts: readonly Text[] = [...files.values()].flatMap((content) => textsIn(content));
  const told = (list: readonly { file?: string; key: string; other?: string }[]) =>
    list.map(({ file = '', key, other = '' }) => `${file} ${key}: ${other}`);

  test('has the same files', () => {
    expect([...files.keys()].sort()).toEqual([...dutch.keys()].sort());
  });

  test.each([...dutch.keys()])('%s says the same things', (file) => {
    expect([...keysOf(files.get(file))].sort()).toEqual([...keysOf(dutch.get(file))].sort());
  });

  test('leaves nothing in Dutch', () => {
    const left = pairs.filter(
      ({ key, text, other }) =>
        text === other && text.split(/\s+/).length > 3 && !SAME_ON_PURPOSE.test(key) && !/https?:/.test(text),
    );
    expect(told(left)).toEqual([]);
  });

  test('has the same places for days and numbers, and the same addresses', () => {
    const off = pairs.filter(
      ({ key, text, other }) =>
        (!PLURALS.test(key) && placesIn(text).join() !== placesIn(other).join()) ||
        callsIn(text).some((address) => !other.includes(address)),
    );
    expect(told(off)).toEqual([]);
  });

  test('loses no figure of the law', () => {
    const lost = pairs.filter(({ text, other }) => {
      const there = figuresIn(other).map(bare).join(' ');
      return figuresIn(text).some((figure) => !there.includes(bare(figure)));
    });
    expect(told(lost)).toEqual([]);
  });

  test('keeps every duty a duty', () => {
    const weakened = pairs.filter(
      ({ file, key, text, other }) =>
        /^(be|nl|facts)/.test(file) &&
        /^(stop|task|note|fact)\./.test(key) &&
        sentencesOf(text).some((sentence) => DUTCH_DUTY.test(sentence) && !sentence.endsWith('?')) &&
        !SAID_OTHERWISE.includes(key) &&
        !DUTY[language]?.test(other),
    );
    expect(told(weakened)).toEqual([]);
  });

  test.each(AVOID[language] ?? [])('keeps out %s', (name, pattern) => {
    const ours = texts.filter(({ key }) => name !== 'a familiar tone' || !SAID_BY_THE_PERSON.test(key));
    const spoken = /[«„‘“][^»“’”]*[»“’”]|Centre de Prévention du Suicide/g;
    expect(
      ours
        .filter(({ text }) => pattern.test(name === 'a familiar tone' ? text.replaceAll(spoken, '') : text))
        .map(({ key, text }) => `${key}: ${text}`),
    ).toEqual([]);
  });

  test('mixes no terms of the two countries', () => {
    const mixed = pairs.filter(
      ({ file, key, other }) =>
        !BOTH.test(key) &&
        ((BELGIAN_FILE.test(file) && ONLY_THERE.test(other)) || (DUTCH_FILE.test(file) && ONLY_HERE.test(other))),
    );
    expect(told(mixed)).toEqual([]);
  });
});
