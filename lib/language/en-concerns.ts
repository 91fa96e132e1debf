import type { ParentsSentences } from './parents-sentences';

const emergency = 'Go to a hospital at once if one may have been swallowed, even without pain.';
const inMouth = 'At this age everything goes into the mouth.';
const gullet = 'A swallowed button cell can burn through the gullet within two hours.';
const bowel = 'pull together through the bowel wall and can pierce it';
const heavyMetal = 'even small amounts, taken in again and again, can harm the growing brain';
const decades = 'It stays in the body for decades and can harm kidneys and bones.';
const hormones = 'some can disturb hormones and fertility';
const smell = 'A strong smell is a sign; the lack of one proves nothing.';

/** What each concern means at each age it matters at, in plain words of ours. */
export const enConcerns: ParentsSentences['concerns'] = {
  'button-cells': {
    name: 'Button cells',
    at: {
      'under-1': `${gullet} The compartment must not open without a tool. ${emergency}`,
      '1-3': `Toddlers open what they can. ${gullet} The compartment must not open without a tool. ${emergency}`,
      '3-6': `Look whether the battery compartment is screwed shut. ${gullet} ${emergency}`,
      '6-12': `Children of this age take toys apart, and younger ones may swallow what lies about. ${gullet} ${emergency}`,
    },
  },
  magnets: {
    name: 'Magnets',
    at: {
      'under-1': `Two or more swallowed magnets ${bowel}. ${emergency}`,
      '1-3': `Small magnets can come loose from toys and be swallowed. Two or more ${bowel}. ${emergency}`,
      '3-6': `Small strong magnets can look like sweets. Two or more, swallowed, ${bowel}. ${emergency}`,
      '6-12': `Some children of this age put magnet balls on lips and tongue for fun, and swallow them. Two or more ${bowel}. ${emergency}`,
    },
  },
  'small-parts': {
    name: 'Small parts',
    at: {
      'under-1': `${inMouth} What comes off and fits into the core of a paper roll can block the airway.`,
      '1-3': `${inMouth} Nothing that comes off may be small enough to be swallowed or breathed in.`,
      '3-6':
        'Small balls, beads and balloons can still block an airway. Keep them from younger brothers and sisters.',
    },
  },
  cords: {
    name: 'Cords and loops',
    at: {
      'under-1':
        'Cords, ribbons and loops can tighten around the neck. Nothing long may hang in a cot or within reach.',
      '1-3':
        'Cords of hoods, pull-along toys and blinds can catch while a toddler climbs or sleeps, and tighten around the neck.',
      '3-6': 'Cords at hoods and waists can catch on slides and climbing frames.',
      '6-12': 'Cords and scarves can catch in bicycle wheels, doors and lifts.',
    },
  },
  suffocation: {
    name: 'Suffocation',
    at: {
      'under-1':
        'Soft padding, loose covers and plastic film can close mouth and nose; a baby may not be able to turn away.',
      '1-3':
        'Bags, film and cups that fit over the face can close mouth and nose. Boxes must not shut by themselves.',
      '3-6': 'Masks without holes, bags and boxes that shut by themselves can cut off the air.',
      '6-12': 'A bag over the head or a closed box can cut off the air, in play too.',
    },
  },
  drowning: {
    name: 'Drowning',
    at: {
      'under-1':
        'A baby can drown in a few centimetres of water, in minutes and without a sound. A bath seat or neck ring is no protection.',
      '1-3':
        'A toddler can drown in a few centimetres of water, in minutes and without a sound. Swim rings and armbands are no protection.',
      '3-6': 'Swimming aids can slip off or lose their air. Stay within reach.',
      '6-12': 'Swimming aids and inflatables can drift away or lose their air. Stay near.',
    },
  },
  entrapment: {
    name: 'Getting stuck',
    at: {
      'under-1': 'Head, arms and legs can get stuck in gaps of cots, seats and gates.',
      '1-3': 'Head and fingers can get stuck in gaps, hinges and folding parts.',
      '3-6': 'Fingers can get stuck in hinges and folding parts.',
      '6-12': 'Fingers can get crushed where scooters and chairs fold.',
    },
  },
  falls: {
    name: 'Falls',
    at: {
      'under-1':
        'From seats, changing tables and carriers that tip over or open, a baby can fall head first.',
      '1-3': 'Furniture, walkers and ride-on toys must not tip over when a toddler climbs or pulls.',
      '3-6': 'Ladders, bunk beds and ride-on toys must not break or tip over.',
      '6-12': 'Scooters, bunk beds and trampolines must not break under a growing child.',
    },
  },
  'electric-shock': {
    name: 'Electric shock',
    at: {
      'under-1':
        'Lamps and heaters near a cot must have no exposed wires or contacts, and cables must be out of reach.',
      '1-3': 'Toddlers pull cables and put fingers and metal into openings.',
      '3-6':
        'Children of this age handle plugs and lamps themselves. Chargers and lamps that plug into the wall must have no exposed metal.',
      '6-12':
        'Children of this age charge their own devices. A bad charger can let mains voltage through to the cable.',
    },
  },
  flammability: {
    name: 'Catching fire',
    at: {
      'under-1': 'Fabrics around a baby must not burn quickly; a baby cannot get away.',
      '1-3': 'Pyjamas, costumes and plush that burn quickly leave hardly any time near a flame or heater.',
      '3-6': 'Costumes, wigs and capes that burn quickly leave hardly any time near candles.',
      '6-12': 'Costumes and wigs that burn quickly leave hardly any time near candles or a camp fire.',
    },
  },
  fire: {
    name: 'Fire',
    at: {
      'under-1': 'A baby cannot get away from a fire. Keep devices that may overheat away from the cot.',
      '1-3':
        'Small children may hide from a fire. Keep devices and batteries that may overheat out of the bedroom.',
      '3-6':
        'Devices and batteries that overheat can start a fire. Charge nothing overnight or while nobody is at home.',
      '6-12':
        'Children of this age charge their own devices. Batteries that overheat can start a fire; charge nothing overnight or in bed.',
    },
  },
  burns: {
    name: 'Burns',
    at: {
      'under-1':
        'A baby’s skin burns faster, and on things that are not very hot. Surfaces and batteries must not get hot.',
      '1-3': 'Toddlers touch before they know. Surfaces and batteries must not get hot.',
      '3-6': 'Surfaces, bulbs and batteries within reach must not get hot.',
      '6-12': 'Stop using batteries that get hot or swell.',
    },
  },
  lead: {
    name: 'Lead',
    at: {
      'under-1': `${inMouth} Lead can come off paint and metal; ${heavyMetal}.`,
      '1-3': `Toddlers lick and chew. Lead can come off paint and metal; ${heavyMetal}.`,
      '3-6': `Jewellery, paint and crayons may hold lead; ${heavyMetal}. Keep them out of the mouth.`,
      '6-12': `Cheap jewellery and coatings may hold lead; ${heavyMetal}. Keep them out of the mouth.`,
    },
  },
  cadmium: {
    name: 'Cadmium',
    at: {
      'under-1': `${inMouth} Metal and plastic may hold cadmium. ${decades}`,
      '1-3': `Toddlers lick and chew. Metal and plastic may hold cadmium. ${decades}`,
      '3-6': `Metal charms and jewellery may hold cadmium. ${decades} Keep them out of the mouth.`,
      '6-12': `Cheap jewellery may hold cadmium. ${decades} Keep it out of the mouth.`,
    },
  },
  phthalates: {
    name: 'Phthalates',
    at: {
      'under-1': `${inMouth} Phthalates make plastic soft and can come out when it is chewed; ${hormones}.`,
      '1-3': `Toddlers chew soft plastic. Phthalates can come out of it; ${hormones}.`,
      '3-6': `Soft plastic dolls, bags and shoes may hold phthalates; ${hormones}.`,
      '6-12': `Soft plastic bags, cases and shoes may hold phthalates; ${hormones}.`,
    },
  },
  chemicals: {
    name: 'Harmful chemicals',
    at: {
      'under-1': `${inMouth} What is in a material can get into the body, and a small body takes in more for its size.`,
      '1-3':
        'What is chewed or touched for long can get into the body, and a small body takes in more for its size.',
      '3-6': `Slime, paint and face colours touch skin, eyes and mouth. ${smell}`,
      '6-12': `Slime, cosmetics and glue touch skin and eyes. ${smell}`,
    },
  },
  germs: {
    name: 'Germs',
    at: {
      'under-1':
        'A baby has little defence. Liquids in toys and teethers, and what squirts water, must be clean.',
      '1-3':
        'Bath toys and liquids in toys are put into the mouth. Germs can grow in water that stays inside.',
      '3-6': 'Bubble liquid, slime and face colours may hold germs. Keep them from mouth and eyes.',
      '6-12': 'Bubble liquid, slime and cosmetics may hold germs. Keep them from mouth and eyes.',
    },
  },
  hearing: {
    name: 'Harm to hearing',
    at: {
      'under-1': 'Rattles and sound toys are held to the ear, and less noise can harm a small ear.',
      '1-3': 'Sound toys are held to the ear, and less noise can harm a small ear.',
      '3-6': 'Toy guns and whistles near the ear can harm hearing at once.',
      '6-12': 'Headphones and toy guns must not be too loud near the ear.',
    },
  },
  sight: {
    name: 'Harm to eyes',
    at: {
      'under-1': 'Bright lights and lasers can harm the eyes of a baby, who cannot look away.',
      '1-3': 'Bright lights and lasers can harm the eyes of toddlers, who may not look away.',
      '3-6': 'Things that shoot, and lasers, can harm eyes for good. A laser is no toy.',
      '6-12': 'Laser pointers and things that shoot can harm eyes for good, at a distance too.',
    },
  },
  cuts: {
    name: 'Cuts and injuries',
    at: {
      'under-1': 'Edges and points within reach of a baby must be blunt, also when something breaks.',
      '1-3': 'Toddlers fall onto what they hold. Edges and points must be blunt, also when it breaks.',
      '3-6': 'Edges and points must be blunt, also when something breaks.',
      '6-12': 'What breaks must not leave sharp edges.',
    },
  },
};
