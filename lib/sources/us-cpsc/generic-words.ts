/**
 * Words that product names start with and that are nobody's brand. One of them alone is never taken for a brand, whoever
 * sold the product. Add a word where a recall's brand turns out to be one, with a line in `brands.test.ts`.
 */
export const genericWords: ReadonlySet<string> = new Set(
  `a adjustable adult adults air all aluminum american and angle animal baby babies bathroom battery bean bed bedroom bicycle
   big bike black blue boys boy building bunk button cable camping candle car carbon ceramic certain chair charger charging
   chest chew child childrens children christmas classic cloth clothing coffee collapsible color combination compact
   convertible cordless cotton crib decorative deluxe desk digital dining diy dog doll double drain drawer dresser dressers dual
   electric electrical electronic extension fabric fashion felt fire fitness flame floor foam foldable folding food for gas
   giant girls girl glass glow gold green hair halloween hand handheld hanging hard heated heater heavy high holiday home hot
   household indoor infant infants inflatable inline interactive jumbo kid kids kitchen knit lamp large laser laundry leather
   led life light lighted lights lithium little long loungers lounger luxury magnet magnetic magnets mattress mens men metal
   mini mirror model modern motion multi multifunctional musical my natural nature new nightgowns novelty nursery organic
   original outdoor oval pajama pajamas party patio personalized pet phone picnic pink plastic plush pocket pool portable
   power powered premium press pressure princess pro professional projector rattan recalled rechargeable rectangle red
   remote replacement retractable reusable ride ring robes rolling round rubber safety self sensory set sets silicone silver
   single sit sleep small smart snow soft solar solid spring stainless star stacking steel step strong stroller summer super
   swimming swing swivel table tabletop tea toddler toddlers toilet top toy toys training travel tri two umbrella unicorn
   universal upholstered usb vertical vintage wall warm washable water weighted white wicker wind window winter wireless
   women womens wood wooden world yard youth zinc`.split(/\s+/u),
);
