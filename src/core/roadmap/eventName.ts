import type { Role } from '../recognition/table';

const LONGEST_NAME = 70;

/** How an event is named in a sentence: «4.6 Разработка мер …», cut to a readable length. */
export function eventName(texts: ReadonlyMap<Role, string>): string {
  const name = [texts.get('number'), texts.get('title')].filter(Boolean).join(' ').replace(/\s+/g, ' ');
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()}…` : name;
}
