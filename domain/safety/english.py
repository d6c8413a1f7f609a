"""English, by people at home in it and by people who are not."""

from domain.safety.signs import Sign, Words

COMMON = """
    the a an and of i is that this it to in on not are be with for at by he she they we you my your his her their our
    was were from but if what who where can here there then also or out have has had will do does don t someone
    somebody there s m re ve can just now every how when please need want me him them
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
        (yesterday|last night|last week|last month|last year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    """,
    Sign.PAST: """
        yesterday, last night, last week, last weekend, this morning, earlier today, the other day, the other night,
        days ago, weeks ago, a week ago, hours ago, (last|on)
        (monday|tuesday|wednesday|thursday|friday|saturday|sunday), earlier this week, recently, already gone, were
        gone, is gone now, afterwards, arrested already
    """,
    Sign.LONG_AGO: """
        last year, last month, last winter, last summer, last new year*, years ago, a year ago, months ago, a month
        ago, in the past, used to, back in, back home, when i was, in 19*, in 201*, in 202*, during the war, in the
        war, from a war, since the (fire|stabbing|robbery|burglary|shooting|attack), after the
        (fire|stabbing|robbery|burglary|shooting|attack), previous year*, once upon
    """,
    Sign.WAS: """
        was, were, had, did, saw, heard, happened, said, told, found, lived, tried, been, used
    """,
    Sign.HABIT: """
        every (day|night|week|evening|morning|time|year|weekend|friday|saturday|sunday|monday|single|new), each
        (night|day|year|week), always, often, sometimes, usually, regularly, daily, weekly, constantly, all the time,
        most (nights|days|weekends), times a, again and again, for (weeks|months|years), nearly every, on weekends, at
        weekends, on fridays, at night, non stop since, normally
    """,
    Sign.UNREAL: """
        if, when, whenever, unless, in case, in case of, what if, afraid (that|of), scared (that|of), worried
        (that|about), fear, fear of, almost, nearly, could, might, may, would, should, before, until, till, one day,
        someday, waiting for, wait for, risk of, chance of, danger of, prevent*, avoid*, against, how do i, how to,
        what to do, what do i do, is it (legal|allowed|true|possible), are we allowed, can i, can we, may we, allowed
        to, ban, illegal to, no more, as if, like a, feels like, felt like, feel like, thought, imagine, about to be
        accident, instead of, ended up nearly, wondering
    """,
    Sign.PLAY: """
        movie, film, films, tv show, on tv, on the tv, on the news, in the news, in the paper, newspaper, read that,
        read about, read in, netflix, series, game, games, gaming, playstation, xbox, drill, exercise drill, training,
        first aid course, course, workshop, rehearsal, theatre, theater, stage play, musical, book, song, dream,
        dreamed, dreamt, nightmare, fake, toy, prop, prank, joke, joking, halloween, costume, carnival, video, clip,
        youtube, tiktok, podcast, documentary, leaflet, information about, info about, question about, presentation,
        museum, paintball, laser tag, lol, haha, hahaha, lmao
    """,
    Sign.MERRY: """
        bbq, barbecue, party, street party, playing, play, played, playground, swimming pool, swing, slide,
        marshmallow*, cooking, oven dish, birthday, celebrate, celebration, permit, wood stove, stove, permission
    """,
    Sign.NONE: """
        no, not, never, nobody, none, without, nothing, isn t, isnt, wasn t, wasnt, didn t, hasn t, no one, zero
    """,
    Sign.NOW: """
        now, right now, just now, at the moment, this moment, as we speak, this minute, this second, currently,
        happening now, help, please come, come quick*, come fast, hurry, quickly come, urgent, urgently, emergency,
        immediately, still going on, is still, are still, as i type, just happened, has just, have just, just been,
        just got, just fell, just saw, just heard, in front of me, outside my, i m hiding, im hiding, hiding
    """,
    Sign.PERSON: """
        toddler, someone, somebody, man, woman, lady, guy, boy, girl, kid, child, baby, neighbour, neighbor, person,
        old man, old lady, gentleman, mother, mom, mum, father, dad, son, daughter, brother, sister, husband, wife,
        boyfriend, girlfriend, friend, granny, grandma, grandpa, grandmother, grandfather, cyclist, driver,
        pedestrian, teenager, teen, student, homeless, drunk, elderly, roommate, flatmate, housemate, colleague,
        uncle, aunt, nephew, niece, bloke, dude, ex, partner, stranger
    """,
    Sign.PRONOUN: """
        he, she, him, her, i, they
    """,
    Sign.CHILD: """
        child, children, kid, kids, baby, toddler, little girl, little boy, girl, boy, son, daughter, year old, yo, yr
        old, infant, brother, sister, grandson, granddaughter
    """,
    Sign.ELDER: """
        old man, old lady, old woman, elderly, grandma, grandpa, granny, grandmother, grandfather, dementia,
        alzheimer*, in (his|her) (70s|80s|90s|seventies|eighties|nineties), lives alone, is
        (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96),
        (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96) year*, diabetic, pensioner,
        old neighbour, old neighbor, ill, heart condition
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
        (he|she|man|woman|father|mother|dad|mum|mom|friend) is dying, bleeding out, drowning, drowns, drowned
    """,
    Sign.ILL: """
        heart attack, cardiac arrest, stroke, seizure, epileptic, fit, overdose, overdosed, overdosing, od d, allergic
        reaction, anaphyla*, epipen, in labour, in labor, giving birth, water broke, waters broke, miscarriage, asthma
        attack, hypo, diabetic shock
    """,
    Sign.BLEEDING: """
        bleeding, bleeds, blood everywhere, covered in blood, full of blood, lots of blood, a lot of blood, so much
        blood, pool of blood, losing blood, blood on (the|his|her) (floor|street|stairs|pavement|face|head|ground),
        blood coming, blood pouring, head (is |)(split|cut|cracked) open, stab wound*, gunshot wound*, open head
    """,
    Sign.HURT: """
        injured, badly hurt, seriously hurt, is hurt, got hurt, wounded, broken (leg|arm|hip|neck), broke (his|her|my)
        (leg|arm|hip|neck|back), leg is broken, bone sticking, lost (a finger|fingers|his hand|a hand), hand
        (blown|blew) off, finger (blown|blew) off, burns on, badly burned, badly burnt, in his eye, in her eye, fell
        (off|from|down) (the |a |)(roof|ladder|stairs|balcony|window|scaffold*), fallen (off|from|down) (the |a
        |)(roof|ladder|stairs|balcony|window|scaffold*), trapped under, pinned under, electrocuted
    """,
    Sign.LYING: """
        (lying|laying|lies|lays|laid|collapsed|slumped|face down|passed out) … (on the ground|on ground|on the
        floor|on floor|on the street|in the street|in the road|on the road|on the pavement|on the sidewalk|on the
        stairs|in the stairwell|in the hallway|in the lift|in the elevator|in the bushes|in the park|on the grass|in
        the grass|in the snow|in the rain|in the cold|at the bottom of), on the (ground|floor)
        (and|not|by|next|near|outside|at)
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
        accident on, an accident, been run over, head on collision
    """,
    Sign.DROWNING: """
        (fell|fallen|falls|jumped|is|lying|floating|slipped|went) … (in|into|in to) (the |a
        |)(water|canal|pond|lake|river|harbour|harbor|ditch|pool|moat), through the ice, fallen through ice, under the
        ice, under water, underwater, floating (body|in the), body in the
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
        tomorrow, not be here tomorrow, end it tonight, ending it tonight, over tonight for me
    """,
    Sign.WEARY: """
        i can t go on, cant go on, can t take it anymore, cant take it anymore, can t do this anymore, give up ., i
        give up, hopeless, no way out, no hope left, see no way out, no future for me, tired of everything, can t cope
    """,
    Sign.MEANS: """
        pills, tablets, rope, razor, blade, bridge railing, railing, train tracks, on the tracks, goodbye, sleeping
        pills, vodka and
    """,
    Sign.LEDGE: """
        hanging (from|off), (on|from|off) (a|the) (window |)(ledge|windowsill|sill),
        (standing|stands|stand|sitting|sits|climbing|climbed|climbs|hanging|hangs|leaning) … (on the edge|on the
        ledge|on the roof|on a roof|over the railing|over the rail|over the balcony|on the railing|off the balcony|out
        of the window|on the tracks|on the train tracks|on the rails|outside the railing|on the wrong side|on the
        bridge), on the (ledge|edge of), over the (railing|edge),
        (going|wants|threatening|threatens|about|trying|ready) to jump, gonna jump, wanna jump, will jump,
        (jumped|jumping) (off|from|out), leg over, legs over, one leg over, says (he|she) (will|ll|is going to|s going
        to) jump
    """,
    Sign.ABLAZE: """
        (is|are|s|was
        just|caught|catching|set|setting|car|house|flat|building|kitchen|bin|shed|balcony|garage|roof|scooter|container|on)
        (on |)fire (in|at|on|near|outside|behind|next|and|right|now|downstairs|upstairs|opposite|.|help|please|call),
        (is|are|s|its) on fire, caught fire, in flames, flames, burning (house|building|flat|car|kitchen|down),
        (house|building|flat|car|kitchen|shed|garage|bin|container|roof|balcony|oven|curtains|sofa|tree) (is |are
        |)(burning|on fire|ablaze|in flames), something (is |s |)burning, is burning, ablaze, fire broke out, there s
        a fire, there is a fire, theres a fire, big fire, huge fire, house fire, kitchen fire, car fire, setting fire
        to, set fire to, setting (the|a|our) … on fire, fire spreading, fire is spreading, fire fire
    """,
    Sign.FIRE: """
        fire, smoke alarm*, fire alarm*, explosion, exploded, blast, sparks, short circuit, burning smell, smell of
        burning
    """,
    Sign.SMOKE: """
        smoke (coming|everywhere|from|out|in|is|pouring|billowing|filling|under), full of smoke, black smoke, thick
        smoke, lots of smoke, a lot of smoke, smell smoke, see smoke, smells of burning, smell burning, smelling smoke
    """,
    Sign.GAS: """
        gas leak*, leaking gas, gas is leaking, smell (of |)gas, smells (strongly |)(of|like) gas, smell … gas, smells
        like … gas, smelling gas, gas smell, stinks of gas, reeks of gas, odor of gas, odour of gas, gas (is |was
        |)(left |)(on|open), carbon monoxide, co alarm, co detector
    """,
    Sign.EXPLOSIVE: """
        grenade, explosive, explosives, bomb, dynamite, molotov, suspicious package, suspicious bag, pouring petrol,
        pouring gasoline, petrol through, gasoline on, firework bomb, cobra * (door|letterbox|mailbox)
    """,
    Sign.BEATS: """
        beating, beats, hitting, hits, punching, punches, kicking, kicks, slapping, slaps, strangling, strangles,
        choking, stabbing, stabs, attacking, attacks, assaulting, dragging, drags, threw, throwing, throws … against,
        grabbing, grabs, holding … hostage, raping, rapes, molesting, torturing, abusing, kidnapping, hurting, hurts,
        pushing … down, beat, hit, pulling … hair, biting
    """,
    Sign.VICTIM: """
        me, him, her, us, them, each other, his wife, my mum, my mom, my sister, my brother, my son, my daughter,
        wife, woman, girl, boy, kid, child, children, baby, someone, somebody, girlfriend, mother, people, a man, old
        man, old lady, driver, neighbour, neighbor, his kids, his kid, the kids
    """,
    Sign.ATTACKED: """
        (is|are|being|s|getting|m|am|gets) (being |getting |)(beaten|beaten
        up|attacked|stabbed|robbed|mugged|raped|assaulted|strangled|kicked|jumped|held hostage|kidnapped|threatened
        with|shot at|hit by him|abducted|dragged), in the middle of a (robbery|fight|burglary), forcing
        (himself|her|me) on, touching me, tearing off, robbery in progress, being robbed
    """,
    Sign.BEATEN: """
        beaten, beaten up, attacked, stabbed, stabbing, robbed, robbery, mugged, mugging, raped, assaulted, assault,
        strangled, molested, groped, kidnapped, abducted, was shot, jumped by, punched me, hit me, slapped me, kicked
        me, spat on me, spat at, threatened
    """,
    Sign.FIGHT: """
        fight, fighting, brawl, fistfight, fist fight, riot, rioting, mass fight, gang fight, punch up, throwing
        (stones|rocks|bricks|bottles|fireworks) at (people|the bus|cars|police|the police|kids|us|me|the
        driver|cyclists|passers|the ambulance|a bus|buses|firemen), bricks off, rocks off, stones off
    """,
    Sign.SHOTS: """
        gunshot*, gun shot*, shots (fired|outside|in|being|heard|were), shooting, shooter, shot at, shot in the, being
        shot, someone (was |got |)shot, got shot, bullet*, heard shots, drive by
    """,
    Sign.WEAPON: """
        knife, knives, gun, guns, pistol, weapon, weapons, machete, axe, hammer, baseball bat, bat, sword, rifle,
        firearm, crowbar, hatchet, broken bottle, screwdriver, acid, taser, crossbow, blade
    """,
    Sign.ARMED: """
        with (a |an |his |her |big |)(big |huge |kitchen |large |long |)(knife|gun|pistol|machete|axe|hammer|baseball
        bat|sword|rifle|weapon|crowbar|hatchet|broken bottle|chainsaw|knives|guns|machetes),
        (has|have|had|got|holding|waving|swinging|pointing|carrying|pulled|pulls|pulling|drew|shows|showing|wielding|brandishing|grabbed|took)
        (out |) … (a |an |his |her |the |)(big |huge |kitchen |large
        |)(knife|gun|pistol|machete|axe|hammer|bat|sword|rifle|weapon|crowbar|hatchet|knives),
        (knife|gun|pistol|machete) (in (his|her|their) hand*|to my|to her|to his|at my|at her|at him|on me), armed
        (man|guy|men|with|person|robber*), at gunpoint, at knifepoint, armed
    """,
    Sign.THREAT: """
        threaten*, threat, threats, (will|ll|going to|gonna|wants to|tries to|trying to|about to|said he d|says he
        ll|i ll) (kill|stab|shoot|burn|hurt|murder|smash|beat|slit|destroy) …
        (me|us|her|him|you|them|my|our|everyone|someone), (kill|stab|shoot|murder)
        (me|you|us|her|him|them|my|your|everyone), burn (my|our|the) (house|flat|car) down, cut (my|your|his|her)
        (throat|head), blackmail*, extort*, we know where you live, knows where i live, death threat*, intimidat*
    """,
    Sign.AT_THE_DOOR: """
        outside the (bathroom|bedroom|room|toilet), at (my|the|our|her) (door|front door|window|back door), outside
        (my|our|the|her) (door|house|flat|window|home), on (my|our) (doorstep|porch|balcony), banging on, bangs on,
        pounding on, kicking (in |down |at |on |)(my|the|our) door, kicking … door, trying to (get in|come in|break)
    """,
    Sign.SCREAM: """
        scream*, shriek*, yelling for help, shouting for help, shouts for help, screams for help, crying for help,
        cries for help, calling for help, calls for help, yells help, shouting help, begging, pleading, let me go,
        stop hitting, please stop, wailing
    """,
    Sign.HEARD: """
        hear, hearing, heard, next door, upstairs, downstairs, neighbour*, neighbor*, woman, child, girl, wife,
        through the wall, from the flat, above me, below me, someone, somebody, for help
    """,
    Sign.BREAKING_IN: """
        breaking in, breaking into, break into, break in, trying to (get in|get into|open|force|break|enter|come in),
        tries to (get in|open|force|break), forcing (the|a|my|their) (door|lock|window), climbing
        (in|into|over|through|up), climbs (in|into|through), picking (the|my) lock, smashing (the|a|my) window,
        smashed (the|a|my) window, with a (torch|flashlight|crowbar), jiggling, prying, fiddling with (the|my)
        (lock|door), rattling, trying doors, trying the doors, trying door handles
    """,
    Sign.BROKEN_IN: """
        burglary, burglaries, burgled, burglarized, broken into, broke into, broke in, break in, break ins, breakin,
        breakins, ransacked, window was smashed, lock was forced, stole
    """,
    Sign.INTRUDER: """
        burglar*, intruder*, (someone|somebody|a man|man|a guy|strangers|a stranger|people|they|he|thief|thieves) (is
        |s |are |) … (in|inside|entered) (my|our|the|their)
        (house|home|flat|apartment|garden|shed|kitchen|hallway|basement|room|bedroom|living room|neighbour
        s|neighbours|neighbor s|attic|garage), (someone|somebody) (is |s |)(inside|downstairs|upstairs|in here|in
        there), there s someone (in|inside|downstairs), there is someone (in|inside|downstairs), (he|they) (is |are |s
        |re |)(still |)inside, hear (someone|somebody|footsteps) (downstairs|upstairs|in the attic|inside|in my)
    """,
    Sign.FOLLOWED: """
        (following|follows|followed|chasing|chases|stalking|tailing) … (me|her|us|my daughter|my son|him), being
        followed, being chased, being stalked, walking behind me, right behind me, (is |s |)(behind|after) me and, won
        t leave me alone, wont leave me alone, hiding (from|in), i m hiding, im hiding, i am hiding, waiting for me
        outside, running away from, coming after me, comes after me
    """,
    Sign.LOCKED_IN: """
        locked (me|us|her|him|myself|ourselves) (in|inside|up), locked (in|inside) (a|the|my|our|here|his|her|by),
        locked myself, (i m|im|we re|is|are|he s|she s|am|got|being) (locked|trapped|stuck) (in|inside),
        (stuck|trapped) in (the |a |)(lift|elevator|cellar|basement|bathroom|toilet|car|room), (can t|cant|cannot)
        (get out of here|get out of this room|escape), won t let (me|her|us|him) (out|go|leave), wont let
        (me|her|us|him) (out|go|leave), not allowed to leave, doesn t let me (out|leave|go), doesnt let me
        (out|leave|go), keeps me (inside|locked), took my (passport|phone|keys), held against, being held, tied up,
        left in (the |a |)(hot |)car
    """,
    Sign.ALONE: """
        alone, all alone, by himself, by herself, by itself, on his own, on her own, on their own, unattended,
        unsupervised, no parent*, no adult*, no one with, nobody with, without (parents|an adult|adult|supervision|his
        mum|her mum|his mom|her mom), left alone, wandering, wanders, lost, barefoot, in pyjamas, in pajamas, in a
        diaper, in a nappy, no shoes, no coat, abandoned
    """,
    Sign.PERIL: """
        crying, cries, screaming, window, open window, windowsill, window sill, water, pond, canal, road, street,
        highway, traffic, car, hot, heat, sun, degrees, cold, freezing, snow, rain, dark, balcony, roof, track,
        tracks, fire, gas, night, midnight, for hours, hours, ice, dangerous, ledge, not home yet, stove, lighter,
        matches
    """,
    Sign.MISSING: """
        missing, went missing, gone missing, disappeared, is lost, can t find, cant find, cannot find, lost (my|our)
        (child|kid|son|daughter|toddler|little), hasn t come home, not come home, didn t come home, ran away, run
        away, taken by, vanished, nowhere to be found, is gone
    """,
    Sign.SILENT: """
        (doesn t|doesnt|does not|isn t|isnt|not|won t|hasn t|hasnt|no longer|never) …
        (open|opening|opened|answer|answering|answered|answers) (the |her |his
        |)(door|phone|.|bell|calls|for|since|and|in|all|any), not answering, doesn t answer, doesnt answer, no answer
        at the door, no sign of life, no sign of, not seen (him|her|my), haven t seen (him|her|my|the old|our), havent
        seen (him|her|my|the old|our), nobody has seen, no response at
    """,
    Sign.UNTOUCHED: """
        newspaper*, mail, post, letters pil*, mailbox, letterbox, curtains (are |still |)(closed|drawn|shut),
        curtains, tv is on, tv on, light is on, lights on, dog is barking, dog barking, dog barks, cat meowing, smell,
        smells, stench, flies, days, since (sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday),
        medication, medicine, always home, always at home, milk outside
    """,
    Sign.CRY: """
        help help, help ., help me ., help us ., please help ., please help me ., please help us ., help me please,
        help us please, help please, pls help ., help now, help quick, somebody help, someone help, need help now,
        need (an |)ambulance, (send|call|get) (an |the |a |)(ambulance|police|help|doctor|911|999|112|fire
        brigade|firefighters|fire department|cops|someone now), ambulance (now|please|needed|quick|asap), police
        (now|quick|asap|please come), come quick*, come fast, come now, please come now, hurry up please, emergency .,
        it s an emergency, its an emergency, this is an emergency, medical emergency, sos, life (is |)in danger, in
        danger ., i m in danger, im in danger, i am in danger, we are in danger, fear for my life, fearing for my
        life, afraid for my life, scared for my life, going to die, gonna die, about to die
    """,
    Sign.GRAVE: """
        stabbed, got stabbed, been shot, got shot, was shot, knifed
    """,
    Sign.HEIGHT: """
        hanging from, hanging off, window ledge, windowsill, window sill, ledge, open window, out of the window,
        balcony railing, on the railing, on the roof
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
        money from, steal*, hit (me|him|her), threatened, prostitution
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
}
