import type { HealthList } from './list.ts';

/** German: the third language of Belgium, and that of the neighbours. */
export const GERMAN_HEALTH: HealthList = {
  anywhere: [
    'krebs|geschwulst|metasta|leukam|lymph|bestrahl|strahlenther|strahlenbehandl|behandl|operier|medikament|arznei|krankenhaus|schmerz',
    'erschopf|ubelkeit|schwindelig|ruckfall|rezidiv|genesung|geheilt|heilung|nebenwirkung|beschwerd|schilddrus|gebarmutter|eierstock',
    'behinder|arbeitsunfahig|erwerbsgemindert|gedachtnis|rehabilit|schlafstorung|mudigkeit|verdauung',
  ],
  alone: ['mude|kur|reha|brust\\p{L}*|lunge\\p{L}*|leber|niere|blut\\p{L}*|gehirn|angste|eingriff|klinik\\p{L}*|spital\\p{L}*'],
  onPaper: ['krank|gesundheit|(?<!\\p{L})(?:arzt|arzte|arztin|arztlich|arzttermin|facharzt|hausarzt)\\p{L}*'],
  inLetters: ['(?<!\\p{L})konzentration'],
};
