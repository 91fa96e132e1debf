import type { EnglishNames } from './english-product-types';

/** What is made for children, and what is written and drawn with. See `english-product-types.ts` for how rows are read. */
export const childrenNames: EnglishNames = {
  toys: `
    toys|toys and games|kids' toys|children's toys|toy|games|games and puzzles|puzzle|jigsaw puzzle|board game|doll|dolls and soft toys|plush toy|soft toy|stuffed toy|
    stuffed animal|plush doll|teddy bear|action figure|figurine toy|building blocks|building brick|magnetic tiles|magnetic building block|toy car|toy vehicle|ride-on toy|
    ride-on car|ride-on vehicle|toy gun|water gun|gel blaster|nerf gun|projectile toy|toy bow|dart gun|slime|water beads|expanding bead|kinetic sand|modelling clay|play dough|
    playdough|bubble machine|bubble wand|activity toy|activity cube|busy board|wooden toy|bath toy|aquatic toy|inflatable toy|inflatable toys and flotation aids|rattle|baby rattle|
    toy rattle|rattles and toy teethers|teething toy|learning and activity toys|arts and crafts toys|arts and crafts|craft kit|science kit|experiment set|magic set|fidget toy|
    fidget spinner|squishy toy|squeeze toy|stress ball|yo-yo|kite|spinning top|balloon|toy balloon|led balloon|fancy dress|fancy dress costume|dress-up costume|children's costume|
    costume|face mask toy|toy mask|toy jewellery|toy jewelry|musical toy|toy instrument|xylophone|toy phone|toy kitchen|play kitchen|play food|play tent|toy tent|tea set toy|
    dollhouse|doll's house|doll pram|doll stroller|doll playset|playset|play set|outdoor toys and play equipment|novelty toys|electronic toys|toys for babies and toddlers|
    toys that are magnetic|magnetic toy|magnetic balls|magnet ball|magnetic fishing game|magnet set|magnet cube|lcd writing tablet|lcd drawing tablet|drawing tablet|writing tablet|
    toy drone|rc car|remote control car|remote controlled car|remote control toy|toy robot|toy train|train set|toy set|stacking toy|pull-along toy|push toy|walker toy|
    toy helicopter|toy tool set|toy cosmetics|toy make-up set|children's make-up set|play mat toy|trading cards|bouncy ball|jumping ball|hopper ball|swing set|playhouse|play house|
    sand pit|sandpit|toy shopping trolley|wooden puzzle|sensory toy|baby toy|crib toy|mobile toy|cot mobile|baby mobile|puzzle mat|puzzle play mat|foam play mat|foam puzzle mat|
    dance mat|ride-on truck|dive stick|fancy-dress accessories|luminous ball|light-up ball|building set|glow in the dark stickers|expandable bead|water bead`,
  childcare: `
    childcare articles and children's equipment|childcare articles|children's products|baby and toddler products|nursery products|nursery equipment|nursery furniture|baby products|
    pram|stroller|pushchair|buggy|prams and strollers|pram accessory|travel system|pram harness|baby carrier|baby carriers|baby sling|sling carrier|child carrier|baby walker|
    walking harness|baby bouncer|bouncer seat|infant bouncer|baby rocker|rocker|infant swing|baby swing|infant rocker|inclined sleeper|infant sleeper|baby sleeper|baby lounger|
    infant lounger|baby nest|sleep pod|baby sleep pod|baby pillow|infant pillow|infant support cushion|sleeping pillow for babies|feeding pillow|nursing pillow|self-feeding pillow|
    baby self-feeding pillow|self-feeding device|baby bottle prop|self-feeding bottle|baby feeding aids|baby bottle|feeding bottle|bottle holder|bottle warmer|breast pump|
    sippy cup|baby spoon|baby cutlery|tableware for children|children's tableware|dummy|dummies|dummies and soothers|soother|pacifier|dummy clip|dummy chain|dummy holder|
    soother holder|soother clip|soother chain|pacifier clip|pacifier holder|teether|teething ring|teething necklace|teething product|teething beads|baby teether|cot|crib|baby cot|
    portable cot|travel cot|bedside crib|bassinet|cradle|moses basket|cots (folding or portable)|cots (household)|bassinets|cot bed|cot mattress|crib mattress|bassinet mattress|
    cot bumper|crib bumper|braided bumper|cot divider|bed guard|toddler bed rail|play yard|playard|playpen|play pen|playpens|baby gate|safety gate|stair gate|
    safety gates and barriers|high chair|highchair|booster seat|feeding chair|hook-on chair|high chairs|baby bath|baby bath seat|bath seat|infant bath seat|baby bathing aids|
    bath aid|bath support|baby bath tub|infant bathtub|potty|potty seat|toilet training seat|changing table|change table|change tables|changing mat|change mat|changing unit|nappy|
    nappies|diaper|baby monitor|baby hammock|child car seat|children's car seat|child car seats|car seat|child restraint|child seat|infant car seat|bicycle child seat|
    child bike seat|child safety seat|booster cushion|child safety harness|toddler harness|swaddle|baby swaddle|baby sleeping bag|infant sleep sack|sleep sack|learning tower|
    toddler tower|step stool for children|children's tent bed|baby play gym|baby gym|activity gym|baby play mat|children's accessories|children's equipment|child safety lock|
    cabinet lock|corner protector|baby grooming kit|nasal aspirator|infant walker|standing tower|children's cutlery set|baby sound machine`,
  stationery: `
    stationery|office supplies|school supplies|pencil|crayon|wax crayon|felt-tip pen|felt tip pen|marker pen|marker|highlighter|chalk|finger paint|paint set|watercolour set|
    watercolor set|eraser|rubber eraser|pencil case|notebook|diary|secret diary|sticker|stickers|children's book|board book|book|books|colouring book|magazine|glue stick|stapler|
    pencil sharpener|ruler|balloon stick|stamp set|greeting card|musical card|ballpoint pen|gel pen|fountain pen|writing pen|colouring pen|pen set`,
};
