import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** What a calendar program reads of one event. `day` is "a time of day" when the event is not of a whole day. */
export type Read = { uid: string; sequence: number; day: string; title: string; text: string };

const TIMED = 'a time of day';

/** Every event, as the library of a well-known mail program reads them. */
export const byIcalJs = (text: string): Read[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    return {
      uid: event.uid,
      sequence: event.sequence,
      day: event.startDate.isDate ? event.startDate.toString() : TIMED,
      title: event.summary,
      text: event.description,
    };
  });

/** The same, as a second library reads them that shares no code with the first. */
export const byNodeIcal = (text: string): Read[] =>
  Object.values(nodeIcal.sync.parseICS(text)).flatMap((part) => {
    if (part?.type !== 'VEVENT') return [];
    const { uid, sequence, start, summary, description: told, datetype } = part;
    const two = (number: number) => String(number).padStart(2, '0');
    const day = `${start.getFullYear()}-${two(start.getMonth() + 1)}-${two(start.getDate())}`;
    return [
      {
        uid,
        sequence: Number(sequence),
        day: datetype === 'date' ? day : TIMED,
        title: String(summary),
        text: String(told),
      },
    ];
  });

/** Words that would tell whoever sees a shared calendar something about somebody's health or income. */
export const MEDICAL =
  /kanker|tumor|chemo|bestral|therap|uitzaai|operatie|diagnos|medic|medisch|depressie|behandel|patiënt|oncolog|arts|dokter|ziek|gezond|herval|uitkering|invalid|\b(UWV|WIA|IVA)\b|overmacht|Medex/i;
