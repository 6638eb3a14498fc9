import { withoutEndings } from './affixes.ts';
import { undetermined, type Language } from './language.ts';

/** Particles written in one with the noun: topic, subject, object, of, at, from, to, with, and, also. */
const PARTICLES = '은 는 이 가 을 를 의 에 에서 에게 로 으로 와 과 도 만 부터 까지 들 들은 들이 들을 들의'.split(' ');

export const korean: Language = {
  ...undetermined,
  tag: 'ko',
  basesOf: withoutEndings(PARTICLES, 2),
};
