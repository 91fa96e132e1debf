import type { Concern } from './concerns';

/** A public rule on a danger that we speak of. It is background, and no proof of what we say. */
export interface Reference {
  /** The rule as it is called, in English and Korean. */
  name: { en: string; ko: string };
  address: string;
}

/** The rules themselves, as of 2026-11. */
const rules = {
  toyDirective: {
    name: {
      en: 'EU Toy Safety Directive 2009/48/EC, Annex II',
      ko: 'EU 완구 안전 지침 2009/48/EC 부속서 II',
    },
    address: 'https://eur-lex.europa.eu/eli/dir/2009/48/oj',
  },
  reach: {
    name: { en: 'EU REACH Regulation, Annex XVII', ko: 'EU REACH 규정 부속서 XVII' },
    address: 'https://eur-lex.europa.eu/eli/reg/2006/1907/oj',
  },
  smallParts: {
    name: { en: 'US 16 CFR 1501, small parts under 3 years', ko: '미국 16 CFR 1501(3세 미만 작은 부품)' },
    address: 'https://www.ecfr.gov/current/title-16/chapter-II/subchapter-C/part-1501',
  },
  magnets: {
    name: { en: 'US 16 CFR 1262, magnets', ko: '미국 16 CFR 1262(자석)' },
    address: 'https://www.ecfr.gov/current/title-16/chapter-II/subchapter-B/part-1262',
  },
  buttonCells: {
    name: { en: 'US 16 CFR 1263, button cells', ko: '미국 16 CFR 1263(단추형 전지)' },
    address: 'https://www.ecfr.gov/current/title-16/chapter-II/subchapter-B/part-1263',
  },
  phthalates: {
    name: { en: 'US 16 CFR 1307, phthalates', ko: '미국 16 CFR 1307(프탈레이트)' },
    address: 'https://www.ecfr.gov/current/title-16/chapter-II/subchapter-B/part-1307',
  },
  koreanAct: {
    name: {
      en: 'Korea’s Special Act on the Safety of Children’s Products',
      ko: '어린이제품 안전 특별법',
    },
    address:
      'https://www.law.go.kr/%EB%B2%95%EB%A0%B9/%EC%96%B4%EB%A6%B0%EC%9D%B4%EC%A0%9C%ED%92%88%EC%95%88%EC%A0%84%ED%8A%B9%EB%B3%84%EB%B2%95',
  },
} as const satisfies Record<string, Reference>;

/** The rules on each concern. */
export const concernReferences: Readonly<Record<Concern, readonly Reference[]>> = {
  'button-cells': [rules.buttonCells, rules.toyDirective],
  magnets: [rules.magnets, rules.toyDirective],
  'small-parts': [rules.smallParts, rules.toyDirective, rules.koreanAct],
  cords: [rules.toyDirective, rules.koreanAct],
  suffocation: [rules.toyDirective],
  drowning: [rules.toyDirective],
  entrapment: [rules.toyDirective],
  falls: [rules.toyDirective],
  'electric-shock': [rules.toyDirective],
  flammability: [rules.toyDirective],
  fire: [rules.toyDirective],
  burns: [rules.toyDirective],
  lead: [rules.reach, rules.toyDirective, rules.koreanAct],
  cadmium: [rules.reach, rules.toyDirective, rules.koreanAct],
  phthalates: [rules.phthalates, rules.reach, rules.koreanAct],
  chemicals: [rules.toyDirective, rules.reach],
  germs: [rules.toyDirective],
  hearing: [rules.toyDirective],
  sight: [rules.toyDirective],
  cuts: [rules.toyDirective],
};
