import type { EnglishNames } from './english-product-types';

/** House, kitchen and garden, and what is eaten. See `english-product-types.ts` for how rows are read. */
export const homeNames: EnglishNames = {
  furniture: `
    furniture|indoor furniture and furnishings|furniture and furnishings|indoor furniture|outdoor furniture|chest of drawers|drawer unit|dresser|drawer dresser|
    clothing storage unit|wardrobe|cabinet|tv stand|bookcase|bookshelf|shelf|shelving unit|storage unit|bed|bunk bed|loft bed|toddler bed|platform bed|folding bed|sofa bed|
    bed frame|sofa|armchair|recliner|chair|folding chair|office chair|gaming chair|dining chair|stool|bar stool|step stool|bench|table|coffee table|dining table|desk|
    children's desk|mattress|mattress topper|air mattress|airbed|mattress foundation|ottoman|bean bag|bean bag chair|headboard|mirror|wall mirror|toy box|toy chest|toy storage|
    garden chair|sun lounger|deckchair|deck chair|lounge chair|patio furniture|side table|bedside table|nightstand|crib dresser|console table|shoe cabinet|filing cabinet|
    bar cabinet|swivel chair|rocking chair|camping cot`,
  'decorative-articles': `
    decorative articles|household decorative articles|home decor|decorations|decoration|christmas decoration|halloween decoration|candle|scented candle|candles|candle holder|
    candlestick|oil burner|wax melt|tea light|tealight|tealight holder|picture frame|photo frame|vase|artificial flower|artificial christmas tree|christmas tree|wreath|ornament|
    garland|curtain|blind|window blind|roller blind|roman shade|window shade|roller shade|window covering|blinds, curtains and window fittings|corded internal window coverings|rug|
    area rug|carpet|doormat|wall sticker|wallpaper|snow globe|fire pit ornament|incense burner|smokeless tabletop fireplace|clock|wall clock|tapestry`,
  'kitchen-and-cooking': `
    kitchen / cooking accessories|kitchen cooking accessories|kitchenware|kitchenware and containers|kitchen products|cookware|cookware set|cooking pot|saucepan|frying pan|pan|pot|
    wok|pressure cooker|stovetop kettle|knife|kitchen knife|knife set|knife sharpener|peeler|grater|mandoline|mandoline slicer|vegetable slicer|vegetable chopper|garlic press|
    can opener|tin opener|corkscrew|bottle opener|cutlery|spatula|kitchen scale|rolling pin|baking tray|baking mould|casserole dish|glass bakeware|bakeware|french press|cafetiere|
    moka pot|ice cream scoop|fondue set|teapot|cocktail shaker|oven glove|insulated food jar|food jar|vacuum flask`,
  'food-contact-materials': `
    food contact materials|food and grocery packaging|tableware|dinnerware|plate|bowl|mug|travel mug|insulated tumbler|tumbler|drinking glass|cup|glass|water bottle|
    drinking bottle|sports bottle|lunch box|lunchbox|lunch bag|food container|food storage container|storage jar|drinking straw|straw|baking paper|plastic cup|bamboo cup|
    bamboo plate|melamine plate|thermos flask|ice cube tray|chopping board|cutting board`,
  'food-imitating': `
    food imitating products|food-imitating products|food imitating product|food-imitating product`,
  food: `
    food|groceries|food and groceries|food and grocery|confectionery|candy|sweets|chocolate|jelly|jelly sweets|jelly cups|mini cup jellies|food supplement|dietary supplement|
    energy drink|beverage|tea|coffee|snack|infant formula|spice|ice cream`,
  'chemical-products': `
    chemical products|chemicals|household chemicals|cleaning products|cleaning chemicals|laundry products|laundry detergent|laundry pods|laundry capsules|detergent|drain cleaner|
    oven cleaner|bleach|disinfectant|toilet cleaner|descaler|paint|spray paint|paint stripper|paint remover|glue|adhesive|super glue|superglue|epoxy resin|resin|solvent|thinner|
    varnish|air freshener|reed diffuser|essential oil|insecticide|pesticide|rodenticide|mothballs|moth balls|pest control|insect repellent|weed killer|fertiliser|fertilizer|
    antifreeze|screen wash|screenwash|windscreen washer fluid|brake cleaner|lubricant|mould remover|mold remover|e-liquid|e-cigarette liquid|nicotine liquid|lamp oil|lighter fluid|
    firelighter|fuel gel|bioethanol fuel|tattoo remover|drain opener|rust remover|pool chemicals|swimming pool chlorine|caustic soda|sulphuric acid`,
  'construction-products': `
    construction products|building materials|building materials and supplies|building products|tap|kitchen tap|mixer tap|faucet|shower head|shower hose|flexible hose|shower screen|
    shower door|bathtub|toilet seat|tile|floor tile|flooring|laminate flooring|insulation|insulation board|pipe insulation|roof window|window|door|garage door|garage door opener|
    gate opener|cement|sealant|expanding foam|pvc pipe|door handle|door lock|smart lock|window restrictor|handrail|grab rail|grab bar|scaffolding|fence|electric gate|balustrade|
    glass panel`,
  'gas-appliances': `
    gas appliances and components|gas appliances|gas products and appliances|gas heater|portable gas heater|cabinet heater|gas cooker|gas hob|gas stove|portable gas stove|
    camping stove|camping gas stove|gas cooktop|gas range|gas oven|gas grill|gas barbecue|gas bbq|gas fire|gas fire pit|gas regulator|gas hose|gas water heater|gas boiler|
    gas lantern|gas cartridge|butane cartridge|gas canister|blow torch|blowtorch|gas torch|butane torch|propane heater|propane torch|gas detector hose|pizza oven gas`,
  lighters: `
    lighters|lighter|cigarette lighter|disposable lighter|novelty lighter|gas lighter|utility lighter|bbq lighter|barbecue lighter|electric lighter|arc lighter|plasma lighter|
    torch lighter|multi-purpose lighter|multipurpose lighter|candle lighter`,
  pets: `
    pet products|pets|pet accessories|pet supplies|pet toy|dog toy|cat toy|dog bed|cat bed|pet bed|dog collar|cat collar|pet collar|dog lead|dog leash|dog harness|pet harness|
    dog crate|pet carrier|cat carrier|cat tree|pet food|dog food|cat food|dog treats|pet treats|pet feeder|pet fountain|pet gate|aquarium|aquarium heater|fish tank|flea collar|
    pet grooming kit|dog clothing|pet heating pad|reptile heat lamp|bird cage|hamster cage`,
  'outdoor-and-garden': `
    garden tools and products|garden products|gardening products|outdoor living|lawn and garden|garden equipment|parasol|patio umbrella|umbrella base|gazebo|pergola|canopy|awning|
    hammock|garden swing|garden hose|hose reel|plant pot|planter|greenhouse|watering can|barbecue|bbq|charcoal barbecue|charcoal grill|grill|pellet grill|smoker grill|fire pit|
    fire bowl|chimenea|chiminea|tabletop fire pit|tabletop fireplace|fire pot|swimming pool|paddling pool|above ground pool|inflatable pool|pool cover|pool ladder|pool drain cover|
    hot tub|inflatable hot tub|pools and spas|pool fence|sprinkler|bird feeder|garden shears|outdoor heater|patio torch|sky lantern`,
  'other-consumer-product': `
    fireworks and pyrotechnic articles|fireworks|firework|sparkler|party popper|pyrotechnic article|e-cigarette|electronic cigarette|disposable vape|vape|vape pen|vaping product|
    vaping products|tobacco products|hookah|shisha pipe|cigarette|nicotine pouch|pepper spray|stun gun|shopping trolley|bathroom scale mat|shower chair|bath mat|laundry basket|
    clothes airer|ironing board`,
};
