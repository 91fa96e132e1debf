import type { EnglishNames } from './english-product-types';

/** What is played, travelled, worked and measured with. See `english-product-types.ts` for how rows are read. */
export const sportAndWorkNames: EnglishNames = {
  'hobby-and-sports': `
    hobby / sports equipment|hobby and sports equipment|hobby sports equipment|sports equipment|other sports equipment|sports and recreation|sports, recreation, and outdoors|
    sports and fitness|entertainment and leisure products (indoors)|entertainment and leisure products (outdoors)|entertainment leisure products indoors|
    entertainment leisure products outdoors|water sports|camping|climbing and abseiling|diving|bicycles and scooters (push)|dirt bikes and miniature motorbikes|exercise equipment|
    fitness equipment|bicycle|bike|bicycles|mountain bike|balance bike|children's bicycle|kids bike|e-bike|ebike|electric bike|electric bicycle|bicycle part|bicycle fork|
    bicycle brake|bicycle stem|bike light|bicycle trailer|bike trailer|e-scooter|electric scooter|kick scooter|children's scooter|scooter|hoverboard|self-balancing scooter|
    self-balancing board|e-skateboard|electric skateboard|skateboard|longboard|unicycle|electric unicycle|roller skates|inline skates|ice skates|trampoline|mini trampoline|
    trampoline part|treadmill|exercise bike|rowing machine|elliptical trainer|resistance band|exercise band|dumbbell|kettlebell|weight bench|home gym|multi gym|squat rack|
    pull-up bar|power tower|yoga ball|exercise ball|yoga mat|skipping rope|jump rope|ab roller|boxing gloves|punch bag|trampoline enclosure|tent|camping tent|camping chair|
    sleeping mat|climbing rope|quickdraw|belay device|crash pad|crossbow|bow|arrow|airsoft gun|paintball gun|air rifle|tree stand|treestand|tree stands|ski|skis|ski binding|
    snowboard|snowboard binding|sled|sledge|snow tube|surfboard|paddle board|stand up paddle board|kayak|canoe|inflatable boat|inflatable kayak|inflatable|
    inflatable mattress for water|lilo|pool float|pool noodle|float|snorkel|snorkel mask|diving regulator|diving mask|dive computer|buoyancy compensator|rebreather|
    diving equipment|fishing rod|fishing reel|golf club|golf trolley|basketball hoop|football goal|goal post|soccer goal|table tennis table|air hockey table|dartboard|darts|
    musical equipment|knitting kit|craft supplies|model kit|hobby kit|3d pen|metal detector|binoculars|horse riding saddle|saddle|stirrup|slackline|swing seat|tree swing|
    rope swing|towable tube|water ski|wakeboard|hydration pack|bicycle lock|bicycle rack|bike rack|zip line|zipline|weight plate|football|bicycle seat|bicycle saddle`,
  'hand-tools': `
    hand tools|hand tool|ladder|step ladder|stepladder|extension ladder|telescopic ladder|telescoping ladder|loft ladder|attic ladder|ladders|ladders and step stools|hammer|
    screwdriver|screwdriver set|wrench|spanner|torque wrench|pliers|saw|hand saw|handsaw|axe|hatchet|utility knife|snap-off knife|box cutter|chisel|clamp|tool set|tool kit|
    tool box|multi-tool|multitool|tape measure|staple gun|pruning saw|secateurs|loppers|tool lanyard|trestle`,
  machinery: `
    machinery|industry, tools and machinery|tools and machinery|tools, equipment, and machinery|power tools|power tool|electric drill|drill|cordless drill|impact driver|
    impact wrench|circular saw|table saw|mitre saw|miter saw|jigsaw|band saw|chainsaw|chain saw|mini chainsaw|electric chainsaw|angle grinder|grinder|cutting disc|grinding disc|
    cutting wheel|saw blade|sander|planer|router table|nail gun|nailer|lawn mower|lawnmower|robotic lawn mower|hedge trimmer|grass trimmer|strimmer|brushcutter|brush cutter|
    string trimmer|leaf blower|garden shredder|log splitter|wood chipper|pressure washer|snow blower|snow thrower|generator|portable generator|inverter generator|welder|
    welding machine|water pump|engine hoist|winch|electric hoist|hoist|chain hoist|lifting sling|concrete mixer|tile cutter|paint sprayer|airless paint sprayer|laser engraver|
    lathe|auger|earth auger|tiller|cultivator|scarifier|meat grinder|meat slicer|food slicer|bench grinder|rotary tool|oscillating tool|nibbler|pole saw|electric pruning shears`,
  'measuring-instruments': `
    measuring instruments|multimeter|voltage tester|voltage detector|weighing scale|digital scale|bathroom scale|luggage scale|spirit level|laser level|laser measure|
    laser distance meter|tyre pressure gauge|breathalyser|breathalyzer|alcohol tester|energy meter|clamp meter|caliper|hygrometer|barometer|stud finder|co2 monitor`,
  'pressure-equipment': `
    pressure equipment / vessels|pressure equipment vessels|pressure equipment|pressure vessel|air compressor|compressor|gas cylinder|gas bottle|diving cylinder|air tank|
    pressure pot|spray gun pressure pot|cream charger|cream chargers|soda maker|soda siphon|co2 cylinder|aerosol|aerosol can|autoclave|boiler vessel|pressure sprayer`,
  'vehicle-accessories': `
    vehicle accessories (registered)|vehicle accessories (unregistered)|vehicle accessories|car parts and accessories|heavy vehicle parts and accessories|
    motorcycle parts and accessories|motorcycle accessories|caravan, motorhome and camper accessories|car accessories|automotive accessories|motor vehicle parts|vehicle parts|tyre|
    tyres|car tyre|motorcycle tyre|brake pad|brake disc|brake hose|brake caliper|airbag|car mat|floor mat|car seat cover|seat cover|seat belt|seat belt extender|seat belt buckle|
    seatbelt buckle|seat belt alarm stopper|seat belt stopper|headlight bulb|car bulb|wiper blade|roof rack|roof box|roof bars|tow bar|towbar|trailer coupling|trailer|car jack|
    trolley jack|hydraulic jack|bottle jack|scissor jack|axle stand|axle stands|jack stand|dash cam|dashcam|car stereo|car battery|wheel|wheel trim|wheel spacer|snow chains|
    car air freshener|phone holder for car|tyre inflator|car heater|diesel heater|parking heater|motorcycle exhaust|ratchet strap|tie down strap|vehicle ramp|car ramp|wheel ramp|
    warning triangle|spark plug`,
};

/** Nobody buys these from a listing; their parts and accessories are named otherwise. */
export const leftOutNames = `
    motor vehicles|vehicles|vehicle|car|cars|passenger car|truck|trucks|bus|motorhome|caravan|campervan|motorcycle|motorbike|motorcycles|
    dirt bike|quad bike|all-terrain vehicle|atv|utv|utility vehicle|off-highway vehicle|side-by-side vehicle|recreational off-highway vehicle|snowmobile|golf cart|golf car|tractor|
    riding lawn mower|ride-on mower|recreational crafts|recreational craft|personal watercraft|jet ski|pontoon boat|outboard motor|boat|boats|lifts|lift|elevator|
    cableway installations|marine equipment|rail systems|agricultural and forestry vehicles|non-road mobile machinery|explosive atmospheres equipment|explosives for civil uses|
    explosives|residential elevator|home elevator`;
