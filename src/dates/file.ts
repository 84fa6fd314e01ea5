import type { EventAttributes } from 'ics';
import { add, type Day } from '../../rules/index.ts';
import { saveText } from '../ui/save.ts';
import type { CalendarEvent, Subject } from './calendar.ts';

/** What the events say. `description` gets the day, so that it can be found in the list. */
export type CalendarWords = { name: string; title: (subject: Subject) => string; description: (day: Day) => string };

const TYPE = 'text/calendar;charset=utf-8';

const parts = (day: Day): [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

/** Nine in the morning, some days before the event, which begins at midnight: nobody is woken. */
const morning = (daysBefore: number) => ({ days: daysBefore - 1, hours: 15, before: true });

/**
 * The text of an .ics file. The library is fetched now, on pressing the button; fails when it cannot be fetched, or when it
 * refuses an event.
 */
export async function calendarText(events: readonly CalendarEvent[], words: CalendarWords): Promise<string> {
  const { createEvents } = await import('ics');
  const attributes = events.map(({ uid, sequence, day, subject, reminders }): EventAttributes => {
    const title = words.title(subject);
    return {
      uid,
      sequence,
      title,
      description: words.description(day),
      start: parts(day),
      end: parts(add(day, 1, 'days')),
      // Seen by nobody else where a calendar is shared, and it blocks no time.
      classification: 'PRIVATE',
      busyStatus: 'FREE',
      transp: 'TRANSPARENT',
      alarms: reminders.map((days) => ({ action: 'display', description: title, trigger: morning(days) })),
    };
  });
  const { error, value } = createEvents(attributes, { productId: '-//Draad//Datums//NL', calName: words.name });
  if (error || value === null) throw error ?? new Error('The calendar file is empty');
  return value;
}

/** Gives the text to the device as a file. */
export const download = (text: string, name: string): void => saveText(text, name, TYPE);
