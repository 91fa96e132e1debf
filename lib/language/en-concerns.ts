import type { ParentsSentences } from './parents-sentences';

const emergency = 'Go to a hospital at once if one may have been swallowed, even without pain.';
const inMouth = 'At this age everything goes into the mouth.';
const heavyMetal = 'even small amounts, taken in again and again, harm the growing brain';

/** What each concern means at each age, in plain words. They are ours, and rest on the rules in `concern-references.ts`. */
export const enConcerns: ParentsSentences['concerns'] = {
  'button-cells': {
    name: 'Button cells',
    at: {
      'under-1': `A swallowed button cell can burn through the gullet within two hours. The compartment must not open without a tool. ${emergency}`,
      '1-3': `Toddlers open what they can. A swallowed button cell can burn through the gullet within two hours; the compartment must not open without a tool. ${emergency}`,
      '3-6': `Look whether the battery compartment is screwed shut. A swallowed button cell can burn through the gullet within two hours. ${emergency}`,
      '6-12': `Older children take toys apart. Button cells that lie about are swallowed by younger ones, and burn within two hours. ${emergency}`,
    },
  },
  magnets: {
    name: 'Magnets',
    at: {
      'under-1': `Two swallowed magnets pull together through the bowel and can pierce it. ${emergency}`,
      '1-3': `Small magnets come loose from toys and are swallowed. Two of them pull together through the bowel and can pierce it. ${emergency}`,
      '3-6': `Small strong magnets look like sweets. Two of them, swallowed, pull together through the bowel and can pierce it. ${emergency}`,
      '6-12': `Children of this age put magnet balls on lips and tongue for fun, and swallow them. Two pull together through the bowel and can pierce it. ${emergency}`,
    },
  },
  'small-parts': {
    name: 'Small parts',
    at: {
      'under-1': `${inMouth} What comes off and fits into the core of a paper roll can block the airway.`,
      '1-3': `${inMouth} Nothing that comes off may be small enough to be swallowed or breathed in.`,
      '3-6':
        'Small balls, beads and balloons still block an airway. Keep them from younger brothers and sisters.',
      '6-12': 'Small parts that lie about endanger younger children at home.',
    },
  },
  cords: {
    name: 'Cords and loops',
    at: {
      'under-1':
        'Cords, ribbons and loops can tighten around the neck. Nothing long may hang in a cot or within reach.',
      '1-3':
        'Cords at hoods, pull-along toys and blinds catch while a toddler climbs or sleeps, and tighten.',
      '3-6': 'Cords at hoods and waists catch on slides and climbing frames.',
      '6-12': 'Cords and scarves catch in bicycle wheels, doors and lifts.',
    },
  },
  suffocation: {
    name: 'Suffocation',
    at: {
      'under-1':
        'Soft padding, loose covers and plastic film can close mouth and nose; a baby cannot turn away.',
      '1-3':
        'Bags, film and cups that fit over the face close mouth and nose. Boxes must not shut by themselves.',
      '3-6': 'Masks without holes, bags and boxes that shut by themselves take the air.',
      '6-12': 'Bags over the head and closed boxes take the air, in play too.',
    },
  },
  drowning: {
    name: 'Drowning',
    at: {
      'under-1':
        'A baby drowns in a hand’s depth of water, in minutes and without a sound. A bath seat or neck ring is no protection.',
      '1-3':
        'A toddler drowns in a hand’s depth of water, in minutes and without a sound. Swim rings and armbands are no protection.',
      '3-6': 'Swimming aids slip off or lose their air. Stay within reach.',
      '6-12': 'Swimming aids and inflatables drift and lose their air. Stay near.',
    },
  },
  entrapment: {
    name: 'Getting stuck',
    at: {
      'under-1': 'Head, arms and legs fit through gaps of cots, seats and gates, and do not come out again.',
      '1-3': 'Head and fingers get stuck in gaps, hinges and folding parts.',
      '3-6': 'Fingers get stuck in hinges and folding parts.',
      '6-12': 'Fingers get crushed in folding parts.',
    },
  },
  falls: {
    name: 'Falls',
    at: {
      'under-1': 'Seats, changing tables and carriers that tip over or open let a baby fall on its head.',
      '1-3': 'Furniture, walkers and ride-on toys must not tip over when a toddler climbs or pulls.',
      '3-6': 'Ladders, bunk beds and ride-on toys must not break or tip over.',
      '6-12': 'Scooters, bunk beds and trampolines must not break under a growing child.',
    },
  },
  'electric-shock': {
    name: 'Electric shock',
    at: {
      'under-1': 'Lamps and heaters near a cot must have no bare parts, and cables must be out of reach.',
      '1-3': 'Toddlers pull cables and put fingers and metal into openings.',
      '3-6':
        'Children take plugs and lamps into their own hands now. Chargers and lamps from the socket must have no bare parts.',
      '6-12': 'Children charge their own devices. A bad charger can put the mains on the cable.',
    },
  },
  flammability: {
    name: 'Catching fire',
    at: {
      'under-1': 'Fabrics around a baby must not burn quickly; it cannot get away.',
      '1-3': 'Pyjamas, costumes and plush that burn quickly leave no time near a flame or heater.',
      '3-6': 'Costumes, wigs and capes that burn quickly leave no time near candles.',
      '6-12': 'Costumes and wigs that burn quickly leave no time near candles or a camp fire.',
    },
  },
  fire: {
    name: 'Fire',
    at: {
      'under-1': 'A baby cannot get away from a fire. No device that may overheat belongs near a cot.',
      '1-3':
        'A toddler hides from a fire. Devices and batteries that may overheat do not belong in the bedroom.',
      '3-6': 'Devices and batteries that overheat start fires. Charge nothing overnight or on the way out.',
      '6-12':
        'Children charge their own devices. Batteries that overheat start fires; charge nothing overnight or in bed.',
    },
  },
  burns: {
    name: 'Burns',
    at: {
      'under-1': 'A baby’s skin burns at lower heat and faster. Surfaces and batteries must not grow hot.',
      '1-3': 'Toddlers touch before they know. Surfaces and batteries must not grow hot.',
      '3-6': 'Surfaces, bulbs and batteries within reach must not grow hot.',
      '6-12': 'Batteries that grow hot or swell must be taken out of use.',
    },
  },
  lead: {
    name: 'Lead',
    at: {
      'under-1': `${inMouth} Lead comes off paint and metal; ${heavyMetal}.`,
      '1-3': `Toddlers lick and chew. Lead comes off paint and metal; ${heavyMetal}.`,
      '3-6': `Jewellery, paint and crayons may hold lead; ${heavyMetal}. They do not belong in the mouth.`,
      '6-12': `Cheap jewellery and coatings may hold lead; ${heavyMetal}. They do not belong in the mouth.`,
    },
  },
  cadmium: {
    name: 'Cadmium',
    at: {
      'under-1': `${inMouth} Cadmium in metal and plastic stays in the body for decades and harms kidneys and bones.`,
      '1-3':
        'Toddlers lick and chew. Cadmium in metal and plastic stays in the body for decades and harms kidneys and bones.',
      '3-6':
        'Metal charms and jewellery may hold cadmium, which stays in the body for decades. They do not belong in the mouth.',
      '6-12':
        'Cheap jewellery may hold cadmium, which stays in the body for decades. It does not belong in the mouth.',
    },
  },
  phthalates: {
    name: 'Phthalates',
    at: {
      'under-1': `${inMouth} Phthalates make plastic soft and come out when it is chewed; some disturb hormones and fertility.`,
      '1-3': 'Soft plastic is chewed. Phthalates come out of it; some disturb hormones and fertility.',
      '3-6': 'Soft plastic dolls, bags and shoes may hold phthalates; some disturb hormones and fertility.',
      '6-12':
        'Soft plastic in bags, cases and shoes may hold phthalates; some disturb hormones and fertility.',
    },
  },
  chemicals: {
    name: 'Harmful chemicals',
    at: {
      'under-1': `${inMouth} What is in a material gets into the body, and a small body takes in more of it.`,
      '1-3': 'What is chewed or touched for long gets into the body, and a small body takes in more of it.',
      '3-6': 'Slime, paint and face colours touch skin, eyes and mouth. A strong smell is a sign.',
      '6-12': 'Slime, cosmetics and glue touch skin and eyes. A strong smell is a sign.',
    },
  },
  germs: {
    name: 'Germs',
    at: {
      'under-1':
        'A baby has little defence. Liquids in toys and teethers, and what squirts water, must be clean.',
      '1-3': 'Bath toys and liquids in toys are put into the mouth. Water left inside grows germs.',
      '3-6': 'Bubble liquid, slime and face colours may hold germs. Keep them from mouth and eyes.',
      '6-12': 'Bubble liquid, slime and cosmetics may hold germs. Keep them from mouth and eyes.',
    },
  },
  hearing: {
    name: 'Hearing',
    at: {
      'under-1': 'Rattles and sound toys are held to the ear, and small ears take harm from less noise.',
      '1-3': 'Sound toys are held to the ear, and small ears take harm from less noise.',
      '3-6': 'Toy guns and whistles near the ear do harm at once.',
      '6-12': 'Headphones and toy guns must not be too loud near the ear.',
    },
  },
  sight: {
    name: 'Eyes',
    at: {
      'under-1': 'Bright lights and lasers harm eyes that cannot look away.',
      '1-3': 'Bright lights and lasers harm eyes that do not look away.',
      '3-6': 'Things that shoot, and lasers, harm eyes for good. A laser is no toy.',
      '6-12': 'Laser pointers and things that shoot harm eyes for good, at a distance too.',
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
