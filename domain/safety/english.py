"""English, by people at home in it and by people who are not."""

from domain.safety.signs import Sign, Words

COMMON = """
    the a an and of i is that this it to in on not are be with for at by he she they we you my your his her their our
    was were from but if what who where can here there then also or out have has had will do does don t someone
    somebody there s m re ve can just now every how when please need want me him them
"""

EVERYDAY = """
    treatment mission causing attached hunting stopping bearing shorter farming forming casting sterling darling
    treatments breeding treats betting solving explored threads batting polling messing seating amusing sampling
    emergence rubbing insured slipping bathing shaving attacker framing sparkling rooting routing scaled robbins
    sealing snapping soothing blending downing collusion flaming explodes expulsion braking throats casing rotting
    boating steaming swapping stacking spanking flushed attaching howling grasping strangest peeing peeling basing
    juggling spamming gaping collars stalling storming crushes torches pinched crusher sparring hinting thrives
    cashing slashing dialing frosting pausing beaming fronting pinching starling grenada vanishes baiting sparing
    tricking peering peeking scolded tickling casings injures slimming pouches staking basking tucking ceasing
    pulsing dueling belting overdone cruised scamming consuls bettering charing delving bawling panning pining
    wracking penning fleshed pushkin molester misusing gassing massing pinging coking farthing chafing drugging
    rubbery shorting pinches bushing overdoing pounced berating hurtling spammed crusted cocking droning ribbing
    stapler tacking shoring stammer beading intruded stooping bartering strangler bungled stabler contraptions
    grendel griping bleating fainter puncher collison grubbing pilling stadler stubbed scalped varnished collabs
    sapped sapping sexing spearing stacker slammer stumping stashing pauling ratting statler besting collinson
    druggie biasing slapper spammer jingling pounces basting holing bantering bleeping intrudes inured pouncing
    dearing stoping pursing scooting stapling
"""

