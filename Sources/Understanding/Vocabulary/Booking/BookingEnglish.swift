// swift-format-ignore-file: phrases stand in long lines, a meaning a line.

/// How people speak English of themselves and of their bookings; apostrophes part words (`don t`).
let bookingEnglish: [Entry] = [
  Entry(
    .flag,
    "born|birthday|birthdate|dob|birth|passport|name|surname|email|mail|phone|mobile|booking|bookings|reservation|reservations"
  ),
  // Persons.
  Entry(.title, "mr|mister|sir", 1),
  Entry(.title, "ms", 2), Entry(.title, "mrs|missus", 3), Entry(.title, "miss", 4),
  Entry(.title, "dr|doctor", 5),
  Entry(.gender, "male", 1), Entry(.gender, "female", 2),
  Entry(.genderHint, "m|man|boy|guy|husband|father|brother|grandfather|boyfriend", 1),
  Entry(.genderHint, "f|woman|girl|lady|wife|mother|sister|grandmother|girlfriend", 2),
  Entry(
    .relation,
    "my son|my husband|my father|my dad|my brother|my grandfather|my uncle|my nephew|our son|my boyfriend|my little boy|my boy|our boy",
    1),
  Entry(
    .relation,
    "my daughter|my wife|my mother|my mum|my mom|my sister|my grandmother|my aunt|my niece|our daughter|my girlfriend|my little girl|my girl|our girl",
    2),
  Entry(.genderHint, "son", 1), Entry(.genderHint, "daughter", 2),
  Entry(.passenger, "passenger|traveller|traveler|pax|person|passenger number|passenger no", 0),
  Entry(.passenger, "adult", 1), Entry(.passenger, "child|kid", 2),
  Entry(.passenger, "infant|baby|newborn|toddler|the baby|our baby|my baby", 3),
  Entry(
    .bornLabel,
    "born|born on|date of birth|birth date|birthdate|birthday|dob|d o b|birthday is on|b day|bday|birth"
  ),
  Entry(
    .givenLabel,
    "first name|first names|given name|given names|forename|forenames|firstname|christian name|first and middle name|middle name|given name s|first name s|forename s"
  ),
  Entry(
    .familyLabel,
    "last name|last names|surname|surnames|family name|lastname|second name|maiden name|last name s|surname s|family name s"
  ),
  Entry(
    .nameLabel,
    "name|names|full name|my name|passenger name|the name|name on passport|i am called|is called|they are called|called|her name|his name|their name|the name s|my name s|name in passport|name as in passport|spelled|spelt"
  ), Entry(.nameLabel, "i am|i m|this is|it s for|we are|we re", 1),
  Entry(.genderLabel, "sex|gender"),
  Entry(.emailLabel, "email|e mail|mail|email address|e mail address|mail address"),
  Entry(
    .phoneLabel,
    "phone|phone number|telephone|telephone number|mobile|mobile number|cell|cell phone|cell number|tel|whatsapp|call me at|call me on|contact number|my number|reach me at|reach me on"
  ),
  Entry(
    .passportLabel,
    "passport|passport number|passport no|passport nr|passport num|passport id|passport details|travel document"
  ),
  Entry(
    .expiryLabel,
    "expires|expires on|expiring|exp|expiry|expiry date|expiration|expiration date|date of expiry|date of expiration|expire|valid until|valid till|valid thru|valid through|valid to|good until|exp date"
  ),
  Entry(
    .issuerLabel,
    "issued by|issued in|issuing country|country of issue|issuer|nationality|citizen of|citizenship|country|issue country|passport country|from"
  ),
  Entry(
    .otherLabel,
    "issued on|date of issue|issue date|issued|place of birth|address|frequent flyer|frequent flyer number|loyalty number|known traveller number|redress number"
  ),
  Entry(
    .link,
    "is|are|was|be|should be|must be|on|the|of|at|as|in|it|s|number|no|will be|reads|follows|my|his|her|their|has|have|to|not|with"
  ),
  Entry(
    .lead,
    "yes|yeah|ok|okay|sure|hi|hello|hey|sorry|no|actually|here is|here are|here you go|so|and|also|then|first|second|third|it s|it is|its|that s|please|thanks|thank you|for|the other one is|correction|wait|with|travelling with|traveling with|the first is|the second is|me|myself|i meant|i mean|pls|well|details|my details|i|note|both|the|not|but|or|only|just me|just"
  ),
  Entry(.nameSuffix, "jr|junior|ii|iii|iv"),
  // Answers to what costs money.
  Entry(
    .assent,
    "yes|yeah|yep|yup|sure|sure thing|ok|okay|okey|confirm|confirmed|i confirm|confirming|go ahead|go for it|do it|proceed|agreed|i agree|absolutely|definitely|of course|certainly|by all means|let s do it|lets do it|let s go|lets go|please do|sounds good|sounds great|that works|alright|all right|deal|affirmative|i accept|accepted|i approve|approved|yess|yes i do|yes do|yup yup|make it so|let s book it"
  ),
  Entry(
    .praise,
    "great|perfect|good|fine|correct|right|that s right|that s correct|looks good|looks great|all good|everything is correct|everything looks good|all correct|that s fine|cool|awesome|excellent|wonderful|lovely|nice|brilliant|super|exactly|it is|everything|all|no problem|i m happy with that|happy with that|very good|fantastic|amazing"
  ),
  Entry(
    .courtesy,
    "please|pls|plz|thanks|thank you|thank you very much|thanks a lot|many thanks|thx|ty|cheers|kindly|hi|hello|very much|so much|much appreciated|thank u"
  ),
  Entry(
    .refusal,
    "no|nope|nah|no thanks|no thank you|wait|not yet|hold on|hang on|not now|never mind|nevermind|one moment|a moment|one sec|one second|give me a minute|let me think|let me check|i changed my mind|changed my mind|no way|not today|forget it|stop it|rather not|i d rather not|thumbsdown|negative|i ll think about it|i need to think|keep it|i won t|not so fast|leave it|wait a minute|wait a moment"
  ),
  Entry(.refusal, "later|moment|don t|dont|do not|too expensive", 1),
  Entry(
    .negation, "not|don t|dont|do not|didn t|never|won t|without|doesn t|can t|cannot|instead of"),
  Entry(
    .condition,
    "if|unless|provided|assuming|as long as|only if|but|depends|how|why|when|before|after|maybe|perhaps|guess|think"
  ),
  Entry(
    .neutral,
    "i|i d|i ll|rather|i m|we|we d|we ll|you|us|me|let s|lets|let|want|wants|want to|would|would like|d like|like|like to|love to|wish|wish to|need|need to|can|could|will|shall|to|it|this|that|these|them|one|the|this one|that one|a|an|for|for me|for us|now|right now|then|so|and|just|go|take|taking|have|get|do|ready|ready to|us to|i will|ll|d|s|m|am|is|am ready|now please|up|flight|flights|offer|option|number|trip|ticket|straight away|immediately|already|today|my|our|well|actually|also|too"
  ),
  // Booking.
  Entry(.book, "book|reserve|reserving|buy|buying|purchase|get it booked|book in|secure"),
  Entry(
    .hold,
    "hold|put it on hold|put this on hold|put that on hold|put on hold|on hold|keep it for me|hold on to it|reserve without paying|reserve it without paying|reserve without payment"
  ),
  Entry(
    .payLater,
    "pay later|pay it later|paying later|pay afterwards|pay in a few days|pay tomorrow|pay at a later date|payment later|pay for it later|without paying now|without paying|don t pay now|i ll pay later"
  ),
  Entry(
    .pay,
    "pay|paying|pay now|pay it|pay for it|make the payment|complete the payment|payment link|settle"
  ),
  Entry(
    .cancel,
    "cancel|cancell|cancle|cancelling|canceling|call off|cancel it|cancellation|get rid of|give back|refund"
  ),
  Entry(
    .change,
    "change|changed|changing|move|rebook|rebooking|re book|reschedule|postpone|push|push back|shift|modify|switch|swap|bring forward|amend|alter|different day for|another day for|update"
  ),
  Entry(
    .send,
    "send|resend|send me|email me|mail me|give me|show|show me|need|get|download|forward|where is|where s|where are|can i have|can i get|can i see|see|again|want|have"
  ),
  Entry(.put, "add|adding|include"), Entry(.put, "more|extra|another|an extra", 2),
  Entry(.put, "put|buy|book|one more|need|want|with", 1),
  Entry(
    .accept,
    "accept|accepting|accept it|take|agree to|ok with|okay with|fine with|happy with|approve|keep|confirm"
  ),
  Entry(.mine, "my|our|the|this|that|mine|his|her|their"),
  Entry(
    .booking,
    "booking|bookings|reservation|reservations|order|booked flight|booked trip|booked ticket"),
  Entry(.journey, "flight|flights|trip|trips|ticket|tickets|journey|travel|plane|fare|itinerary"),
  Entry(
    .outbound,
    "outbound|outbound flight|departure|departing flight|way there|flight out|outward|flight there|first flight|outgoing"
  ),
  Entry(
    .inbound,
    "return|return flight|inbound|inbound flight|flight back|way back|returning flight|flight home|return trip|coming back|come back"
  ),
  Entry(
    .document,
    "itinerary|e ticket|eticket|e tickets|calendar file|calendar|calendar entry|ics|ics file|pdf|receipt|invoice|confirmation email|booking confirmation|documents|document|travel documents|travel plan|ticket pdf|confirmation mail"
  ),
  Entry(.document, "ticket|tickets|confirmation", 1),
  Entry(
    .reference,
    "booking reference|booking code|reference|reference number|booking number|confirmation number|confirmation code|pnr|record locator|booking ref|ref|reservation number|reservation code|code"
  ),
  Entry(
    .newTimes,
    "new times|new time|new flight times|new schedule|schedule change|the change|the changes|changed times|new flight|new flights|new departure time|updated times|time change|proposed change|their change|new itinerary"
  ),
  Entry(
    .bags,
    "bag|bags|suitcase|suitcases|checked bag|checked bags|luggage|baggage|piece of luggage|pieces of luggage|hold bag|checked luggage|hold luggage"
  ),
  Entry(
    .statusQuestion,
    "is it booked|is it confirmed|is it done|did it go through|did it work|did the booking go through|did my booking go through|is my flight booked|is my flight confirmed|is my booking confirmed|is the flight booked|is the booking confirmed|am i booked|are we booked|have you booked it|did you book it|did you book|was it booked|has it been booked|status of my booking|booking status|status of my flight|what s the status|what is the status|any news on my booking|is everything booked|is the payment through|did the payment go through|did my payment go through|has my booking been confirmed|has it gone through|is my trip booked|is my trip confirmed|is my ticket issued|status"
  ),
  Entry(
    .tripList,
    "my trips|my bookings|my reservations|my flights|my upcoming trips|my upcoming flights|my upcoming bookings|what have i booked|what did i book|which trips do i have|which flights do i have|what trips do i have|what flights do i have|what bookings do i have|do i have any bookings|do i have any trips|list my trips|list bookings|show bookings|all my bookings|our trips|our bookings|which bookings do i have|my booked trips|what is booked|what s booked"
  ),
  Entry(
    .samePeople,
    "same people|the same people|same as last time|same as before|same passengers|the same passengers|same travellers|same travelers|the same travellers|the same travelers|same as last trip|same details|same details as last time|same persons|as last time|like last time|use the same details|same two|the same ones|same group|same family|same people as last time|same passengers as before|the same as last time|same details as before"
  ),
  Entry(.seatPlace, "window|window seat|window seats|by the window|at the window", 1),
  Entry(.seatPlace, "aisle|aisle seat|aisle seats|isle seat|on the aisle|by the aisle", 2),
  Entry(
    .seatWish,
    "together|sit together|seats together|seated together|sitting together|next to each other|side by side|beside each other|adjacent seats|next to one another",
    3),
  Entry(
    .seatWish,
    "any seat|any seats|no seat preference|no preference for seats|no seats|no preference on seats|seats don t matter|seat doesn t matter|don t care about seats|don t care where we sit|don t care where i sit|no particular seat|no preference for the seat|anywhere|no preference|no preferences|doesn t matter|don t mind|don t care|any|whatever|no need for seats|no seat selection|without seats|don t need seats",
    4),
  Entry(.seat, "seat|seats|sit|seating|seated|sitting"),
]
