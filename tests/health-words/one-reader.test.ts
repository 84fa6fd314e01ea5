import { describe, expect, test } from 'vitest';
import { HEALTH_LISTS, healthWordsIn, saysHealth } from '../../rules/health-words/index.ts';

/** A word for every entry of the four lists that were here before this one; each was refused or warned of by its tool. */
const BEFORE = {
  tasks:
    'kanker,tumor,chemo,chemische kuur,bestraling,behandeling,diagnose,operatie,operatief,geopereerd,medicatie,medicijn,medisch,therapie,oncologie,ziek,verzieken,fysieke ziekte,dokter,bij de dokters,arts,artsen,artsbezoek,polikliniek,polibezoek,controlebezoek,controleafspraak,moe,moeheid,vermoeiend,uitgeput,pijn,hoofdpijn,klacht,bijwerking,herstel van,herstellen na,burn-out,burnout,burn out,depressie,angst,hoogteangst,stoma,lymfe,protonen,hormonen,hormoon,immuun,metastase,uitzaaiing,remissie,MRI,ct-scan,ctscan,pet-scan,psycholoog,misselijk,revalidatie,gezond,infuus,bloed,bloedprik',
  paper:
    'gezwel,carcinoom,sarcoom,melanoom,leukemie,lymfoom,myeloom,oncoloog,bestralen,radiotherapie,immunotherapie,hormonale,stamcel,transplantatie,prognose,medicament,geneesmiddel,genezen,genees,antibiotica,vaccin,katheter,prothese,biopsie,mammografie,opereren,operatiekamer,amputatie,ziekenhuis,ziekte,kliniek,klinisch,palliatief,kinesist,fysiotherapie,psychisch,gezondheid,patiënt,arbeidsongeschikt,invalide,handicap,symptoom,symptomen,oedeem,neuropathie,migraine,duizelig,kortademig,overprikkeld,vermoeidheid,incontinent,hersteltraject,brain fog,hersenmist,borstamputatie,prostaat,eierstok,baarmoeder,schildklier,huisarts,zieke,ziekteverlof,opname,ingreep,artsenbezoek,specialist,specialisten,rugpijn,pijnlijk,angstig,paniekaanval,trauma,verdriet,piekeren,pieker,slapeloos,slaapproblemen,kuur,kuren,pil,pillen,borst,borsten,darm,darmen,longen,nieren,hersenen,geheugen,hervallen,koorts,infectie,onderzoek in het,chronisch,syndroom,aandoening,kwaal,kwalen,letsel,maladie,traitement,krank,sick,illness,disease,krebs,cancer,tumeur',
  letter:
    'borstkanker,hersentumor,bestraald,immuuntherapie,hormoonkuur,uitgezaaid,metastasen,diagnoses,operaties,opereert,medicatieschema,medicijnen,pijnstillers,behandelplan,hematoloog,lymfeklier,melanomen,borstsparend,prostaatonderzoek,darmonderzoek,kwaadaardig,hospitaal,klachten,pijnen,moe,misselijkheid,angsten,genezing,concentratieverlies,concentratie,attest,attesten,bijwerkingen,scan,scans',
  card: 'tumoren,hormoontherapie,psychiater,remissie,ziek,pillen,kuren,artsen,dokters,specialist,klachten,scans,angstig,herval,herstel,IVF,PTSS',
};

const eachOf = (list: string) => list.split(',');

describe('what one of the four readers before this one found is found still', () => {
  test.each(eachOf(`${BEFORE.tasks},${BEFORE.paper},${BEFORE.card}`))('on a paper: %s', (text) =>
    expect(saysHealth(text)).toBe(true),
  );
  test.each(eachOf(BEFORE.letter))('in a letter: %s', (text) => expect(healthWordsIn(text, 'letter')).not.toEqual([]));
});

const OWN_LANGUAGE = {
  fr: 'mon cancer du sein,la chimiothérapie,la radiothérapie,la tumeur,je suis malade,un arrêt maladie,à l’hôpital,le médecin,mes médicaments,le traitement,fatiguée,la fatigue,épuisé,des douleurs,la rechute,opérée,guérie,la santé,l’incapacité,dépression,angoisse,la prise de sang,les soins,leucémie',
  de: 'mein Krebs,Brustkrebs,die Chemotherapie,Bestrahlung,die Behandlung,nach der Operation im Krankenhaus,ich bin krank,Krankschreibung,der Arzt,meine Ärztin,Medikamente,müde,Müdigkeit,erschöpft,Schmerzen,Rückfall,Nebenwirkungen,die Reha,Gesundheit,arbeitsunfähig,schwerbehindert,Übelkeit,operiert',
  en: 'my cancer,breast cancer,chemo,radiation,surgery,the treatment,sick leave,I am ill,my doctor,the hospital,medication,tired,exhausted,fatigue,in pain,a relapse,side effects,my health,disability,depression,anxiety,the tumour,leukaemia,blood test',
} as const;

