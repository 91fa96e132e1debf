import { phrases } from './phrase-table';

/** Whom, where and when a product is for: a "for" before one of these makes no accessory of it. All folded. */

/**
 * Korean words in 용 that name people, places or ways of use, or end in those letters by chance: the product stays itself.
 * Any other word in 용 behind a brand or model names what the thing is for (다이슨 청소기용).
 */
export const purposeWordsInYong: ReadonlySet<string> = new Set(
  phrases(`
    어린이용, 유아용, 아동용, 아기용, 신생아용, 성인용, 여성용, 남성용, 남녀공용, 남여공용, 공용, 학생용,
    초등용, 초보자용, 전문가용, 노인용, 가정용, 업소용, 상업용, 산업용, 사무용, 사무실용, 학교용, 주방용,
    욕실용, 침실용, 거실용, 실내용, 실외용, 야외용, 옥외용, 정원용, 캠핑용, 여행용, 등산용, 낚시용,
    운동용, 스포츠용, 수영용, 물놀이용, 휴대용, 차량용, 자동차용, 책상용, 탁상용, 벽걸이용, 선물용,
    파티용, 일회용, 다용도용, 다목적용, 비상용, 의료용, 미용, 교육용, 학습용, 놀이용, 장식용, 인테리어용,
    반려동물용, 강아지용, 고양이용, 애견용, 펫용, 여름용, 겨울용, 사계절용, 겸용, 범용, 대용, 사용, 이용,
    활용, 적용, 내용, 비용, 착용, 수용, 작용, 애용, 일상용, 데일리용, 출퇴근용, 게임용, 공업용, 식용, 인용
  `),
);

/** Words between a "for" and what it names. */
export const determiners: ReadonlySet<string> = new Set(
  phrases(`
    the, a, an, all, any, your, my, his, her, our, little, small, big, young, older, new, die, der, das,
    den, alle, kleine, curly, straight, wavy, thick, thin, fine, dry, wet, sensitive, long, short, le, la, les, un, une, el, los, las, o, os, as, il, i
  `),
);

/** Words that hold a list of purposes together: "for kids and adults over 3 years". */
export const purposeJoins: ReadonlySet<string> = new Set(
  phrases(`
    and, or, of, over, under, to, with, years, year, old, months, age, aged, ages, up, und, oder, ab,
    jahre, jahren, et, ou, ans, de, y, anos, e
  `),
);

/**
 * People, animals, places, occasions, activities, parts of the body: a product may be *for* them and still be itself
 * ("scooter for adults VT-9041"). Nothing that a part or an accessory is made for belongs here: no car, phone, bicycle.
 */
export const purposeWords: ReadonlySet<string> = new Set(
  phrases(`
    kids, kid, child, children, toddler, toddlers, baby, babies, infant, infants, newborn, newborns, boy,
    boys, girl, girls, man, men, mens, woman, women, womens, adult, adults, teen, teens, teenagers,
    students, student, seniors, elderly, family, beginners, beginner, professionals, everyone, mom, dad,
    mother, father, him, friends, couples, teachers, pregnant, dog, dogs, cat, cats, pet, pets, puppy,
    birds, home, house, kitchen, bathroom, bedroom, living, room, garden, patio, yard, office, desk,
    school, outdoor, outdoors, indoor, indoors, camping, hiking, travel, fishing, hunting, cycling,
    running, swimming, gym, yoga, sports, workout, fitness, beach, pool, picnic, bbq, hotel, restaurant,
    salon, party, parties, wedding, birthday, birthdays, christmas, halloween, easter, valentines,
    holiday, holidays, gift, gifts, decor, decoration, decorations, winter, summer, spring, autumn,
    daily, everyday, emergency, cooking, baking, cleaning, drying, sleeping, sleep, reading, gaming,
    work, hair, face, skin, nails, nail, teeth, eyes, neck, back, feet, hands, body, pain, kinder, kind,
    kleinkinder, babys, erwachsene, damen, herren, frauen, manner, madchen, jungen, zuhause, garten,
    kuche, bad, haus, buro, hund, hunde, katzen, draussen, enfant, enfants, bebe, bebes, adulte, adultes,
    femme, femmes, homme, hommes, fille, filles, garcon, garcons, maison, jardin, cuisine, chien, chiens,
    chat, chats, bureau, voyage, fete, ninos, ninas, nino, nina, mujer, mujeres, hombre, hombres,
    adultos, casa, hogar, cocina, jardim, perros, gatos, criancas, mulher, homem, feminino, masculino,
    cozinha, viagem, fiesta, regalo, bambini, bambino, bambina, donna, uomo, adulti, cucina, giardino,
    cani, gatti, ufficio, kinderen, volwassenen, dzieci, kobiet, mezczyzn, domu, ogrodu, детей, женщин,
    мужчин, дома, взрослых
  `),
);
