// swift-format-ignore-file: phrases stand in long lines, a meaning a line.

/// English, as people write it on a phone; apostrophes part words (`don t`).
let english: [Entry] = [
  // Ways.
  Entry(
    .from,
    "from|out of|outta|departing from|leaving from|starting from|starting in|originating from|ex|frm|fro|form|away from|departs from|start from|origin from"
  ),
  Entry(
    .origin,
    "origin|origin city|departure city|departure airport|departing city|city of departure|starting point|home airport|leaving city|starting city|city of origin|point of departure|source|source city"
  ),
  Entry(
    .to,
    "to|towards|toward|bound for|headed for|heading for|en route to|arriving in|arriving at|arrive in|arrive at|landing in|destined for|over to|out to|up to|down to"
  ),
  Entry(.into, "into|visit|visiting|to visit|go see|see|reach|tour|explore"),
  Entry(
    .destination,
    "destination|destination city|arrival city|arrival airport|my destination|going city|travel location"
  ),
  Entry(.between, "between"),
  Entry(
    .via,
    "via|through|stop off in|stop off at|stopping off in|stop over at|by way of|stopover in|stopover at|stopping in|stopping at|stop in|stops in|stop at|stops at|stop over in|stopping over in|layover in|layover at|lay over in|connecting in|connecting through|connection in|connection through|connects in|connects through|changing in|change planes in|changing planes in|plane change in|change in"
  ),
  Entry(
    .leave,
    "leave|leaving|leaves|depart|departs|departing|departure|departure date|departure day|fly out|flying out|flies out|take off|taking off|start|starting|begin|beginning|set off|outbound|head out|heading out|going out|onward|embark|embarking|setting out|set out|left|flights out|flight out|out on|outgoing|onwards|departing date|go out|travel date|travel dates|boarding|board"
  ),
  Entry(
    .go,
    "go|going|fly|flying|flies|travel|traveling|travelling|head|heading|headed|get|getting|go on|moving|journey|travelled|traveled|move|drop by|take me|taking"
  ),
  Entry(
    .arrive,
    "arrive|arrives|arriving|land|landing|be there|get there|get in|reaching|in time for|arrival"),
  Entry(
    .back,
    "return|returning|returns|back|come back|coming back|get back|getting back|fly back|flying back|be back|go back|going back|return date|inbound|return home|coming home|come home|fly home|flying home|return on|heading back|head back|returned|comeback|travel back|way back|going home|go home|get home|head home|bring me back|take me back|be home|retuning|retrun|returnng|traveling back|travelling back"
  ),
  Entry(
    .back,
    "return flight|return trip|return ticket|return tickets|return flights|return journey|return leg|returning flight|returning flights|return trips|flight back|flights back|flight home",
    1),
  Entry(.stay, "stay|staying|stay for|spend|spending|staying for|be there for|nights stay"),
  Entry(
    .flight,
    "flight|flights|plane|planes|flight ticket|flight tickets|airfare|airfares|fare|fares|plane ticket|plane tickets|air ticket|air tickets|airplane|aeroplane|flts|flt"
  ),
  Entry(.trip, "trip|vacation|holiday|holidays|itinerary|getaway|visit there"),
  // Small words.
  Entry(.on, "on|dated|date|onn"),
  Entry(.at, "at"),
  Entry(.in, "in|within|inside"),
  Entry(
    .around, "around|about|approximately|roughly|circa|approx|ish|near|close to|sometime around"),
  Entry(
    .before,
    "before|nothing after|nothing later than|not after|prior to|earlier than|no later than|not later than|at the latest|latest by|b 4"
  ),
  Entry(
    .after,
    "after|aft|nothing before|nothing earlier than|later than|not before|no earlier than|anytime after|any time after|past|from about"
  ),
  Entry(.by, "by|latest"),
  Entry(.until, "until|till|til|untill|thru|through to|up until"),
  Entry(.for, "for"),
  Entry(.of, "of"),
  Entry(.the, "the|a|an|my|our|your|his|her|their"),
  Entry(.and, "and|n|plus|as well as|und"),
  Entry(.or, "or|either"),
  Entry(.with, "with|w"),
  Entry(.without, "without|w o|minus"),
  Entry(.only, "only|just|solely|exclusively"),
  Entry(
    .not,
    "not|don t|dont|doesn t|isn t|never|do not|does not|not a fan of|not with|won t|can t|cannot|didn t"
  ),
  Entry(
    .no,
    "no|nope|nah|no thanks|no thank you|not really|negative|naw|nop|no way|not now|not right now|thumbsdown|not at the moment|not at this time|not yet|that s wrong|thats wrong|wrong|incorrect|not correct|not quite|no that s not right|that s not right"
  ),
  Entry(
    .yes,
    "yes|yeah|yep|yup|sure|ok|okay|okey|yes please|correct|right|exactly|absolutely|definitely|of course|confirm|confirmed|perfect|great|sounds good|sounds great|sounds perfect|that works|works for me|works|would work|will work|sounds like a plan|sounds nice|sounds fine|sounds very good|sounds wonderful|sounds lovely|sounds excellent|sounds okay|sounds ok|looks great|looks fine|it is|go ahead|do it|book it|alright|all right|fine|that s right|thats right|that is right|that s correct|that is correct|thumbsup|thats correct|let s do it|lets do it|looks good|very good|good|awesome|excellent|i agree|agreed|certainly|y|ya|yea|yess|k|kk|cool|nice one|please do|that s fine|thats fine|it is correct|i ll take it|ill take it|that will do|wonderful|fantastic|by all means|indeed|surely|that s good|that sounds good|proceed|lovely|brilliant|deal|i do|yes i do|yes it is"
  ),
  Entry(
    .any,
    "any|anything|whatever|whichever|doesn t matter|does not matter|doesnt matter|don t mind|dont mind|don t care|dont care|do not care|do not mind|no preference|no preferences|i m flexible|it doesn t matter|no matter|all the same|not bothered|either is fine|either one|no specific preference|not fussy|not picky|don t have a preference|do not have a preference|don t have any preference|don t have a specific preference|no particular|anyone|open to any|open to all|any of them|not particular|won t matter|doesn t make a difference|surprise me|up to you|wouldn t mind|not matter|isn t important|not important|flexible with|flexible on|flexible about"
  ),
  Entry(.also, "also|too|as well|additionally"),
  // Days.
  Entry(.this, "this|the current|dis"),
  Entry(.next, "next|nxt|the following|following|next upcoming"),
  Entry(.coming, "coming|upcoming|this coming|this upcoming"),
  Entry(.weekday, "monday|mon|mondays|munday|moday", 1),
  Entry(.weekday, "tuesday|tue|tues|tuesdays|teusday|tusday|tuseday", 2),
  Entry(.weekday, "wednesday|wed|weds|wednesdays|wensday|wednsday|wednesay|wendsday", 3),
  Entry(.weekday, "thursday|thu|thur|thurs|thursdays|thusday|thrusday|thirsday|thursdy", 4),
  Entry(.weekday, "friday|fri|fridays|firday|frday|fryday", 5),
  Entry(.weekday, "saturday|sat|saturdays|saterday|satuday|saturady|satruday", 6),
  Entry(.weekday, "sunday|sun|sundays|sundey|suday", 7),
  Entry(.month, "january|jan|januray|janaury", 1),
  Entry(.month, "february|feb|febuary|februrary|febrary", 2),
  Entry(.month, "march|mar|mrch|marh", 3),
  Entry(.month, "april|apr|aprl|apirl", 4),
  Entry(.month, "may", 5),
  Entry(.month, "june|jun", 6),
  Entry(.month, "july|jul", 7),
  Entry(.month, "august|aug|agust", 8),
  Entry(.month, "september|sep|sept|setember|septmber", 9),
  Entry(.month, "october|oct|ocotber|octber", 10),
  Entry(.month, "november|nov|novemeber|novmber", 11),
  Entry(.month, "december|dec|decembre|decemeber|decmber", 12),
  Entry(.relativeDay, "today|later today|this day|tday|todays|todya", 0),
  Entry(
    .relativeDay,
    "tomorrow|tomorow|tommorow|tommorrow|tomorro|tmrw|tmr|tmw|tomo|2 moro|2 morrow|tmrrw|tmorrow|tomrrow|tomorrows|tom",
    1),
  Entry(
    .relativeDay,
    "day after tomorrow|the day after tomorrow|day after tmrw|overmorrow|day after tomorow|day after tommorow|day after tommorrow",
    2),
  Entry(.relativeDay, "yesterday", -1),
  Entry(
    .soon,
    "as soon as possible|asap|a s a p|as soon as i can|right away|immediately|next available flight|first available flight|soonest possible"
  ),
  Entry(.tonight, "tonight|tonite|this evening|this night|2 nite", 0),
  Entry(.dayUnit, "day|days"),
  Entry(.nightUnit, "night|nights|nite|nites"),
  Entry(.weekUnit, "week|weeks|wk|wks", 7),
  Entry(.weekUnit, "fortnight", 14),
  Entry(.weekend, "weekend|weekends|wkend|wknd"),
  Entry(.monthUnit, "month|months|mth|mnth"),
  Entry(.yearUnit, "year|years|yr|yrs"),
  Entry(.number, "one|a single|single", 1),
  Entry(.number, "two|a couple|a couple of|couple of|a pair of|both of us|a pair|pair of", 2),
  Entry(.number, "three|a few", 3),
  Entry(.number, "four", 4),
  Entry(.number, "five", 5),
  Entry(.number, "six|half a dozen", 6),
  Entry(.number, "seven", 7),
  Entry(.number, "eight", 8),
  Entry(.number, "nine", 9),
  Entry(.number, "ten", 10),
  Entry(.number, "eleven", 11),
  Entry(.number, "twelve|a dozen", 12),
  Entry(.number, "thirteen", 13),
  Entry(.number, "fourteen", 14),
  Entry(.number, "fifteen", 15),
  Entry(.number, "sixteen", 16),
  Entry(.number, "seventeen", 17),
  Entry(.number, "eighteen", 18),
  Entry(.number, "nineteen", 19),
  Entry(.number, "twenty", 20),
  Entry(.number, "thirty", 30),
  Entry(.number, "forty", 40),
  Entry(.number, "fifty", 50),
  Entry(.number, "hundred", 100),
  Entry(.number, "zero", 0),
  Entry(.ordinal, "first|frist", 1),
  Entry(.ordinal, "second", 2),
  Entry(.ordinal, "third", 3),
  Entry(.ordinal, "fourth", 4),
  Entry(.ordinal, "fifth", 5),
  Entry(.ordinal, "sixth", 6),
  Entry(.ordinal, "seventh", 7),
  Entry(.ordinal, "eighth", 8),
  Entry(.ordinal, "ninth", 9),
  Entry(.ordinal, "tenth", 10),
  Entry(.ordinal, "eleventh", 11),
  Entry(.ordinal, "twelfth", 12),
  Entry(.ordinal, "thirteenth", 13),
  Entry(.ordinal, "fourteenth", 14),
  Entry(.ordinal, "fifteenth", 15),
  Entry(.ordinal, "sixteenth", 16),
  Entry(.ordinal, "seventeenth", 17),
  Entry(.ordinal, "eighteenth", 18),
  Entry(.ordinal, "nineteenth", 19),
  Entry(.ordinal, "twentieth", 20),
  Entry(.ordinal, "twenty first", 21),
  Entry(.ordinal, "twenty second", 22),
  Entry(.ordinal, "twenty third", 23),
  Entry(.ordinal, "twenty fourth", 24),
  Entry(.ordinal, "twenty fifth", 25),
  Entry(.ordinal, "twenty sixth", 26),
  Entry(.ordinal, "twenty seventh", 27),
  Entry(.ordinal, "twenty eighth", 28),
  Entry(.ordinal, "twenty ninth", 29),
  Entry(.ordinal, "thirtieth", 30),
  Entry(.ordinal, "thirty first", 31),
  Entry(.suffix, "st|nd|rd|th|ths"),
  Entry(.ago, "ago"),
  Entry(.later, "later|afterwards|after that|from now|from today|thereafter"),
  Entry(.early, "early|beginning of|start of|the beginning of|the start of|first half of|early in"),
  Entry(.middle, "mid|middle of|the middle of|half way through"),
  Entry(.late, "late|end of|the end of|last half of|late in|second half of"),
  Entry(
    .cheapest,
    "the cheapest day|the cheapest date|the cheapest days|the cheapest dates|the cheapest time|the cheapest day in|cheapest day|cheapest date|cheapest time|cheapest days|cheapest dates|whenever is cheapest|whenever it s cheapest|when it s cheapest|when is cheapest|cheapest day in|best day"
  ),
  Entry(.flexible, "flexible|give or take|flexible dates|flexible by|plus or minus|more or less"),
  Entry(.holiday, "christmas|xmas|christmas day", 1225),
  Entry(.holiday, "christmas eve|xmas eve", 1224),
  Entry(.holiday, "boxing day", 1226),
  Entry(.holiday, "new year s eve|new years eve|nye", 1231),
  Entry(.holiday, "new year s day|new years day|new year s|new years", 101),
  Entry(.holiday, "valentine s day|valentines day|valentine s|valentines", 214),
  Entry(.holiday, "halloween", 1031),
  Entry(.holiday, "independence day|the fourth of july|4 th of july|fourth of july", 704),
  Entry(.holiday, "thanksgiving|thanksgiving day", 2001),
  Entry(.holiday, "easter|easter sunday", 2002),
  Entry(.holiday, "good friday", 2003),
  Entry(.holiday, "easter monday", 2004),
  Entry(.holiday, "easter weekend|the easter weekend", 2010),
  Entry(.holiday, "pentecost|whit sunday", 2006),
  Entry(.holiday, "carnival|mardi gras", 2007),
  Entry(.holiday, "labor day|labour day", 2008),
  Entry(.holiday, "memorial day", 2009),
  Entry(.each, "any day|any date|any time|anytime|whenever"),
  // Times of day.
  Entry(.am, "am|a m"),
  Entry(.pm, "pm|p m"),
  Entry(.oclock, "o clock|oclock|hrs|h"),
  Entry(.noon, "noon|midday|lunchtime|lunch time|12 noon"),
  Entry(.midnight, "midnight|12 midnight"),
  Entry(.daypart, "morning|mornin|mornings|in the am|in the morning", 1),
  Entry(.daypart, "afternoon|arvo|afternoons", 2),
  Entry(.daypart, "evening|evenings", 3),
  Entry(.daypart, "overnight|at night|late night|late at night", 4),
  Entry(.daypart, "early morning|early in the morning|crack of dawn|at dawn", 5),
  Entry(.daypart, "late evening|late in the evening", 6),
  Entry(.redEye, "red eye|redeye|red eyes|redeyes"),
  Entry(.half, "half"),
  Entry(.quarter, "quarter|a quarter"),
  Entry(.hourUnit, "hour|hours|hr"),
  Entry(.minuteUnit, "minute|minutes|min|mins"),
  // Wishes.
  Entry(
    .oneWay,
    "one way|oneway|1 way|one direction|single ticket|one ways|single trip|no return|not returning|not coming back|one way trip|just there|not a round trip|don t need a return|do not need a return|no return needed|without return|single journey|only outbound|o w|won t be returning|not a return|no return flight|ow"
  ),
  Entry(
    .roundTrip,
    "round trip|roundtrip|round trips|roundtrips|two way|twoway|there and back|both ways|to and fro|round way|round ticket|round tickets|2 way|round flight|round flights|rtn|round|two ways|round journey|rt|r t|not one way|not a one way"
  ),
  Entry(.multiCity, "multi city|multicity|multi stop|several cities|multiple cities"),
  Entry(
    .dayTrip,
    "there and back in a day|there and back the same day|back the same day|day trip|return the same day|same day return|returning the same day|back same day|return same day|returning same day|come back the same day|come back same day"
  ),
  Entry(
    .cabin,
    "economy|economy class|coach|coach class|eco|tourist class|main cabin|econ|economical class|economic class|econmy|economy seat|economy seats|standard class|thrift class|thrift|ecomomy|economic",
    1),
  Entry(
    .cabin,
    "premium economy|premium economy class|premium eco|prem economy|premium econ|economy premium|economy plus|premium class|premium",
    2),
  Entry(
    .cabin,
    "business class|biz class|club class|business seat|business seats|business ticket|business tickets|in business|business cabin|biz|bussiness class|buisness class|to business|business",
    3),
  Entry(
    .cabin,
    "first class|1 st class|first class cabin|first class seats|firstclass|first class ticket|first class tickets",
    4),
  Entry(
    .businessTrip,
    "business trip|business trips|business meeting|business travel|business meetings|for business|on business|business purposes|business purpose|business conference|business partner|business partners|business work|my business|business deal|business associates|business class trip"
  ),
  Entry(.cabinClass, "class|cabin|seating|seat class"),
  Entry(
    .direct,
    "direct|non stop|nonstop|direct flight|direct flights|no stops|no stop|no layovers|no layover|without stops|without stopping|without any stops|no connections|no changes|straight|without layovers|without layover|without a layover|zero stops|no connection|without changing|directly|without changes|no stopovers|without connections|without any layovers|don t want to stop|without a stop|without a connection|without changing planes|without connecting|not stopping"
  ),
  Entry(
    .stops,
    "stop|stops|layover|layovers|connection|connections|stopover|stopovers|transfer|transfers"),
  Entry(
    .airlineWord,
    "airline|airlines|carrier|carriers|airways|air lines|airline company|air carrier|airline carrier"
  ),
  Entry(.alliance, "star alliance|staralliance", 1),
  Entry(.alliance, "skyteam|sky team", 2),
  Entry(.alliance, "oneworld|one world", 3),
  Entry(
    .refuse,
    "avoid|except|hate|anything but|other than|rather not|no flights with|don t like|dislike|excluding|but not|instead of|rather than|not fly|not flying|except for|apart from|stay away from|anyone but|refuse to fly|not a fan of|don t want|dont want|do not want|do not like|dont like|not with|don t wish"
  ),
  Entry(
    .bag,
    "bag|bags|suitcase|suitcases|checked bag|checked bags|luggage|baggage|check in bag|check in bags|checked luggage|checked suitcase|checked suitcases|piece of luggage|pieces of luggage|hold bag|hold bags|checked baggage"
  ),
  Entry(
    .handBag,
    "hand luggage|hand luggage only|carry on|carry on only|carryon|cabin bag|hand baggage|just hand luggage|only hand luggage|carry ons|cabin bags|only carry on|just a carry on|only a carry on|backpack"
  ),
  Entry(
    .baggageless,
    "no bags|no luggage|no checked bags|no suitcase|no baggage|without luggage|without bags|no checked luggage|not checking any bags"
  ),
  Entry(
    .under,
    "under|less than|below|max|maximum|at most|no more than|not more than|up to|cheaper than|not over|maximum of|max of|within|doesn t exceed|lower than"
  ),
  Entry(.budget, "budget|price limit|spend|budget of|budget is|my budget"),
  Entry(.currency, "dollars|dollar|bucks", 0),
  Entry(.currency, "us dollars", 1),
  Entry(.currency, "euro|euros", 2),
  Entry(.currency, "pounds|pound|quid|pounds sterling", 3),
  Entry(.currency, "francs|swiss francs", 4),
  Entry(.currency, "canadian dollars", 5),
  Entry(.currency, "australian dollars", 6),
  Entry(.currency, "pesos", 7),
  Entry(.currency, "reais|real", 8),
  Entry(.currency, "rupees", 9),
  Entry(.currency, "rand|rands", 10),
  Entry(.currency, "yen", 11),
  Entry(
    .refundable,
    "refundable|refundable ticket|refundable tickets|can be refunded|get a refund|fully refundable"),
  Entry(
    .changeable,
    "changeable|can be changed|flexible ticket|flexible fare|flexible tickets|flex ticket|free changes"
  ),
  // People.
  Entry(
    .adult,
    "adult|adults|adt|adts|grown up|grown ups|grownup|grownups|senior|seniors|adlt|teen|teens|teenager|teenagers"
  ),
  Entry(
    .child,
    "child|children|kid|kids|chd|chld|chn|son|sons|daughter|daughters|boy|boys|girl|girls|little one|little ones|childs"
  ),
  Entry(
    .infant, "infant|infants|baby|babies|inf|newborn|toddler|lap infant|lap infants|lap child|bub"),
  Entry(
    .person,
    "person|persons|people|pax|passenger|passengers|traveler|travelers|traveller|travellers|ppl|individuals|friends and i|human beings|fliers|flyers|individual|peoples|friends of us|pasengers|passangers|passanger|of us"
  ),
  Entry(.ticket, "ticket|tickets|seat|seats|tix|spot|spots|seater"),
  Entry(.me, "me|myself|i|i m|im|i ll|ill|i d|i ve|we|we re|we ll|we d"),
  Entry(
    .companion,
    "wife|husband|partner|girlfriend|boyfriend|spouse|fiance|fiancee|mother|father|mom|mum|dad|brother|sister|friend|colleague|boss|buddy|mate|grandma|grandpa|grandmother|grandfather|aunt|uncle|cousin|coworker|co worker|roommate|bf|gf|hubby|better half|nephew|niece|missus|mrs|missis|significant other|mother in law|father in law|secretary|assistant|best friend|bestie|other half",
    1),
  Entry(.companion, "parents|two friends|grandparents", 2),
  Entry(.us, "us|both of us|two of us|the two of us|the both of us|couple", 2),
  Entry(.family, "family|party|group|party size|team|family of"),
  Entry(
    .alone,
    "alone|just me|only me|solo|by myself|on my own|travelling alone|traveling alone|just myself|only myself|me alone|for myself|it s just me|just for me|only for me|for me only|for myself only|single passenger|single person|one of us|no one else|nobody else|myself only|myself alone|me myself"
  ),
  Entry(.age, "year old|years old|year olds|yr old|yrs old|y o|yo|yr olds|years of age|years|yrs"),
  Entry(.aged, "aged|age|ages|who is|who are"),
  Entry(.monthsOld, "month old|months old|week old|weeks old|mo old|month olds"),
  Entry(
    .company,
    "bring|bringing|accompanied|accompanied by|accompany|accompanying|joining|join|join me|joins|along|together with|taking my|take my"
  ),
  Entry(.lap, "on my lap|on our lap|on lap|lap"),
  // Talk.
  Entry(
    .greeting,
    "hi|hello|hey|good morning|good afternoon|good evening|hiya|howdy|greetings|good day|hi there|hello there|hey there|yo"
  ),
  Entry(
    .thanks,
    "thanks|thank you|thx|ty|cheers|thanks a lot|thank you very much|many thanks|thank u|tks|tnx|much appreciated|thank you so much|thanks so much|appreciate it"
  ),
  Entry(
    .bye,
    "bye|goodbye|see you|good bye|bye bye|cya|see ya|take care|have a nice day|have a good day|have a great day"
  ),
  Entry(
    .identity,
    "are you a bot|are you a robot|are you human|are you a human|are you real|are you a real person|is this a bot|is this a robot|am i talking to a bot|am i talking to a robot|am i talking to a human|am i talking to a real person|are you a machine|are you an ai|are you ai|who are you|what are you|am i chatting with a bot|is this a real person|is this automated"
  ),
  Entry(
    .human,
    "human|agent|representative|real person|speak to someone|talk to someone|talk to a human|speak to a human|talk to an agent|speak to an agent|operator|customer service|talk to a person|speak to a person|call me|a human|my flight was cancelled|my flight got cancelled|my flight was canceled|my flight got canceled|i missed my flight|we missed our flight|lost my luggage|lost my bag|my money back|want a refund|make a complaint|file a complaint|human being|live agent|speak with someone|talk with a human|real human|human agent"
  ),
  Entry(
    .startOver,
    "start over|start again|restart|reset|new search|start from scratch|begin again|start fresh|forget everything|new trip|scrap that|forget it all|start a new search|clear everything"
  ),
  Entry(
    .forgetMe,
    "forget me|delete my data|erase my data|delete all my data|remove my data|delete everything about me|delete my information"
  ),
  Entry(
    .whatDoYouKnow,
    "what do you know about me|what do you have so far|what do you have on me|what data do you have|what have you got so far|what information do you have"
  ),
  Entry(
    .swap,
    "other way round|other way around|the other way round|the other way around|swap|the other way|reverse|opposite direction|vice versa|wrong way round|wrong way around"
  ),
  Entry(
    .drop,
    "drop|remove|forget|scrap|skip|cancel|without|get rid of|delete|lose|forget about|never mind|nevermind|no need for|don t need"
  ),
  Entry(
    .correct,
    "actually|instead|make it|change it to|change to|rather|change that to|i meant|i mean|sorry i meant|correction|make that|let s make it|lets make it|switch to|switch it to|update it to|better|change the|wait"
  ),
  Entry(
    .notSure,
    "not sure|don t know|dont know|no idea|idk|unsure|haven t decided|not decided|do not know|i wonder|dunno|not certain"
  ),
  Entry(
    .question,
    "how many|how much|how long|what|which|how|why|where|when|who|whose|what s|do you|what is|what are|whats|is there|are there|is there any|are there any"
  ),
  Entry(
    .question,
    "is it|is that|does it|does they|do they|are they|does the|will it|is this|does this|was it|are these|does that|are those|is my|will that|will this|what time|is the|are the|will the|would it|was that|will i|do i|do the|what class|which class|are my|will they|does one|would this|would that|would the|is he|will my|are both|is your|when does|when do|when will|where does|where will|is a|has it|can it",
    1),
  Entry(
    .question, "which airport|what airport|which airline|what airline|what airports|which airports",
    3),
  Entry(
    .ask,
    "know if|know whether|check if|check whether|tell me if|let me know if|let me know whether|find out if|confirm if|confirm whether|whether|curious if|wondering if|ask if|tell whether|know how many|know what|know which|know the|know is|know when|tell me how|tell me when|tell me that|tell me where|tell me on|tell me what|tell me the|know where|wonder if|i know|verify if|tell if|tell me whether"
  ),
  Entry(.offer, "option|options|offer|offers|choice|flight number|number"),
  Entry(
    .best,
    "cheapest|the cheapest|cheaper one|the cheaper one|least expensive|lowest price|most affordable|cheaper"
  ),
  Entry(
    .fastest,
    "fastest|quickest|shortest|the faster one|the shorter one|the quicker one"
  ),
  Entry(.earliest, "earliest|the earlier one|soonest"),
  Entry(.latest, "latest one|the later one|the latest one|the latest"),
  Entry(.last, "last one|the last one|the last"),
  Entry(
    .more,
    "show me more|show more|see more|give me more|more please|more options|other options|anything else|something else|other flights|more flights|show more|any other|any others|other ones|different flights|another flight|another option|other offers|more offers|different options|else|some other|another one|any other flights|any other options|other flight|different flight|different one"
  ),
  Entry(
    .cheaper,
    "something cheaper|anything cheaper|cheaper flights|cheaper options|too expensive|less expensive|any cheaper|cheaper flight|too pricey|lower fare"
  ),
  Entry(
    .earlierOne,
    "earlier flights|earlier flight|something earlier|anything earlier|an earlier one|earlier|too late"
  ),
  Entry(
    .laterOne, "later flights|later flight|something later|anything later|a later one|too early"),
  Entry(
    .fasterOne,
    "faster flights|something faster|anything faster|shorter flights|too long|something shorter|quicker"
  ),
  Entry(
    .otherDates,
    "other dates|other days|different dates|different days|another day|another date|different date|different day"
  ),
  Entry(
    .liveIn,
    "i live in|i m in|im in|i am in|based in|i m currently in|we are in|we re in|i am currently in|living in|located in|i m based in|currently in|i m at"
  ),
  Entry(.home, "home"),
  Entry(.there, "there|that city|that place"),
  Entry(.same, "same way back|the same way back|same"),
  Entry(.airport, "airport|airports|intl|international airport"),
  Entry(.unknown, "united states|united states of america|united kingdom|united arab emirates"),
  Entry(
    .special,
    "special assistance|oxygen|blind|deaf|reduced mobility|walking aid|crutches|unaccompanied minor"
  ),
  Entry(
    .special,
    "pet|pets|dog|dogs|cat|cats|puppy|kitten|service dog|service animal|guide dog|emotional support animal",
    1),
  Entry(.special, "wheelchair|wheel chair|wheelchairs", 2),
  Entry(
    .special,
    "vegan meal|vegetarian meal|kosher meal|halal meal|special meal|gluten free meal|vegan|halal|kosher",
    3),
  Entry(
    .otherService,
    "hotel|hotels|house|houses|apartment|restaurant|restaurants|car|cars|rental|weather|bus|train|movie|movies|concert|concerts|event|events|place to stay|accommodations|sedan|suv|hatchback|rent|rentals|trains|buses|lodging|airbnb|hostel|motel|baseball|game|games|show|shows|play|theater|theatre|film|doctors|stylist|therapist|bank|account|transfer money|room|rooms|accommodation|taxi|cab|ride|table|reservation at|salon|dentist|doctor|music|song|appointment|attraction|attractions|museum|museums|things to do"
  ),
  Entry(
    .filler,
    "city|town|the city|the town|located|purchase|buy|reserve|would|like|want|need|please|can|could|looking|find|book|some|is|are|was|be|that|it|you|to book|have|do|will|should|am|this|and|the|plan|planning|hoping|pls|plz|so|then|but|if|there s|let|me|help|search|show|give|i|my|want to|need to|would like|looking for|planning on|planning to|am looking|out|off|up|well|great|lol|hmm|um|oh|thinking|now|right now|show me|show us|show me what|show anything|american express|continental breakfast|maybe|perhaps|probably|prefer|preferably|preferred|possible|possibly|available|wanna|gonna|gotta"
  ),
]
