import type { EnglishNames } from './english-product-types';

/** What is worn, put on the skin, and kept for health. See `english-product-types.ts` for how rows are read. */
export const personNames: EnglishNames = {
  'clothing-and-textiles': `
    clothing, textiles and fashion items|clothing textiles fashion|clothing and fashion accessories|clothing and accessories|clothing|clothing (daywear)|clothing (sleepwear)|
    clothing, footwear, and accessories|textiles|footwear|fashion accessories|children's clothing|children's sleepwear|sleepwear|nightwear|children's nightwear|pyjamas|pajamas|
    pyjama set|pajama set|nightgown|nightdress|night gown|dressing gown|bathrobe|robe|children's robe|onesie|sleepsuit|romper|bodysuit|dress|girl's dress|skirt|shirt|t-shirt|
    blouse|hoodie|sweatshirt|sweater|jumper|cardigan|jacket|coat|snowsuit|rain coat|raincoat|vest|trousers|leggings|jeans|shorts|tracksuit|swimsuit|swimming costume|bikini|
    swim trunks|underwear|bra|socks|tights|hat|cap|beanie|bonnet|headband|scarf|gloves|mittens|belt|tie|shoes|children's shoes|sandals|slippers|boots|rain boots|trainers|sneakers|
    flip flops|clogs|crocs|bag|backpack|rucksack|school bag|handbag|shoulder bag|purse|wallet|suitcase|luggage|luggage and bags|umbrella|children's umbrella|blanket|baby blanket|
    weighted blanket|duvet|quilt|comforter|pillow|cushion|bedding|bed linen|sheet set|towel|hooded towel|scarf and glove set|hair bow|costume hat|snow suit|apron|sleeping bag|
    hair accessory|hair clip|hair tie|watch strap|pyjama pants|pajama pants|pants`,
  jewellery: `
    jewellery|jewelry|jewellery and fashion accessories|jewelry and fashion accessories|necklace|pendant|bracelet|bangle|ring|finger ring|earring|earrings|ear studs|anklet|brooch|
    body jewellery|piercing jewellery|nose ring|jewellery set|jewelry set|children's jewellery|children's jewelry|charm bracelet|magnetic piercing|magnetic nose ring|tiara|
    costume jewellery|fashion jewellery|keyring|key ring|keychain|wristwatch|watch`,
  cosmetics: `
    cosmetics|cosmetic products|beauty and personal care|personal care|personal care products|health and beauty|skin cream|face cream|skin lightening cream|skin lightening product|
    skin lightening soap|skin whitening cream|skin bleaching cream|lightening cream|lightening lotion|lightening soap|body lotion|lotion|body cream|moisturiser|serum|face serum|
    face mask cream|sunscreen|sun cream|sun lotion|soap|bar soap|hand soap|hand sanitiser|hand sanitizer|shampoo|conditioner|hair dye|hair colour|hair color|
    hair straightening treatment|hair straightening product|hair smoothing treatment|keratin treatment|hair relaxer|hair oil|hair gel|hairspray|perfume|eau de parfum|
    eau de toilette|fragrance|aftershave|deodorant|shower gel|body wash|bath bomb|bath salts|bubble bath|make-up|makeup|make-up set|make-up palette|eyeshadow|eye shadow|
    eyeshadow palette|eyeliner|mascara|kohl|lipstick|lip gloss|lip balm|foundation|concealer|face powder|face paint|blusher|nail polish|nail varnish|nail glue|gel nail polish|
    nail kit|false nails|artificial nails|nail polish remover|eyelash glue|lash glue|eyelash growth serum|eyelash serum|lash serum|false eyelashes|tattoo ink|henna|henna cone|
    temporary tattoo|tanning spray|nasal tanning spray|teeth whitening kit|teeth whitening gel|tooth whitening product|teeth whitener|teeth whitening powder|toothpaste|mouthwash|
    baby wipes|wet wipes|baby powder|talcum powder|baby oil|hair removal cream|depilatory cream|wax strips|massage oil|beard oil|cleansing oil|skin care product|
    teeth whitening pen|whitening pen|sun protection cream|cream|hand cream|numbing cream`,
  'protective-equipment': `
    personal protective equipment (ppe)|personal protective equipment|protective equipment|safety equipment|ppe|face mask|dust mask|ffp2 mask|ffp3 mask|kn95 mask|respirator|
    respirator mask|particle filtering mask|gas mask|face shield|helmet|bicycle helmet|bike helmet|cycle helmet|cycling helmet|children's helmet|kids helmet|ski helmet|
    climbing helmet|riding helmet|equestrian helmet|horse riding helmet|motorcycle helmet|motorbike helmet|multi-purpose helmet|sports helmet|hard hat|safety helmet|ear defenders|
    earmuffs|ear protectors|safety goggles|goggles|swimming goggles|safety glasses|sunglasses|fashion spectacles|sunglasses and fashion spectacles|eclipse glasses|
    solar eclipse glasses|life jacket|lifejacket|buoyancy aid|swim vest|swimming vest|swim aid|swimming aid|arm bands|armbands|swim seat|baby swim seat|swim ring|baby neck float|
    neck float|pool float with seat|hi-vis vest|high visibility vest|reflective vest|safety vest|work gloves|safety gloves|protective gloves|cut resistant gloves|disposable gloves|
    safety shoes|safety boots|safety harness|fall arrest harness|climbing harness|carabiner|knee pads|body protector|shin guards|smoke alarm|smoke detector|carbon monoxide alarm|
    carbon monoxide detector|co alarm|heat alarm|gas alarm|gas detector|fire extinguisher|fire blanket|fire escape ladder|motorcycle jacket|motorcycle gloves|protective suit|
    chemical suit|welding helmet|welding mask|ear plug|earplug`,
  'medical-and-health': `
    medical devices|medical device|health products|health and lifestyle|therapeutic goods|aids and equipment for older people and people with disability|mobility aids|mobility aid|
    mobility scooter|wheelchair|walking frame|rollator|walking stick|crutch|commode|bed handle|thermometer|digital thermometer|infrared thermometer|ear thermometer|pulse oximeter|
    blood pressure monitor|glucose meter|hearing aid|nebuliser|nebulizer|contact lens|contact lenses|coloured contact lenses|hot water bottle|wheat bag|heat pack|ice pack|
    first aid kit|plaster|bandage|test kit|lateral flow test|anti-choking device|acupressure mat|acupuncture needle|hyaluron pen|dermal filler|tens machine|muscle stimulator|
    ems belt|slimming product|weight loss product|posture corrector|orthodontic elastics|dental floss|cold pack|magnetic therapy product|sex toy|menstrual cup|inversion table|
    adult bed rail|adult portable bed rail`,
};