describe.each(Object.entries(OWN_LANGUAGE))('somebody who writes in their own language (%s)', (_, said) => {
  test.each(eachOf(said))('%s', (text) => expect(healthWordsIn(text)).not.toEqual([]));
});

describe('words of work and names, in four languages, are not about health', () => {
  test.each([
    'Dossiers nakijken, bellen, mailen',
    'Vergadering om negen uur in Oostende',
    'Borstels en verf klaarzetten',
    'Attesten opmaken',
    'Ontvangst van bezoekers',
    'de langste dag',
    'Opening van de winkel te Malines',
    'répondre au téléphone',
    'classer les dossiers, préparer la réunion',
    'cuire le pain et servir les clients',
    'mémoire technique',
    'Rechnungen schreiben, pünktlich sein',
    'Sitzungen vorbereiten',
    'Konzentrationsarbeit am Vormittag',
    'Answer mails, plan meetings',
    'Disaster recovery plan',
    'Hospitality desk',
    'Operations manager',
    'delivering parcels',
    'Guerin',
    'Will De Smet',
    'Malin',
  ])('%s', (text) => expect(healthWordsIn(text)).toEqual([]));
});

test('a letter may speak as the law does, and a paper may not', () => {
  for (const text of ['Wilt u mij deels ziek melden?', 'de arbeidsarts', 'over mijn gezondheid schrijf ik niets'])
    expect(healthWordsIn(text, 'letter')).toEqual([]);
  expect(healthWordsIn('deels ziek')).toEqual(['ziek']);
  expect(healthWordsIn('Mijn concentratie is weg', 'letter')).toEqual(['concentratie']);
});

test('every language has its lists, in lower case and without accents, as the reader compares them', () => {
  for (const [language, list] of Object.entries(HEALTH_LISTS)) {
    for (const part of ['anywhere', 'alone', 'onPaper', 'inLetters'] as const) {
      expect(list[part].length, `${language}.${part}`).toBeGreaterThan(0);
      for (const entry of list[part]) {
        expect(() => new RegExp(entry, 'u')).not.toThrow();
        expect(entry.replaceAll('\\p{L}', '')).toMatch(/^[a-z0-9 .|()?:<!=*\\[\]-]+$/);
      }
    }
  }
});

test('words are given back as they were typed, without the signs around them', () => {
  expect(healthWordsIn('Na mijn «Chémo», en de (bestraling).')).toEqual(['Chémo', 'bestraling']);
  expect(healthWordsIn('side effects')).toEqual(['side effects']);
});

describe('a word that is written apart, or with signs in it, is the same word', () => {
  test.each([
    ['k.a.n.k.e.r', ['k.a.n.k.e.r']],
    ['kan-ker', ['kan-ker']],
    ['ka*n*ker, en dan verder', ['ka*n*ker']],
    ['k4a2n0k1e3r', ['k4a2n0k1e3r']],
    ['k a n k e r', ['k a n k e r']],
    ['over mijn k a n k e r praten', ['over mijn k a n k e r praten']],
    ['over mijn k - a - n - k - e - r praten', ['over mijn k - a - n - k - e - r praten']],
    ['over mijn k  a__n..k  e  r praten', ['over mijn k  a__n..k  e  r praten']],
    ['c h e m o', ['c h e m o']],
    ['  chemo\t\n en  rust  ', ['chemo']],
    ['chemo, Chemo en CHÉMO', ['chemo']],
  ])('%j', (text, found) => expect(healthWordsIn(text)).toEqual(found));
});

describe('letters that stand alone for another reason are no hidden word', () => {
  test.each([
    'lijst a b c en plan d e f',
    'ka n ker',
    'vak A, vak N, vak K en vak E',
    'ik ben om 9 u bij de balie, en om 10 u op kantoor',
    'z-index i e k aanpassen',
    'de p van pen',
  ])('%j', (text) => expect(healthWordsIn(text)).toEqual([]));
});
