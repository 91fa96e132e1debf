import type { EnglishNames } from './english-product-types';

/** What runs on electricity and what feeds it. See `english-product-types.ts` for how rows are read. */
export const electricalNames: EnglishNames = {
  'electrical-appliances': `
    electrical appliances and equipment|electrical appliances|home electrical appliances|household appliances|kitchen appliances|small appliances|major appliances|appliances|
    adaptors, plugs and sockets|adaptors plugs sockets|plug|plug adaptor|plug adapter|travel adaptor|travel adapter|travel plug|mains plug|socket|extension lead|extension cord|
    extension cable|extension socket|power strip|power board|powerboard|surge protector|mains lead|power lead|power cord|power cable|mains cable|cable reel|smart plug|timer switch|
    plug-in timer|dimmer switch|light switch|wall switch|circuit breaker|consumer unit|junction box|fuse|voltage converter|transformer|energy saving device|
    electricity saving device|power saving device|heating and cooling products|heater|fan heater|space heater|portable heater|patio heater|oil filled radiator|radiator|
    electric radiator|panel heater|ceramic heater|plug-in heater|mini heater|immersion heater|electric fireplace|electric fire|electric blanket|heated blanket|heated throw|
    heated mattress pad|heating pad|heat pad|heated pad|heated clothing|heated gloves|heated vest|heated insole|electric foot warmer|hand warmer|electric hot water bottle|fan|
    pedestal fan|desk fan|ceiling fan|tower fan|bladeless fan|portable fan|neck fan|usb fan|air conditioner|portable air conditioner|air cooler|air purifier|humidifier|
    dehumidifier|diffuser|aroma diffuser|kettle|electric kettle|travel kettle|toaster|sandwich maker|toaster oven|microwave|microwave oven|air fryer|deep fryer|deep fat fryer|
    rice cooker|slow cooker|multi cooker|multicooker|electric pressure cooker|coffee maker|coffee machine|espresso machine|coffee grinder|blender|portable blender|hand blender|
    stick blender|food processor|electric mixer|hand mixer|stand mixer|juicer|electric grill|waffle maker|crepe maker|popcorn maker|popcorn machine|egg cooker|egg boiler|
    electric lunch box|hot plate|induction hob|induction cooktop|electric hob|electric cooker|electric range|oven|electric oven|cooktop|dishwasher|washing machine|tumble dryer|
    clothes dryer|dryer|refrigerator|fridge|freezer|mini fridge|ice maker|ice cream maker|wine cooler|water dispenser|milk frother|vacuum cleaner|cordless vacuum|robot vacuum|
    carpet cleaner|steam cleaner|steam mop|clothes steamer|garment steamer|iron|steam iron|hair dryer|hairdryer|hair straightener|hair straighteners|straightener|curling iron|
    curling wand|hair curler|hot air brush|hair clipper|hair trimmer|clipper|shaver|electric shaver|epilator|electric toothbrush|hair removal device|massager|massage gun|foot spa|
    foot massager|neck massager|massage cushion|massage chair|nail lamp|nail drill|uv nail lamp|insect killer|bug zapper|mosquito killer|mosquito lamp|electric fly swatter|
    ultrasonic pest repeller|sewing machine|heat gun|glue gun|hot glue gun|soldering iron|electric candle warmer|candle warmer|wax warmer|immersion blender|heated airer|
    heated clothes airer|boot dryer|shoe dryer|water heater|electric shower|instant water heater|tankless water heater|bidet seat|electric towel rail|food dehydrator|bread maker|
    electric knife|can opener electric|electric wok|fondue set electric|adaptor|adapter|cake maker|cotton candy maker`,
  lighting: `
    lighting|lighting equipment|lighting products|light fixture|light fitting|lamp|desk lamp|table lamp|floor lamp|bedside lamp|reading lamp|night light|nightlight|led lamp|
    neon lamp|neon light|neon wall lamp|wall light|wall lamp|ceiling light|ceiling lamp|pendant light|chandelier|downlight|led light|led panel|led bulb|light bulb|lightbulb|bulb|
    led strip|led strip light|strip light|floodlight|flood light|led floodlight|work light|worklight|headlamp|head torch|led torch|hand torch|torch light|flashlight|lantern|solar light|solar lamp|
    garden light|grow light|plant light|sunset lamp|galaxy projector|star projector|lava lamp|salt lamp|emergency light|emergency luminaire|ring light|led candle|flameless candle|
    tea light led|led tea light|sensor light|uv lamp|uv light|disinfection lamp|germicidal lamp|stage light|mirror light|lamp holder|lampholder|lamp adapter|light socket|
    portable light|camping lantern|touch lamp|ufo lamp|luminaire|aquarium light`,
  'lighting-chains': `
    lighting chain|lighting chains|fairy lights|string light|string lights|christmas lights|christmas tree lights|festoon lights|curtain light|icicle lights|rope light|light chain|
    led string light|mini string lights|solar string lights|net lights`,
  'chargers-and-batteries': `
    power supply and storage|charger|chargers|usb charger|phone charger|mobile phone charger|laptop charger|wall charger|car charger|wireless charger|fast charger|travel charger|
    battery charger|e-bike charger|ebike charger|ev charger|electric vehicle charger|charging cable|usb cable|charging station|charging dock|charging pad|power adapter|
    power adaptor|ac adapter|ac adaptor|power supply|power supply unit|battery|batteries|lithium-ion battery|lithium-ion batteries|lithium battery|battery pack|e-bike battery|
    ebike battery|laptop battery|replacement battery|rechargeable battery|tool battery|power bank|power banks|powerbank|portable power bank|portable charger|magnetic power bank|
    wireless power bank|power station|portable power station|energy storage system|solar battery|home battery|coin battery|coin batteries|coin cell battery|button cell battery|
    jump starter|inverter|power inverter|uninterruptible power supply|battery case|charging case`,
  'electronics-and-media': `
    communication and media equipment|electronics|consumer electronics|computers, laptops and accessories|phones, cameras and accessories|smart and interconnected devices|
    phone accessories|computer|laptop|laptop computer|tablet|tablet computer|smartphone|mobile phone|phone case|mobile phone case|smartwatch|smart watch|fitness tracker|headphones|
    earphones|earbuds|wireless earbuds|headset|gaming headset|speaker|bluetooth speaker|wireless speaker|portable speaker|soundbar|sound bar|karaoke machine|microphone|radio|
    fm transmitter|walkie talkie|two-way radio|television|tv|smart tv|tv box|tv stick|streaming stick|projector|mini projector|portable projector|monitor|computer monitor|keyboard|
    computer mouse|camera|action camera|security camera|ip camera|webcam|doorbell|video doorbell|wireless doorbell|drone|quadcopter|game console|handheld game console|
    game controller|gaming chair with massager|vr headset|virtual reality headset|router|wifi router|modem|hard drive|usb hub|docking station|printer|3d printer|scanner|e-reader|
    remote control|key finder|tracker tag|bluetooth tracker|gps tracker|digital photo frame|photo printer|record player|cd player|dvd player|mp3 player|musical instrument|
    electric guitar|keyboard piano|signal booster|mobile phone signal booster|jammer|alarm clock|digital clock|clock radio|smart home hub|smart thermostat|thermostat|calculator|
    label printer|graphics card|computer power supply|wireless mouse|gaming mouse|gamepad|wireless gamepad`,
  'laser-pointers': `
    laser pointers|laser pointer|laser pen|laser|handheld laser|laser light|cat toy laser pointer|green laser pointer|laser torch|laser projector`,
};