WORDS: Words = {
    Sign.CALM: """
        (after|since) (a|his|her|my|the) (stroke|heart attack), in case of fire, in case of a fire, event of fire,
        under fire, fired up, fire up, on fire with, on fire today, team is on fire, fire in * belly, playing with
        fire, fireworks*, firework*, fire works, fireplace, fire pit, fire station, fire hazard*, fire risk*, fire
        safety, fire door*, fire exit*, fire escape*, fire alarm test*, fire drill*, fire extinguisher*, fire
        department permit, campfire*, bonfire*, fire brigade demo, firewood, fire lane, got fired, was fired, fireman
        sam, like wildfire, spread like wildfire, lights * burn*, candle* burn*, burning (question|candle*|plastic
        smell), burn calories, burned out, burnout, burnt out, (chat|group|app|neighbourhood|whole street) is on fire,
        on fire lol, fire lol, scared (me |us |)to death, scared to death of, bored to death, worried to death, freeze
        to death, freezing to death, frightened to death, sick to death, tickled to death, catch my death, dead
        (tired|end|quiet|silent|good|easy|slow|serious|beat|battery|tree|trees|plant|plants|bird|rat|mouse|cat|pigeon|leaves|fish|line),
        deadline*, dead as a doornail, (tree|trees|plants|flowers|grass|battery|phone) * dead, place is dead, dead in
        the evening, dying (to|of boredom|for a|laughing), die of boredom, die laughing, dying laughing, died
        laughing, to die for, kill (time|for a|two birds|the mood|the lights), killing (time|me softly|it), killer
        (view|sound|sauce), my (feet|back|knees) are killing, is killing me, killing me lol, could kill for, could
        murder a, bloody (noise|hell|mess|scooter*|dog*|bikes|kids|annoying|neighbours|cold), nosebleed, donate blood,
        blood donor*, blood test*, blood pressure, bad blood, blood boil*, in my blood, sweat and tears, my heart
        bleeds, heart bleed*, knife edge, under the knife, like a knife, bread knife, knife sharpen*, sharpen* knives,
        cut like a knife, kitchen knives repair, stabbed in the back, backstab*, stab in the dark, stabbing pain in my
        knee, gun it, jump the gun, gunning the engine, top gun, nerf gun*, toy gun*, water gun*, glue gun, shot (of|a
        film|photos), shoot (me a message|me an email|hoops|a film|photos|the ball), shooting (hoops|a
        film|photos|star*), shots fired lol, flu shot*, long shot, mugshot, give it a shot, parking shot, beat*
        (the|heat|eggs|traffic|drum*|us to it), beating (the|drum*|about), beats me, music beats, drum beats, heavy
        beats, hit (the|it off|a pothole|a tree branch|by noise|hard by), hits the, smash hit, kick* (off|a
        ball|ball*|football*|bins|the ball|in|out), kicking (off|bins|a ball|ball*|football*|up), punch line, fight
        for, fight against, fighting for, fighting (loneliness|poverty|litter|cats|cancer), cats fighting, dogs
        fighting, cat fight*, fight back against, fight over (parking|the), attack of the giggles, heart attack when i
        saw, nearly had a heart attack, almost had a heart attack, gave me a heart attack, gives me a heart attack,
        get a heart attack, stroke of luck, stroke the cat, stroke the dog, gas bill*, gas canister*, laughing gas,
        gas meter, gas station, gas stove, gas and electricity, gas money, petrol and gas, step on the gas, bomb
        shelter, photobomb*, bath bomb, time bomb, the bomb, bomb disposal film, bombard*, seagull*, screaming
        (deal|colours), kids screaming (with|of) (joy|laughter|fun), screaming toddlers playground, screaming with
        laughter, scream with laughter, locked out, locked my (keys|bike), bike locked, locked up my bike, cat locked,
        cat stuck, cat is stuck, stuck in traffic, stuck in the mud, stuck with, stuck to, feel trapped, trapped in
        the rental, jump (rope|queue|the lights), jumping (castle|around|on trampoline|the lights), jumps the lights,
        jumped the lights, trampoline*, bouncy castle, follow (up|me on|us on|the rules), following up, follows me on,
        dog follows, help (me|us|you|him|her) (with|find|fill|to|understand|move|out|please with), please help me
        (with|find|fill|to|understand|move), helpful, help desk, can someone help me (with|find|to|fill|move), need
        help (with|filling|finding|to|moving|translating), help wanted, self help, helping, self harm group info,
        suicide prevention, suicidal driving, political suicide, social suicide, end it all with this noise, end it
        here, sick of life here lol, live there anymore, live here anymore, live with (this|the|that|these) *, don t
        want to live (here|there|next|in this|with), can t live (here|like this with the noise), life is good, give up
        on the council, no one (was |)(hurt|injured), nobody (was |)(hurt|injured), no injuries, without injuries, not
        hurt, everyone (is |)(safe|fine|ok), all safe, false alarm, it s out now, is out now, already out, put out
        already, resolved now, just kidding, figure of speech, figuratively, so to speak, not literally, since
        (yesterday|last night|last week|last month|last
        year|monday|tuesday|wednesday|thursday|friday|saturday|sunday), support group*, died by suicide,
        (shot|shoot|gunned) down, burn wood, burn* (wood|leaves|garden waste), burning (wood|leaves|garden
        waste|rubbish smell), wood smoke, (smoke|smoking) (weed|cigarettes|in|on|outside|dope|under), can t breathe
        properly, knocked (on|over), accident waiting, waiting to happen, dying to, sick of, kill me, was a blast,
        crash course, crashing (bore|the party), threw up (a|his) hands, burning (desire|sensation), hit by
        (the|inflation|cuts), falls (on|under|apart|short|through), fell (in love|out with|apart|behind|short|off the
        wagon), over the edge, on edge, jumping for joy, jumps out, follow the, followed the course, got stuck in,
        bleeding (money|heart|obvious), threatened (species|with closure|to close), choking hazard, choke on the
        price, drowning in (work|litter|rubbish|paperwork|noise|leaves|debt), drown* out, hanging
        (out|around|baskets), hang out, strangled by, suffocating in (traffic|rubbish), gas cylinder* (left|dumped),
        empty gas, nitrous, balloons, bomb site, looks like a bomb, explosion of, exploded in, kids fighting over,
        (help|need help|pls help|please help) …
        (form|forms|fill|filling|application|dutch|letter|permit|moving|find|finding|translate|paperwork|bin|card),
        bleeding me dry, bleeding us dry, can t breathe (with|from|because of|through) (all|the|that|this), cant
        breathe (with|from|because of) (all|the|that|this), (ball|football|kids playing) … hit my, throwing
        (stones|rocks|balls|snowballs|sticks|pebbles|bread|rubbish|litter) (in|into|on|off), people smoke, smoke in
        it, smoking in, (burnt|burned|burning) rubber, door handle is, low battery
    """,
    Sign.PAST: """
        yesterday, last night, last week, last weekend, this morning, earlier today, the other day, the other night,
        days ago, weeks ago, a week ago, hours ago, (last|on)
        (monday|tuesday|wednesday|thursday|friday|saturday|sunday), earlier this week, recently, already gone, were
        gone, is gone now, afterwards, arrested already, last
        (saturday|sunday|monday|tuesday|wednesday|thursday|friday), at the weekend, over the weekend, a few days ago,
        the day before yesterday, two weeks ago, on (saturday|sunday) night, overnight, during the night, in the night
    """,
    Sign.LONG_AGO: """
        last year, last month, last winter, last summer, last new year*, years ago, a year ago, months ago, a month
        ago, in the past, used to, back in, back home, when i was, in 19*, in 201*, in 202*, during the war, in the
        war, from a war, since the (fire|stabbing|robbery|burglary|shooting|attack), after the
        (fire|stabbing|robbery|burglary|shooting|attack), previous year*, once upon, two years ago, a few years ago,
        when we lived, back then, in (2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025), since he died, since
        she died
    """,
    Sign.WAS: """
        was, were, had, did, happened, lived, used
    """,
    Sign.HABIT: """
        every (day|night|week|evening|morning|time|year|weekend|friday|saturday|sunday|monday|single|new), each
        (night|day|year|week), always, often, sometimes, usually, regularly, daily, weekly, constantly, all the time,
        most (nights|days|weekends), times a, again and again, for (weeks|months|years), nearly every, on weekends, at
        weekends, on fridays, at night, non stop since, normally, to school, growing weed, growing cannabis, dealing
    """,
    Sign.UNREAL: """
        if, when, whenever, unless, in case, in case of, what if, afraid (that|of), scared (that|of), worried
        (that|about), fear, fear of, almost, nearly, could, might, may, would, should, before, until, till, one day,
        someday, waiting for, wait for, risk of, chance of, danger of, prevent*, avoid*, against, how do i, how to,
        what to do, what do i do, is it (legal|allowed|true|possible), are we allowed, can i, can we, may we, allowed
        to, ban, illegal to, no more, as if, like a, feels like, felt like, feel like, thought, imagine, about to be
        accident, instead of, ended up nearly, wondering, someone will, somebody will, will get (killed|hurt), is
        going to get, sooner or later, one of these days, hope nobody, hopefully, eventually, bound to, waiting to
        happen, could have been, might get, so close to, narrowly
    """,
    Sign.PLAY: """
        movie, film, films, tv show, on tv, on the tv, on the news, in the news, in the paper, newspaper, read that,
        read about, read in, netflix, series, game, games, gaming, playstation, xbox, drill, exercise drill, training,
        first aid course, course, workshop, rehearsal, theatre, theater, stage play, musical, book, song, dream,
        dreamed, dreamt, nightmare, fake, toy, prop, prank, joke, joking, halloween, costume, carnival, video, clip,
        youtube, tiktok, podcast, documentary, leaflet, information about, info about, question about, presentation,
        museum, paintball, laser tag, lol, haha, hahaha, lmao, new battery, needs a battery, change the battery,
        replace the battery, battery low, low battery
    """,
    Sign.MERRY: """
        bbq, barbecue, party, street party, playing, play, played, playground, swimming pool, swing, slide,
        marshmallow*, cooking, oven dish, birthday, celebrate, celebration, permit, wood stove, stove, permission, at
        school, school says, cigarette*, smoking on, people smoke, smokers, smoke in it, smoking weed, smoke weed
    """,
    Sign.NONE: """
        no, not, never, nobody, none, without, nothing, isn t, isnt, wasn t, wasnt, didn t, hasn t, no one, zero
    """,
    Sign.NOW: """
        now, right now, just now, at the moment, this moment, as we speak, this minute, this second, currently,
        happening now, help, please come, come quick*, come fast, hurry, quickly come, urgent, urgently, emergency,
        immediately, still going on, is still, are still, as i type, just happened, has just, have just, just been,
        just got, just fell, just saw, just heard, in front of me, outside my, i m hiding, im hiding, hiding, just,
        rn, at this very moment, atm, quick, quickly, asap, suddenly, all of a sudden, i can hear, i can see, we can
        hear, i hear, i see, can hear, still here, is happening, going on, send, please, spreading, it s spreading,
        getting worse, on his way, on her way, on their way, he s coming, they re coming, outside now
    """,
    Sign.PERSON: """
        toddler, someone, somebody, man, woman, lady, guy, boy, girl, kid, child, baby, neighbour, neighbor, person,
        old man, old lady, gentleman, mother, mom, mum, father, dad, son, daughter, brother, sister, husband, wife,
        boyfriend, girlfriend, friend, granny, grandma, grandpa, grandmother, grandfather, cyclist, driver,
        pedestrian, teenager, teen, student, homeless, drunk, elderly, roommate, flatmate, housemate, colleague,
        uncle, aunt, nephew, niece, bloke, dude, ex, partner, stranger, elder, nan, nana, gran, grandad, granddad,
        stepdad, stepfather, stepmum, pensioner, carer, rider, motorcyclist, scooter rider, passenger, fella, lad,
        lass, chap, newborn, schoolgirl, schoolboy, mate, teacher, nurse, courier, delivery guy, worker, officer,
        victim, my son, my daughter, body, two men, two guys, three men, old fella, lads, geezer, cousin, mother in
        law, father in law, brother in law, sister in law, grandson, granddaughter, tenant, resident, delivery rider,
        jogger, walker, bus driver, homeless man, junkie, old dear, youngster, youth, schoolkid
    """,
    Sign.PRONOUN: """
        he, she, him, her, i, they
    """,
    Sign.CHILD: """
        child, children, kid, kids, baby, toddler, little girl, little boy, girl, boy, son, daughter, year old, yo, yr
        old, infant, brother, sister, grandson, granddaughter, kiddo, newborn, toddlers, little one, lad, schoolgirl,
        schoolboy, nephew, niece, twins
    """,
    Sign.ELDER: """
        old man, old lady, old woman, elderly, grandma, grandpa, granny, grandmother, grandfather, dementia,
        alzheimer*, in (his|her) (70s|80s|90s|seventies|eighties|nineties), lives alone, is
        (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96),
        (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96) year*, diabetic, pensioner,
        old neighbour, old neighbor, ill, heart condition, nan, nana, gran, grandad, granddad, elder, old guy, old
        bloke, wheelchair, carer, frail, elderly man, elderly woman
    """,
    Sign.LIFELESS: """
        (not|isn t|isnt|is not|not even|stopped|stops|barely|hardly|can t|cant|cannot|can not|couldn t|doesn
        t|doesnt|no longer) (breathe|breathing|breath|breathes), trouble breathing, struggling to breathe, gasping,
        (unconscious|unconsious|unconcious), (passed|pass|passing|blacked) out, fainted, collapsed, collapsing, out
        cold, knocked out, (lost|losing) consciousness, no pulse, no heartbeat, heart stopped, cpr, resuscitat*,
        (not|isn t|isnt|is not|doesn t|doesnt|does not|won t|wont|will not|didn t|stopped) …
        (responding|respond|responsive|wake up|waking up|moving|move|react|reacting), unresponsive, (can
        t|cant|cannot|couldn t) wake (him|her|them|my *), lifeless, motionless, limp, (blue|purple) lips, lips (are
        |)(turning |going |)(blue|purple), turning blue, turned blue, going blue, gone blue, face (is |)blue, choking,
        chokes, choked, suffocat*, foaming at, foam (from|at|coming), convuls*, chest pain*, pain in (his|her|my)
        chest, tight chest, face (is |)drooping, slurr*, shaking on the floor, eyes rolled, throat (is |)swelling,
        needle in (his|her) arm, needle (still |)in, syringe in, (he|she|is|was found|looks|might be|think * is) dead
        ., (is|he s|she s|hes|shes) dead ., dead body, dead man, dead woman, (is|he s|she s|hes|shes|i m|im) dying .,
        (he|she|man|woman|father|mother|dad|mum|mom|friend) is dying, bleeding out, drowning, drowns, drowned, (won
        t|wont|can t|cant|doesn t|not|isn t|hasn t) …
        (wake|waking|woken|respond|responding|breathe|breathing|move|moving), never woke, no breathing, stopped
        breathing, barely (breathing|conscious), hardly (breathing|conscious), struggling for (breath|air), wheezing
        and, out of it on, passed out, blacked out, keeled over, dropped to the (floor|ground), collaps*, convulsing,
        fitting on, foaming, frothing, unconcious, unconsious, unconscious*, lips are (blue|purple|grey), gone
        (blue|grey|limp), going (blue|grey), grey in the face, looks dead, might be dead, i think * dead, face is
        drooping, face has dropped, one side of (his|her), can t feel (his|her|my) (arm|face|left), chest
        (pain|pains|hurts|is tight), crushing pain, having a (fit|seizure|stroke|heart attack), hanging from (a|the)
        (tree|rope|beam|ceiling), hanged (himself|herself), hung (himself|herself), stuck in (his|her) throat, choking
        on, talking gibberish, (can t|cannot|cant) lift (his|her) (arm|left|right), hanging from, heart
        (stopped|hurts|racing and), throat (is |)(swelling|swollen|closing), tongue (is |)(swelling|swollen), found
        (him|her) dead, cold and stiff, went limp, goes limp, breathing …
        (shallow|weird|weirdly|strange|slow|slowly|stopped|funny|barely|faint|fast),
        (shallow|barely|laboured|stopped|gasping|struggling) … (breathing|breath|breathe), (turning|going|turned|gone)
        (blue|grey|purple), wheezing, won t wake, foam at
    """,
    Sign.ILL: """
        heart attack, cardiac arrest, stroke, seizure, epileptic, fit, overdose, overdosed, overdosing, od d, allergic
        reaction, anaphyla*, epipen, in labour, in labor, giving birth, water broke, waters broke, miscarriage, asthma
        attack, hypo, diabetic shock, overdose*, od ing, o d, took too much, too many drugs, ghb, drink was spiked,
        been spiked, spiked, alcohol poisoning, hypothermi*, heatstroke, heat stroke, contractions, baby is coming,
        anaphylactic, swelling up, insulin, diabetic, (pregnant|weeks pregnant) …
        (bleeding|blood|pain|cramps|contractions), (chest|heart) …
        (pain|hurts|hurting|tight|tightness|pressure|racing), (pain|pressure|tightness) in (his|her|my|the)
        (chest|left arm), (face|throat|tongue|lips) … (swelling|swollen|swelled|drooping|droops|dropped), diabetic …
        (confused|passed out|shaking), meningitis, choking on, having a (fit|seizure|stroke|heart attack|stroke),
        slurring, speech (is |)slurred, (took|taken|had|done) too (much|many) … (coke|ghb|pills|drugs|ket|mdma|stuff),
        electrocuted, heart (is |)(racing|pounding|going mad|stopping)
    """,
    Sign.BLEEDING: """
        bleeding, bleeds, blood everywhere, covered in blood, full of blood, lots of blood, a lot of blood, so much
        blood, pool of blood, losing blood, blood on (the|his|her) (floor|street|stairs|pavement|face|head|ground),
        blood coming, blood pouring, head (is |)(split|cut|cracked) open, stab wound*, gunshot wound*, open head,
        blood, bleed*, bloody nose and, pouring blood, cut (his|her|my) (wrist|wrists|throat|head) open, gash, open
        wound, artery, losing * blood, won t stop bleeding, blood (pouring|everywhere|coming|gushing|all over|from|on
        the), losing (a lot of |so much |)blood, glassed, bleeding (badly|out|heavily|from|a lot|everywhere), cut
        (his|her|my|their) (wrist*|throat|arm|neck)
    """,
    Sign.HURT: """
        injured, badly hurt, seriously hurt, is hurt, got hurt, wounded, broken (leg|arm|hip|neck), broke (his|her|my)
        (leg|arm|hip|neck|back), leg is broken, bone sticking, lost (a finger|fingers|his hand|a hand), hand
        (blown|blew) off, finger (blown|blew) off, burns on, badly burned, badly burnt, in his eye, in her eye, fell
        (off|from|down) (the |a |)(roof|ladder|stairs|balcony|window|scaffold*), fallen (off|from|down) (the |a
        |)(roof|ladder|stairs|balcony|window|scaffold*), trapped under, pinned under, electrocuted, hurt himself, hurt
        herself, badly injured, seriously injured, blew up in (his|her), went off in (his|her|a), hit in the
        (face|eye), (lost|missing) (his|her) (fingers|hand|eye), fell (out of|off|from|down) (a|the|his|her)
        (window|balcony|roof|ladder|tree|stairs|scaffolding|wall|bridge), fallen (out of|off|from|down)
        (a|the|his|her) (window|balcony|roof|ladder|tree|stairs|scaffolding|wall|bridge), jumped (out of|off|from)
        (a|the) (window|balcony|roof|bridge), crushed, scalded, boiling (water|oil|fat), on fire herself, set himself
        on fire, electric shock, dog (attacked|attacking|is attacking|bit|has bitten|biting) (a|my|the|his|her|him),
        mauled, ceiling collapsed, wall collapsed, under the rubble, power line, knife in (his|her|my),
        (scaffolding|tree|wall|roof|ceiling|branch|crane) … (came down|fell|fallen|collapsed|collapsing|falling) …
        (on|people|someone|workers|kids), electric* (wire|cable|line) … (down|hanging|sparks|sparking), boiling
        (water|oil), (hole|gash|cut|wound|wounds) in (his|her|my|their)
        (stomach|belly|head|leg|arm|back|neck|chest|side), bone sticking out, (dog|pitbull|staffie|rottweiler|dogs) …
        (bit|biting|bitten|attacked|attacking|mauling|mauled|got hold), head injury, (finger|fingers|hand) …
        (off|blown|gone|missing), burned (his|her|my|their) (face|hand|hands|arm)
    """,
    Sign.LYING: """
        (lying|laying|lies|lays|laid|collapsed|slumped|face down|passed out) … (on the ground|on ground|on the
        floor|on floor|on the street|in the street|in the road|on the road|on the pavement|on the sidewalk|on the
        stairs|in the stairwell|in the hallway|in the lift|in the elevator|in the bushes|in the park|on the grass|in
        the grass|in the snow|in the rain|in the cold|at the bottom of), on the (ground|floor)
        (and|not|by|next|near|outside|at), (lying|laying|lies|lays|laid|slumped|collapsed|face down|passed
        out|sprawled) …
        (ground|floor|street|road|pavement|sidewalk|stairs|stairwell|hallway|hall|lift|elevator|bushes|park|grass|snow|rain|cold|ditch|tracks|path|bike
        path|alley|car park|parking|playground|bench|river|water|doorway|entrance|tunnel|underpass), face down, on the
        tracks, on (the|my|our|his|her) (bathroom|kitchen|living room|bedroom) floor, (is|lying|lies|found|passed out)
        (on the|face down|in the) (floor|pavement|road|ditch|grass|hallway|stairs|street|bushes|gutter)
    """,
    Sign.CANNOT_RISE: """
        (can t|cant|cannot|can not|unable to|couldn t|not able to) … (get up|stand up|get off the floor|get off the
        ground|move (his|her|my) (legs|leg|arm|arms)|stand), (fell|fallen|has fallen|falls) … (can t|cant|cannot)
        (get|move|stand), (he|she) (is |s |)(lying|laying|on) … (on the (floor|ground|street|road|pavement)|the
        floor), i m on the floor, im on the floor, lying on the (floor|bathroom floor|kitchen floor) (and|can), (he
        s|hes|she s|shes) on the (floor|ground)
    """,
    Sign.HIT: """
        hit by a (car|bus|scooter|bike|truck|van|moped|motorbike|train|tram|fatbike), (was|got|been|just) (hit|run
        over|knocked), ran over, run over, knocked down, knocked off (his|her|my) bike, car (hit|crash*|crashed),
        crashed into, crash with, accident happened, bad accident, serious accident, terrible accident, car accident,
        accident on, an accident, been run over, head on collision,
        (car|van|bus|lorry|truck|scooter|moped|motorbike|bike|tram|train) …
        (hit|crashed|ploughed|smashed|slammed|flipped|overturned|rolled), (hit|crashed|ploughed|smashed|slammed) into,
        hit and run, ran into a, knocked (down|off|over), got hit, been hit, was hit, crash, collision, accident,
        (hit|struck|clipped|knocked) by
    """,
    Sign.DROWNING: """
        (fell|fallen|falls|jumped|is|lying|floating|slipped|went) … (in|into|in to) (the |a
        |)(water|canal|pond|lake|river|harbour|harbor|ditch|pool|moat), through the ice, fallen through ice, under the
        ice, under water, underwater, floating (body|in the), body in the,
        (fell|fallen|falls|jumped|slipped|went|pushed|thrown|drove|driven|gone|is|floating|lying) … (in|into|in
        to|under|through) (the |a |)(water|canal|pond|lake|river|harbour|harbor|ditch|pool|ice|sea), can t swim, went
        under, gone under, isn t coming up, hasn t come up, not coming up, floating in, splashing and,
        (car|van|bus|bike|pram|scooter|moped|boat) … (in|into) the (canal|water|river|lake|harbour|ditch|pond),
        (water|flood) … (trapped|stuck|coming in|rising), (kid|child|someone|man|boy|girl|toddler|baby|woman|lad|body)
        (is |)(in|under) the (pond|water|canal|lake|river|harbour|ditch|ice)
    """,
    Sign.POISONED: """
        poisoned, drank (bleach|chlorine|drain cleaner|detergent), swallowed (pills|bleach|a
        battery|battery|tablets|detergent|medicine|poison), ate (pills|tablets|poison), drink (was |)spiked, spiked
        (my|her) drink, drugged (her|me|my), carbon monoxide, co alarm
    """,
    Sign.DEATH_WISH: """
        goodbye letter, farewell letter, (took|taken|swallowed|taking) … (pills|tablets|sleeping pills),
        (bottle|box|packet) of (pills|tablets), (kill|killing|hang|hanging|cut|cutting|shoot|drown|harm|hurt|end)
        (myself|himself|herself|themselves|themself|yourself), kms, suicide, suicidal,
        (want|wants|wanna|wanting|going|plan|plans|planning|ready|decided|gonna) (to |)(die|end it|end it all|end my
        life|end his life|end her life|be dead|not be here|not wake up|disappear forever),
        (end|ending|ended|take|taking) (my|his|her) (own |)life, (don t|dont|do not|doesn t|doesnt|no longer)
        (want|wanna|wants) (to |)(live|be alive|wake up|be here anymore|exist|go on living|go on with life|continue
        living|live anymore|live any more|keep living), don t want to go on ., dont want to go on ., (can
        t|cant|cannot|can not) (go on|do this anymore|do this any more|take it anymore|take it any more|live
        anymore|live any more) ., can t go on living, cant go on living, wish i (was|were) (dead|never born), wish i
        wasn t (here|alive), better off dead, better off without me, no (reason|point|will) (to|in)
        (live|living|life|go on living), nothing to live for, not worth living, life (is |)(isn t |)not worth, tired
        of (living|life|being alive), done with life, sick of living, no one would (miss|notice|care if i), nobody
        would (miss|notice|care if i), nobody will miss me, took (all|a lot of|too many|many|a bottle of|my mum s|my
        mom s) (the |my |of my |of the |)(pills|tablets|meds|sleeping pills), took pills, taken pills, taken all, took
        an overdose, taken an overdose, all my pills, pills in front of me, slit my wrist*, slit her wrist*, slit his
        wrist*, cut my wrist*, cut her wrist*, cut his wrist*, cutting my wrist*, goodbye forever, this is goodbye,
        final goodbye, my last message, goodbye everyone, suicide note, goodbye note, (jump|jumping|step|throw myself)
        (in front of|under|off) (a |the |)(train|bus|bridge|roof|balcony), won t be here tomorrow, wont be here
        tomorrow, not be here tomorrow, end it tonight, ending it tonight, over tonight for me,
        (want|wants|wanna|wanted|going|gonna|trying|tried|threatening|threatens|about|ready|plans|planning) … (to
        |)(die|kill (myself|himself|herself|themselves|themself)|end (it|it all|my life|his life|her life|things)|hurt
        (myself|himself|herself)|hang (myself|himself|herself)|jump off|jump in front|be dead|not be here),
        (kill|killing|killed|hang|hanged|hanging|cut|cutting|harm|harming|hurt|hurting|drown|shoot|end)
        (myself|himself|herself|themself|themselves), end (it all|my life|his life|her life|it tonight|it now), ending
        (it all|my life|it|things tonight), end it, don t want to (live|be here|be alive|exist|go on|wake up|carry
        on), doesn t want to (live|be here|be alive|exist|go on|wake up), do not want to (live|be alive|exist),
        (no|any) (reason|point) (to live|in living|to go on|in going on|living|going on|to keep living), better off
        (without me|dead|if i), wish i (was|were) dead, wish i was never born, never wake up, not wake up, won t be
        here (tomorrow|anymore|much longer), won t be around (tomorrow|anymore|much longer), suicid*, goodbye
        (everyone|letter|note|cruel|all|forever|to everyone), said (my|his|her) goodbyes, saying (my|his|her)
        goodbyes, farewell (letter|note|message), slit (my|his|her), cut (my|his|her) (wrists|wrist|arms|veins),
        slashed (my|his|her) wrists, overdose on purpose, jump (off|in front|from), (have|has|got|bought) (a |the
        |)rope, noose, can t live like this anymore and, tired of living, tired of life, done living,
        (says|saying|note|text|texted) … (can t go on|can t do this anymore|is over), (a|left a) note … can t go on,
        got the (rope|pills|knife|razor), (tell|say sorry to) my (mum|mom|dad|kids|family|wife) (sorry|i love|i m
        sorry|goodbye), says goodbye, said goodbye, goodbye (everyone|all|message|text|letter), end it
        (tonight|now|today|soon), end it all, unalive, (take|taking|took) my (own |)life, not be here
        (tomorrow|anymore|much longer), be here anymore, better off (without me|dead), (taken|took|swallowed)
        (everything|all of it|all of them|the lot), tell (them|everyone|him|her|mum|my *) (i m sorry|i love|im
        sorry|sorry), this is (goodbye|it for me), last (message|text), (cut|cutting) (myself|herself|himself), hurt
        myself
    """,
    Sign.WEARY: """
        i can t go on, cant go on, can t take it anymore, cant take it anymore, can t do this anymore, give up ., i
        give up, hopeless, no way out, no hope left, see no way out, no future for me, tired of everything, can t
        cope, can t do this, can t take it, can t go on, had enough of everything, no hope, nothing left, so tired of
        everything, tired of it all, want it to stop, sorry everyone, nobody would notice, don t see a way, give up,
        he s sorry, she s sorry, i m sorry mum, says sorry, sorry for everything, sorry mum, sorry dad, done with
        everything, giving up, had enough of life, tired of living
    """,
    Sign.MEANS: """
        pills, tablets, rope, razor, blade, bridge railing, railing, train tracks, on the tracks, goodbye, sleeping
        pills, vodka and, bridge, tracks, train, roof, blades, edge, knife to my, wrists, sorry mum, railway bridge,
        viaduct, overpass, phone is off, phone off
    """,
    Sign.LEDGE: """
        hanging (from|off), (on|from|off) (a|the) (window |)(ledge|windowsill|sill),
        (standing|stands|stand|sitting|sits|climbing|climbed|climbs|hanging|hangs|leaning) … (on the edge|on the
        ledge|on the roof|on a roof|over the railing|over the rail|over the balcony|on the railing|off the balcony|out
        of the window|on the tracks|on the train tracks|on the rails|outside the railing|on the wrong side|on the
        bridge), on the (ledge|edge of), over the (railing|edge),
        (going|wants|threatening|threatens|about|trying|ready) to jump, gonna jump, wanna jump, will jump,
        (jumped|jumping) (off|from|out), leg over, legs over, one leg over, says (he|she) (will|ll|is going to|s going
        to) jump, (standing|sitting|stands|sits|climbed|climbing|hanging|hangs|dangling|perched|leaning|walking|lying)
        … (on|over|off|outside|from|along) (the |a
        |)(edge|ledge|railing|railings|roof|rooftop|parapet|balcony|bridge|viaduct|tracks|rails|window|window
        ledge|windowsill|barrier|overpass), wrong side of (the|a), other side of the (railing|railings|barrier),
        outside the railing*, (threatening|threatens|about|wants|going|gonna|ready) to jump, over the
        (railing|railings|edge|barrier), (walking|running|wandering|standing) … on the (motorway|highway|ring
        road|dual carriageway), on the (train |railway |)(tracks|rails|line), in front of (a|the) train, on the
        (bridge|railing|ledge|roof edge|tracks|viaduct|overpass), standing on the edge, (rope|noose)
        (round|around|over|on|to|tied) … (branch|tree|beam|neck|hook), noose
    """,
    Sign.ABLAZE: """
        (is|are|s|was
        just|caught|catching|set|setting|car|house|flat|building|kitchen|bin|shed|balcony|garage|roof|scooter|container|on)
        (on |)fire (in|at|on|near|outside|behind|next|and|right|now|downstairs|upstairs|opposite|.|help|please|call),
        (is|are|s|its) on fire, caught fire, in flames, flames, burning (house|building|flat|car|kitchen|down),
        (house|building|flat|car|kitchen|shed|garage|bin|container|roof|balcony|oven|curtains|sofa|tree) (is |are
        |)(burning|on fire|ablaze|in flames), something (is |s |)burning, is burning, ablaze, fire broke out, there s
        a fire, there is a fire, theres a fire, big fire, huge fire, house fire, kitchen fire, car fire, setting fire
        to, set fire to, setting (the|a|our) … on fire, fire spreading, fire is spreading, fire fire,
        (caught|catches|catching|on|set on|gone up in) (fire|flames), flames coming, up in flames,
        (burning|burns|burnt) (down|out of control),
        (house|flat|kitchen|shed|car|bin|bins|roof|balcony|scooter|garage|basement|bedroom|bed|sofa|oven|pan|dryer|battery|charger|skip|container|caravan|school|van|bus)
        … (on fire|burning|burns|alight|ablaze|smouldering|in flames|caught fire), (burning|alight|ablaze) …
        (house|flat|kitchen|shed|car|bin|roof|balcony|garage|basement), fire
        (in|on|at|has|s|is|started|spreading|broke|next|coming|outside|upstairs|downstairs|inside), a fire, there s
        fire, theres fire, fire . fire, chip pan, electrical fire, set fire to (my|our|a|his|her|someone|bins|cars|the
        (building|house|bins|car|door)), set fire to (the|our|my|his|her|a),
        (bin|bins|shed|car|house|flat|building|door|fence|roof|kitchen|van|scooter) … (burning|on fire|alight|in
        flames|ablaze|went up), spreading to
    """,
    Sign.FIRE: """
        fire, smoke alarm*, fire alarm*, explosion, exploded, blast, sparks, short circuit, burning smell, smell of
        burning, sparking, blew up, bang and smoke, smoke alarm going, smells like burning, smell burning
    """,
    Sign.SMOKE: """
        smoke (coming|everywhere|from|out|in|is|pouring|billowing|filling|under), full of smoke, black smoke, thick
        smoke, lots of smoke, a lot of smoke, smell smoke, see smoke, smells of burning, smell burning, smelling
        smoke, smoke (is|coming|pouring|billowing|in|from|out|everywhere|filling|under|alarm going|rising|all over),
        (coming|pouring|billowing|rising|full|filled|thick|black|lots|loads|see|smell|seeing|smelling) … smoke, smoky
        corridor, smells (of |like )(smoke|burning), smoke …
        (socket|door|window|roof|stairs|vent|flat|kitchen|corridor|basement), (smell|smells) (of |like
        |)(burning|smoke|burnt), smoke alarm … (going|beeping|minutes|hours)
    """,
    Sign.GAS: """
        gas leak*, leaking gas, gas is leaking, smell (of |)gas, smells (strongly |)(of|like) gas, smell … gas, smells
        like … gas, smelling gas, gas smell, stinks of gas, reeks of gas, odor of gas, odour of gas, gas (is |was
        |)(left |)(on|open), carbon monoxide, co alarm, co detector, smell* … gas, gas
        (smell|smells|leaking|leak|escaping|pipe|main|hissing), hissing (pipe|gas), co (alarm|detector|monitor)
    """,
    Sign.EXPLOSIVE: """
        grenade, explosive, explosives, bomb, dynamite, molotov, suspicious package, suspicious bag, pouring petrol,
        pouring gasoline, petrol through, gasoline on, firework bomb, cobra * (door|letterbox|mailbox), bombs,
        explosive*, petrol bomb, ticking, suspicious (package|bag|parcel|suitcase), poured petrol, petrol
        (through|over|on|and), firework (through|into|in) (the|my|our|his|her|a)
        (letterbox|door|hallway|window|pram|crowd), fireworks (through|into|at) (the|my|our|people|police|letterbox),
        blow up (the|his|her|our|my), blow (the|his|our) (house|place) up, petrol and a lighter, gas cylinder* inside
    """,
    Sign.BEATS: """
        beating, beats, hitting, hits, punching, punches, kicking, kicks, slapping, slaps, strangling, strangles,
        choking, stabbing, stabs, attacking, attacks, assaulting, dragging, drags, threw, throwing, throws … against,
        grabbing, grabs, holding … hostage, raping, rapes, molesting, torturing, abusing, kidnapping, hurting, hurts,
        pushing … down, beat, hit, pulling … hair, biting, bashing, battering, stomping, stamping, choked, throttling,
        pulling, shoving, pushing, smashing, pinning, pins, holding, groping, jumping, jumped, ganging up on, laying
        into, whacking, clubbing, robbing, robs, mugging, slamming, throwing things at
    """,
    Sign.VICTIM: """
        me, him, her, us, them, each other, his wife, my mum, my mom, my sister, my brother, my son, my daughter,
        wife, woman, girl, boy, kid, child, children, baby, someone, somebody, girlfriend, mother, people, a man, old
        man, old lady, driver, neighbour, neighbor, his kids, his kid, the kids, one another, boyfriend, husband,
        partner, kids, man, guy, lad, teenager, mum, mom, dad, father, brother, sister, son, daughter, pensioner,
        cyclist, homeless, stranger, student, my friend, his dog, a dog
    """,
    Sign.ATTACKED: """
        (is|are|being|s|getting|m|am|gets) (being |getting |)(beaten|beaten
        up|attacked|stabbed|robbed|mugged|raped|assaulted|strangled|kicked|jumped|held hostage|kidnapped|threatened
        with|shot at|hit by him|abducted|dragged), in the middle of a (robbery|fight|burglary), forcing
        (himself|her|me) on, touching me, tearing off, robbery in progress, being robbed, being
        (beaten|attacked|robbed|mugged|raped|stabbed|kicked|assaulted|strangled|held|dragged|threatened with|followed
        and|jumped|burgled|abducted|kidnapped|punched|tortured|groped|harassed by), getting
        (beaten|attacked|robbed|mugged|raped|stabbed|kicked|jumped|assaulted|battered|strangled|punched), under
        attack, by the (throat|neck|hair), hands around (her|his|my), knife to (her|his|my), gun to (her|his|my), held
        (hostage|at gunpoint|at knifepoint|against), hostage, armed robbery, kidnap*, abduct*, holding (me|her|him|us)
        (hostage|down|captive|prisoner), hands (round|around|on) (her|his|my) (neck|throat), (round|around)
        (her|his|my) neck
    """,
    Sign.BEATEN: """
        beaten, beaten up, attacked, stabbed, stabbing, robbed, robbery, mugged, mugging, raped, assaulted, assault,
        strangled, molested, groped, kidnapped, abducted, was shot, jumped by, punched me, hit me, slapped me, kicked
        me, spat on me, spat at, threatened, beat me, beat him, beat her, beat up, punched, kicked, slapped, jumped,
        headbutted, spat at and, hit my, hit him, hit her, knocked him out, knocked out, drugged
    """,
    Sign.FIGHT: """
        fight, fighting, brawl, fistfight, fist fight, riot, rioting, mass fight, gang fight, punch up, throwing
        (stones|rocks|bricks|bottles|fireworks) at (people|the bus|cars|police|the police|kids|us|me|the
        driver|cyclists|passers|the ambulance|a bus|buses|firemen), bricks off, rocks off, stones off, fights,
        brawling, punching each other, scrap, going at each other, kicking off with, laying into,
        (throwing|throw|chucking|hurling|lobbing) … (at (people|cars|police|buses|the bus|the
        police|ambulance|kids|passers|traffic|firefighters|houses)|off the bridge|from the bridge|onto (cars|the
        road|the motorway)), mass brawl
    """,
    Sign.SHOTS: """
        gunshot*, gun shot*, shots (fired|outside|in|being|heard|were), shooting, shooter, shot at, shot in the, being
        shot, someone (was |got |)shot, got shot, bullet*, heard shots, drive by, shots, gunfire, gun fire, shooting
        at, (was|got|been|just|is) shot, shot (him|her|someone|a man|a guy|my|in the), gunman, gun shots, firing a
        gun, fired a gun, shooting going on, heard (shooting|a shot|shots)
    """,
    Sign.WEAPON: """
        knife, knives, gun, guns, pistol, weapon, weapons, machete, axe, hammer, baseball bat, bat, sword, rifle,
        firearm, crowbar, hatchet, broken bottle, screwdriver, acid, taser, crossbow, blade, blades, machete*, zombie
        knife, cleaver, iron bar, metal bar, pole, stick, sticks, bottle, chain, chains, knuckleduster, shotgun,
        airgun, samurai sword, pepper spray
    """,
    Sign.ARMED: """
        with (a |an |his |her |big |)(big |huge |kitchen |large |long |)(knife|gun|pistol|machete|axe|hammer|baseball
        bat|sword|rifle|weapon|crowbar|hatchet|broken bottle|chainsaw|knives|guns|machetes),
        (has|have|had|got|holding|waving|swinging|pointing|carrying|pulled|pulls|pulling|drew|shows|showing|wielding|brandishing|grabbed|took)
        (out |) … (a |an |his |her |the |)(big |huge |kitchen |large
        |)(knife|gun|pistol|machete|axe|hammer|bat|sword|rifle|weapon|crowbar|hatchet|knives),
        (knife|gun|pistol|machete) (in (his|her|their) hand*|to my|to her|to his|at my|at her|at him|on me), armed
        (man|guy|men|with|person|robber*), at gunpoint, at knifepoint, armed,
        (pulled|pulls|pulling|has|have|got|waving|swinging|holding|holds|carrying|with|brandishing|threatening|running|walking|armed|chasing|grabbed|took
        out|pointing|drew|wielding) … (a |the |his |an
        |)(knife|gun|machete|axe|sword|pistol|rifle|shotgun|hammer|bat|baseball
        bat|crowbar|blade|cleaver|weapon|screwdriver|crossbow|iron bar)
        (on|at|and|out|in|outside|around|to|threatening|running|walking|screaming|shouting|right|near|chasing|banging|by),
        armed (man|men|guy|robber|with), gunman, knifeman, machete (man|attack|fight), with (a
        |)(machete|machetes|knives|guns)
    """,
    Sign.THREAT: """
        threaten*, threat, threats, (will|ll|going to|gonna|wants to|tries to|trying to|about to|said he d|says he
        ll|i ll) (kill|stab|shoot|burn|hurt|murder|smash|beat|slit|destroy) …
        (me|us|her|him|you|them|my|our|everyone|someone), (kill|stab|shoot|murder)
        (me|you|us|her|him|them|my|your|everyone), burn (my|our|the) (house|flat|car) down, cut (my|your|his|her)
        (throat|head), blackmail*, extort*, we know where you live, knows where i live, death threat*, intimidat*,
        (kill|stab|shoot|murder|hurt|burn|cut|smash|slit|beat|harm|destroy|bury) (me|us|him|her|you|them|my|our),
        (kill|stab|shoot|murder|hurt|burn) (me|us|him|her|my), threat*, ruin (me|my|us), watch my back, knows where
        (i|we|my), know where (i|we|my), they know where, come after (me|us), coming for (me|us), get (me|us) for
        this, finish (me|us|him|her), dead meat, i m dead, you re dead, (he d|he ll|she d|they ll|they
        d|will|would|gonna|going to|wants to|threatening to) … (break|smash|burn|hurt|beat|slash|cut|get|find)
        (my|me|our|us|your|his|her|him) (legs|arms|face|car|windows|house|up|.|if|down|head|neck), it s over for
        (you|us|me|him|her), we re dead, coming for (me|us|her|him|my), get (me|us) tonight, come after
        (me|us|her|him)
    """,
    Sign.AT_THE_DOOR: """
        outside the (bathroom|bedroom|room|toilet), at (my|the|our|her) (door|front door|window|back door), outside
        (my|our|the|her) (door|house|flat|window|home), on (my|our) (doorstep|porch|balcony), banging on, bangs on,
        pounding on, kicking (in |down |at |on |)(my|the|our) door, kicking … door, trying to (get in|come in|break),
        (at|outside|by|in front of|through|behind) (my|our|the|her|his|their|front|back) (door|house|flat|window|front
        door|back door|gate|balcony|bedroom|bathroom|home),
        (banging|kicking|hammering|pounding|breaking|smashing|battering|knocking|bashing) …
        (door|window|doors|windows|gate), through the wall, on (his|their) way (here|over|to my|to our|to the|to
        school), coming (over|here|round|up the stairs|in), is downstairs, are downstairs, is outside, are outside,
        waiting outside, next door, outside the bathroom
    """,
    Sign.SCREAM: """
        scream*, shriek*, yelling for help, shouting for help, shouts for help, screams for help, crying for help,
        cries for help, calling for help, calls for help, yells help, shouting help, begging, pleading, let me go,
        stop hitting, please stop, wailing, get off me, thuds and, thumping and crying
    """,
    Sign.HEARD: """
        hear, hearing, heard, next door, upstairs, downstairs, neighbour*, neighbor*, woman, child, girl, wife,
        through the wall, from the flat, above me, below me, someone, somebody, for help, neighbour, neighbours,
        neighbor, lady, flat above, flat below
    """,
    Sign.BREAKING_IN: """
        breaking in, breaking into, break into, break in, trying to (get in|get into|open|force|break|enter|come in),
        tries to (get in|open|force|break), forcing (the|a|my|their) (door|lock|window), climbing
        (in|into|over|through|up), climbs (in|into|through), picking (the|my) lock, smashing (the|a|my) window,
        smashed (the|a|my) window, with a (torch|flashlight|crowbar), jiggling, prying, fiddling with (the|my)
        (lock|door), rattling, trying doors, trying the doors, trying door handles, breaking down
        (my|the|our|his|her|their) (door|doors), trying (to break|to get in|to force|the door|the back door|doors|door
        handles|car doors|windows|my door|the handle), (forcing|prying|jimmying|picking|kicking
        in|smashing|climbing|drilling|cutting) … (door|window|windows|lock|balcony|fence|in|shed|garage), kicking
        (my|the|our) door (in|down), climbing (in|through|over|into), burglars, burglar, burglary in progress,
        intruder, prowler, breaking (a|the) window, loading (stuff|things|bikes|tv), in balaclavas, balaclava,
        catalytic converter, crowbar*, (with|and) crowbars
    """,
    Sign.BROKEN_IN: """
        burglary, burglaries, burgled, burglarized, broken into, broke into, broke in, break in, break ins, breakin,
        breakins, ransacked, window was smashed, lock was forced, stole, broken in, forced entry, kicked the door in,
        smashed their way in
    """,
    Sign.INTRUDER: """
        burglar*, intruder*, (someone|somebody|a man|man|a guy|strangers|a stranger|people|they|he|thief|thieves) (is
        |s |are |) … (in|inside|entered) (my|our|the|their)
        (house|home|flat|apartment|garden|shed|kitchen|hallway|basement|room|bedroom|living room|neighbour
        s|neighbours|neighbor s|attic|garage), (someone|somebody) (is |s |)(inside|downstairs|upstairs|in here|in
        there), there s someone (in|inside|downstairs), there is someone (in|inside|downstairs), (he|they) (is |are |s
        |re |)(still |)inside, hear (someone|somebody|footsteps) (downstairs|upstairs|in the attic|inside|in my),
        (hear|hearing|heard) … (footsteps|someone|somebody|people|voices|movement|glass) …
        (downstairs|upstairs|inside|in the (house|attic|basement|kitchen|garden)|breaking), home invasion, burglars,
        (someone|somebody|a man|man|guy|stranger|strangers|people|burglar|burglars|thief|intruder) …
        (in|inside|entered|walking around|creeping around) (my|our)
        (house|flat|garden|apartment|kitchen|bedroom|home|shed|garage|hallway|basement|attic|yard|back garden|living
        room|loft), balaclava*, glass breaking (downstairs|upstairs|in), (hear|heard) … (breaking|smashing) …
        (downstairs|upstairs|next door|inside), (someone|somebody|man|men|bloke|guy|stranger|burglar|people) …
        (in|inside|on|through|into) (my|our|the|her|his|next door s)
        (house|flat|garden|kitchen|bedroom|shed|balcony|apartment|hallway|attic|loft|window)
    """,
    Sign.FOLLOWED: """
        (following|follows|followed|chasing|chases|stalking|tailing) … (me|her|us|my daughter|my son|him), being
        followed, being chased, being stalked, walking behind me, right behind me, (is |s |)(behind|after) me and, won
        t leave me alone, wont leave me alone, hiding (from|in), i m hiding, im hiding, i am hiding, waiting for me
        outside, running away from, coming after me, comes after me,
        (following|follows|followed|chasing|chases|stalking|tailing|trailing) (me|us|her|him|my|a girl|a woman|a kid),
        being (followed|chased|stalked|tailed), walking (right |close |)behind me, behind me (since|for|all|and),
        (keeps|kept) following, after me, chasing, waiting for me (outside|at|by|downstairs), won t leave me alone and
        (follows|keeps|is), driving (slowly |)(next to|behind|alongside) (me|us|her), i m running, im running, ran
        away from (him|them)
    """,
    Sign.LOCKED_IN: """
        locked (me|us|her|him|myself|ourselves) (in|inside|up), locked (in|inside) (a|the|my|our|here|his|her|by),
        locked myself, (i m|im|we re|is|are|he s|she s|am|got|being) (locked|trapped|stuck) (in|inside),
        (stuck|trapped) in (the |a |)(lift|elevator|cellar|basement|bathroom|toilet|car|room), (can t|cant|cannot)
        (get out of here|get out of this room|escape), won t let (me|her|us|him) (out|go|leave), wont let
        (me|her|us|him) (out|go|leave), not allowed to leave, doesn t let me (out|leave|go), doesnt let me
        (out|leave|go), keeps me (inside|locked), took my (passport|phone|keys), held against, being held, tied up,
        left in (the |a |)(hot |)car, locked (me|us|her|him|the kids|in|inside), locked (me|us|her) (in|up|out naked),
        (won t|wont|doesn t|doesnt|not|refuses to) let (me|us|her|him) (out|leave|go|see anyone), (stuck|trapped) in
        (the |a |an |)(lift|elevator|basement|cellar|toilet|car|fire|house|room|bathroom|flood), held
        (captive|prisoner), against (my|her|his) will, took my (keys|phone|passport), tied (up|to), left in (a|the)
        (hot |)car, locked in (a|the) (hot |)car, in a hot car, locked me *
    """,
    Sign.ALONE: """
        alone, all alone, by himself, by herself, by itself, on his own, on her own, on their own, unattended,
        unsupervised, no parent*, no adult*, no one with, nobody with, without (parents|an adult|adult|supervision|his
        mum|her mum|his mom|her mom), left alone, wandering, wanders, barefoot, in pyjamas, in pajamas, in a diaper,
        in a nappy, no shoes, no coat, abandoned, on (his|her|their|its) own, by (himself|herself|themselves), nobody
        around, left (in|behind|alone)
    """,
    Sign.PERIL: """
        crying, cries, open window, windowsill, window sill, water, pond, canal, road, street, highway, traffic, hot,
        heat, sun, degrees, cold, freezing, snow, rain, dark, roof, track, tracks, fire, gas, night, midnight, for
        hours, ice, dangerous, ledge, not home yet, stove, lighter, matches, main road, hot car, pyjamas, pajamas,
        barefoot, no shoes, nappy, diaper, motorway
    """,
    Sign.MISSING: """
        missing, went missing, gone missing, disappeared, is lost, can t find, cant find, cannot find, lost (my|our)
        (child|kid|son|daughter|toddler|little), hasn t come home, not come home, didn t come home, ran away, run
        away, taken by, vanished, nowhere to be found, is gone, not (come|came|been) (home|back), hasn t
        (come|been|returned|got) (home|back|seen), didn t (come|get|make it) (home|back), nowhere to be (found|seen),
        not (back|home), wandered off, last seen, still not (home|back), lost (my|our|his|her)
        (son|daughter|kid|child|toddler|boy|girl|mum|dad|nan|grandad|grandma), nowhere, (can t|cant|cannot) find
        (my|him|her|our|the), gone (missing|since),
        (son|daughter|boy|girl|kid|toddler|nan|gran|grandad|dad|mum|husband) … (missing|disappeared|vanished|gone),
        been gone, gone since, not at (her|his|their) (friends|friend|mum|school|dad), since school, never (came|made
        it|got) (home|back|to school), hasn t been seen
    """,
    Sign.SILENT: """
        (doesn t|doesnt|does not|isn t|isnt|not|won t|hasn t|hasnt|no longer|never) …
        (open|opening|opened|answer|answering|answered|answers) (the |her |his
        |)(door|phone|.|bell|calls|for|since|and|in|all|any), not answering, doesn t answer, doesnt answer, no answer
        at the door, no sign of life, no sign of, not seen (him|her|my), haven t seen (him|her|my|the old|our), havent
        seen (him|her|my|the old|our), nobody has seen, no response at, (not|doesn t|hasn t|isn t|won
        t|no|nobody|never) …
        (answering|answer|answers|answered|open|opening|opens|responding|response|reply|seen|picking up), no
        (answer|reply|response|sign of|one has seen), haven t (seen|heard), hasn t been seen, not been seen
    """,
    Sign.UNTOUCHED: """
        newspaper*, mail, post, letters pil*, mailbox, letterbox, curtains (are |still |)(closed|drawn|shut),
        curtains, tv is on, tv on, light is on, lights on, dog is barking, dog barking, dog barks, cat meowing, smell,
        smells, stench, flies, days, since (sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday),
        medication, medicine, always home, always at home, milk outside, letters, newspaper, newspapers, papers,
        blinds, tv, television, radio, lights, light, lamp, dog, cat, milk, car is there, car hasn t moved, since
        (sunday|monday|tuesday|wednesday|thursday|friday|saturday), carer, alarm
    """,
    Sign.CRY: """
        help help, help ., help me ., help us ., please help ., please help me ., please help us ., help me please,
        help us please, help please, pls help ., help now, help quick, somebody help, someone help, need help now,
        need (an |)ambulance, (send|call|get) (an |the |a |)(ambulance|police|help|doctor|911|999|112|fire
        brigade|firefighters|fire department|cops|someone now), ambulance (now|please|needed|quick|asap), police
        (now|quick|asap|please come), come quick*, come fast, come now, please come now, hurry up please, emergency .,
        it s an emergency, its an emergency, this is an emergency, medical emergency, sos, life (is |)in danger, in
        danger ., i m in danger, im in danger, i am in danger, we are in danger, fear for my life, fearing for my
        life, afraid for my life, scared for my life, going to die, gonna die, about to die, help
        (me|us|please|now|him|her|my|quick|quickly|there|someone|the|he|she|i|a|we), please help, pls help, plz help,
        call (an ambulance|the police|911|112|999|the fire|an ambo|police|ambulance|for help), send (help|an
        ambulance|police|the police|someone|ambulance|the fire|anyone|a car|officers), need (help now|an
        ambulance|police|the police|ambulance|urgent help|the fire|immediate|help right now|help fast|paramedics),
        ambulance (please|now|needed|quick|asap), emergency, life in danger, in danger, life or death, i m dying, come
        (quick|quickly|now|fast), hurry, (he|she|man|woman|father|mother|dad|mum|husband|wife|someone|baby) (is|s)
        dying
    """,
    Sign.GRAVE: """
        stabbed, got stabbed, been shot, got shot, was shot, knifed, shot, gunned down, been (stabbed|shot|knifed),
        got (stabbed|shot|knifed), slashed (his|her|him|my) (face|throat|arm), (got|been|was|just|being|getting)
        (slashed|glassed|stabbed|knifed|shot|shanked|chopped), shanked
    """,
    Sign.HEIGHT: """
        hanging from, hanging off, window ledge, windowsill, window sill, ledge, open window, out of the window,
        balcony railing, on the railing, on the roof, on the (train |)(tracks|track|motorway|highway|main road),
        hanging (out|out of|over|off|from), on the tracks, climbing out, dangling, hanging (out of|from|off)
        (a|the|his|her|their|our) (window|balcony|roof|ledge|railing)
    """,
    Sign.CRIME: """
        stolen, stole, theft, thief, thieves, shoplift*, burglar*, extort*, blackmail*, mugged, robbed, robbery,
        assault*, stalker, stalking, stalks, rape*, child porn*, nude pictures, nudes of, sells
        (drugs|coke|weed|pills|crack|fireworks to kids|illegal), selling (drugs|coke|weed|pills|crack|illegal|cobras),
        deals (drugs|coke|weed|in), dealing, dealer*, drug deal*, drug lab, meth lab, cannabis farm, weed plantation,
        grow house, trafficking, scammed, scammer*, scam, fraud, fake police, fake bank, arson, blown up, blew up,
        slashed (my|our|his|the|all) tyres, slashed (my|our|his|the|all) tires, tyres slashed, tires slashed, tyres
        punctured, keyed my car, scratched my car, smashed my window, window smashed, brick through, swastika*, flash*
        (himself|kids|children|at), exposed himself, exposing himself, forced to, recruit*, carrying packages, deliver
        packages, illegal fireworks sold, selling cobras, carry knives, carrying knives, with knives, knife in his
        pocket, gun in his car, poisoned (dog|meat|cat), takes money from, take his money, take her money, taking
        money from, steal*, hit (me|him|her), threatened, prostitution, stealing, nicked, burgl*, broke into, broken
        into, break in, break ins, (sells|selling|sell|sold|deals|dealing|dealt|dealer|dealers|pushing) …
        (drugs|drug|coke|weed|pills|crack|heroin|xtc|ecstasy|ketamine|meth|speed|vapes to|knives|weapons|fireworks
        to|stolen), dealing drugs, dealing outside, weed farm, growing weed, scam*, fraud*, conned, fake police*,
        phish*, threat*, stalk*, keeps turning up at, harass*, raped, rape, groped, flashed, flasher, masturbat*,
        upskirt*, peeping, vandal*, smashed (my|the|our|a|his|her|windows|window), slashed
        (my|the|our|all|his|her|tyres|tires), keyed (my|our|his|her), arson*, set (alight|on fire|fire to), torched,
        hate crime, racist graffiti, graffitied, spray painted, beaten up, mugging, stabbed, stabbing, carry*
        (knives|a knife|knife|weapons|a gun|guns), knife on him, knives on them, found (a gun|a knife|bullets|drugs|a
        weapon|knives), gun in the, drink driv*, drunk driv*, hit and run, drove off, money mule*, child labour, human
        traffick*, traffick*, brothel, forced to (work|sell|deliver|carry|pay), making (him|her|them|my son|my
        brother) (sell|deliver|carry|run), county lines, illegal fireworks, selling fireworks, pickpocket*, kidnap*,
        indecent, sexting, nudes, poisoned (my|the|a) (dog|cat), animal cruelty, cobras, filmed … money, want money,
        set … on fire, keeps (our|my|their) passports, makes us work, snatched, snatch, pickpocket, swiped,
        shoplifting, ripped off, burgled, catalytic converter, fell for a
    """,
    Sign.DEAL: """
        sell, sells, selling, sold, deal, deals, dealing, hand to hand, exchange*, swap*, buy, buying
    """,
    Sign.DRUG: """
        drugs, drug, coke, cocaine, weed, pills, hash, crack, heroin, xtc, mdma, speed, ketamine, small bags, baggies,
        little bags, packages, cobras, illegal fireworks
    """,
    Sign.LEWD: """
        pulled down his (pants|trousers), pulls down his (pants|trousers), (showed|shows|showing) his
        (penis|dick|private*|genitals), masturbat*, jerking off, wanking, naked in front of, filming (kids|children),
        photos of (kids|children|my daughter), pictures of (kids|children), talks to kids, offers candy, offering
        candy, groped, touched my, up my skirt, upskirt*
    """,
    Sign.FALLEN: """
        fell, fallen, falls, fall, tripped, slipped, collapsed, tumbled, went down, took a fall, had a fall, knocked
        over
    """,
    Sign.UNWELL: """
        (talking|speaking|speech|talks) (funny|weird|strange|nonsense|gibberish|slurred|is slurred), slurring,
        confused, pale, very pale, sweating, clammy, cold to the touch, freezing cold, shivering, shaking, trembling,
        throwing up, vomiting, puking, dizzy, not (answering|talking|speaking|making sense|himself|herself), doesn t
        (answer|talk|speak|know where), won t (answer|talk|speak), in agony, in a lot of pain, screaming in pain,
        groaning, moaning, can t (walk|stand|see|speak|talk|swallow|feel), can t get up, hit (his|her|my) head, head,
        bleeding, drowsy, sleepy, collapsed, unwell, in shock, hyperventilat*, faint, numb, can t feel (his|her|my)
        legs, lost feeling, hypothermic
    """,
    Sign.STUCK: """
        still inside, people inside, someone inside, is inside, are inside, trapped, pinned, stuck under, wedged,
        jammed in, stuck in the (wreck|car), can t get out, cannot get out, people (in|inside) it, with people in,
        people (in|inside) the (car|van|house|flat|building|lift), kids in the back, someone in it, with
        (someone|people|kids|children|a child|a baby) (in|inside)
    """,
    Sign.SWALLOWED: """
        took, taken, takes, taking, swallowed, swallow, drank, drunk, drinking, eaten, ate, overdosed on, downed
    """,
    Sign.PILLS: """
        pills, pill, tablets, tablet, paracetamol, ibuprofen, sleeping pills, meds, medication, medicine, painkillers,
        antidepressants, insulin, xanax
    """,
    Sign.TOXIC: """
        bleach, cleaner, cleaning (product|fluid|liquid|stuff), battery, detergent, dishwasher tablet*, laundry pod*,
        drain cleaner, antifreeze, poison, rat poison, chlorine, mushrooms, magnet*, weed killer, white spirit
    """,
    Sign.MUCH: """
        all, all of, whole, entire, bottle, box, packet, pack, strip, handful, loads, lot, lots, too many, too much,
        bunch, 10, 12, 15, 20, 24, 25, 30, 32, 40, 50, 60, twenty, thirty, forty, fifty, with vodka, with alcohol
    """,
    Sign.RAGE: """
        drunk, drunken, furious, raging, out of control, gone mad, going mad, losing it, lost it, screaming, shouting,
        yelling, banging, kicking, smashing, throwing, breaking, violent, aggressive, going berserk, high on,
        threatening, hit me, angry, going crazy, trashing
    """,
    Sign.HIDING: """
        (hiding|hid|hide|locked|barricaded|shut) … (myself|ourselves|in|under|behind|upstairs) …
        (bathroom|room|bedroom|toilet|loo|closet|wardrobe|bed|attic|basement|garage|cupboard|kids), i m hiding, im
        hiding, we re hiding, in the bathroom, in the closet, under the bed, too scared to (come out|go out|leave|go
        home|move), scared to (come out|leave|go home|move), can t get out, can t leave, my door, break* down (my|the)
        door, bedroom door, bathroom door, (upstairs|locked|bathroom|bedroom|under the bed|closet|loo) (with (the |my
        |)(kids|baby|children|son|daughter)|hiding), i m upstairs with, me and the kids are, with the kids in the, i m
        in the (bathroom|loo|toilet|closet|attic|bedroom), im in the (bathroom|loo|toilet|closet|attic|bedroom),
        locked myself
    """,
    Sign.DRAGS: """
        (pulling|pulled|dragging|dragged|forcing|forced|shoving|shoved|bundled|pushing|pushed|trying to
        get|luring|trying to pull|trying to drag) … (into|in) (a|the|his|their)
        (car|van|boot|bushes|alley|house|truck), (pull|drag|force|shove|bundle|push|grab|get|lure) (me|her|him|my *|a
        *|the *|them) … (into|in|inside) (a|the|his|their) (car|van|boot|bushes|alley|house|truck),
        (took|taken|grabbed|snatched) (my|her|him|a|the|his) … (in|into) (a|the) (van|car), forced into (a|the|his),
        (taking|carrying|dragging|forcing|leading) (a |the |her |him |)(little |young |small
        |)(girl|boy|kid|child|woman|her|him) … (away|by force|car|van|screaming), by force
    """,
    Sign.STILL_THERE: """
        still (inside|there|in the house|upstairs|in here|going on|around), are inside, is inside, i can hear
        (them|him|footsteps), hear footsteps, moving around, not left
    """,
    Sign.DAMAGED: """
        smashed, slashed, vandalised, vandalized, wrecked, destroyed, keyed, scratched, torched, set fire, set alight,
        kicked in, spray painted, sprayed, graffitied, broken off, ripped off, snapped off, blew up, blown up,
        bricked, egged, punctured, cut
    """,
    Sign.PROPERTY: """
        car, cars, tyres, tires, tyre, window, windows, windscreen, mirror, mirrors, wing mirrors, bus shelter, door,
        scooter, bike, bikes, letterbox, mosque, church, synagogue, school, van, fence, camera, shop, wall, caravan,
        lock
    """,
    Sign.DRUNK: """
        drunk, pissed, hammered, wasted, stoned, high, under the influence, drinking, smelling of alcohol
    """,
    Sign.DRIVES: """
        drives, driving, drove, behind the wheel, gets in (his|her|the) car, got in (his|her|the) car, swerving, at
        the wheel
    """,
    Sign.LURES: """
        get in (his|the|a) car, offered (sweets|candy|a lift|a ride|money), offering (sweets|candy|a lift|a
        ride|money), asked (him|her|them|my) … (to get in|to come|to go with|photos|for photos), tried to get …
        (car|van), tried to take, approached (my|a|two|some), trying to talk kids, lured, luring, sweets,
        (offered|offering|offers|asks|asked|wants|trying|tried) … (ride|lift|sweets|candy|get in|come with), a ride
        home, a lift home
    """,
    Sign.DEATH_THREAT: """
        (will|ll|going to|gonna|wants to|want to|about to|threatens to|threatening to|coming to|swears he) …
        (kill|stab|shoot|murder|strangle) (me|us|him|her|my|them|you),
        (says|said|shouting|screaming|yelling|texted|threatening) … (he ll|she ll|they ll|he will|to)
        (kill|stab|shoot|burn|hurt|cut) (me|us|him|her|my|them|you)
    """,
    Sign.VITAL: """
        breathe, breathing, breathes, breathed, wake, waking, woken, conscious, responsive, pulse, heartbeat
    """,
    Sign.BURNS: """
        burning, burns, fire, flames, smouldering, alight, sparks, sparking
    """,
    Sign.THING: """
        curtain*, pan, oven, kitchen, fuse box, socket, dryer, charger, mattress, bed, sofa, roof, attic, basement,
        shed, garage, balcony, stairwell, flat, house, building, car, scooter, van, bus, school, bin, container,
        hedge, tree, door, clothes, hair
    """,
    Sign.CAGE: """
        lift, elevator, cellar, basement, toilet, boot, wreck, fence, escalator
    """,
}
