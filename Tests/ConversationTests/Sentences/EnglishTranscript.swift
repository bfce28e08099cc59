// swift-format-ignore-file

/// What English says, sentence by sentence.
let englishTranscript = """
  Hello! I'm an automated travel assistant: I find and book flights for you.
  Hello! I'm an automated travel assistant: I find and book flights for you. To reach a person, contact help@example.com. This is a demonstration: the flights I show are not real.
  Where would you like to fly, and from where?
  Where to, and from where?
  Where would you like to fly?
  Where to?
  Where will you fly from?
  Which city do you leave from?
  When would you like to leave?
  What day would you like to fly?
  One way, or when do you fly back?
  Is it one way, or when do you come back?
  When do you fly back?
  What day do you come back?
  Just you, or is anyone flying with you?
  Are you flying alone, or is someone with you?
  How old is the child?
  How old are the children?
  Where do you go next, and when?
  Where do you go next from Rome, and when?
  When do you fly to Athens?
  When do you fly from Rome to Athens?
  I need two cities or airports, for example: from London to New York, or LHR to JFK.
  I need the city or the airport to fly to, for example: Lisbon, or its code LIS.
  I need the city or the airport to fly from, for example: Manchester, or its code MAN.
  I need the day you leave, for example: Saturday 5 December, or: next Friday.
  Write: one way. Or write the day you come back, for example: Saturday 5 December.
  I need the day you come back, for example: Saturday 5 December, or: a week later.
  How many people fly, for example: 2 adults and a child of 7?
  I need each child's age in years, for example: 4 and 7.
  I need the next city and the day, for example: to Rome on Saturday 5 December.
  I need the day of that flight, for example: Saturday 5 December.
  Sorry, I didn't get that.
  Sorry, I didn't understand that.
  I'm sorry that this is not going well.
  If you would rather have a person help you, contact help@example.com.
  Got it: Munich to Lisbon.
  Good: Munich to Lisbon.
  Changed: leaving Friday 27 November, to Lisbon.
  Okay, now leaving Friday 27 November, to Lisbon.
  Before I search, is this right?
  *Munich to Lisbon, Portugal*
  Friday 27 November, back Sunday 29 November
  2 adults, economy, with Lufthansa, up to €300
  Write *yes*, or tell me what to change.
  Before I search, is this right?
  *Porto, Portugal, to Cairo*
  Friday 27 November, back Sunday 29 November
  2 adults, economy, with Lufthansa, up to €300
  Write *yes*, or tell me what to change.
  Which London do you mean?
  Which "3 april" do you mean?
  Which one do you mean?
  Which city in Liechtenstein?
  Which city in Liechtenstein? For example:
  London, United Kingdom
  London, Ontario, Canada
  Tuesday 1 December
  Which city are you in right now? Then I know what day it is for you.
  Thanks for your location.
  I've noted the animal. Whether it may fly, and at what price, only the airline can say, and I can't arrange it here.
  I've noted the wheelchair. I can't order it with the airline myself: it has to be told at least 48 hours before the flight.
  I've noted that you need assistance. I can't order it with the airline myself: it has to be told at least 48 hours before the flight.
  I've noted the special meal. I can't order it with the airline myself.
  What should I change?
  Okay, without the place you leave from.
  Okay, without the destination.
  Okay, without the departure date.
  Okay, without the kind of trip.
  Okay, without the return.
  Okay, without the travellers.
  Okay, without the cabin.
  Okay, without the time of day.
  Okay, without the time of day.
  Okay, without the time of day.
  Okay, without the airlines.
  Okay, without the limit on stops.
  Okay, without the bags.
  Okay, without the budget.
  Okay, without the refund.
  Okay, without the changes.
  Okay, without the further flights.
  Okay, the other way round: Munich to Lisbon.
  Your return on Sunday 29 November would now be before you leave, so I dropped it.
  I don't know a city or airport called "Narnia".
  There is no "30 02" in the calendar.
  Okay.
  That isn't one of the choices.
  That offer has expired, its price is no longer held.
  Numbers 1, 2 and 3 fit. Which of them?
  I need one age, for one child.
  I need 2 ages, one for each child.
  Okay, let's start over.
  Sunday 22 November is in the past.
  Friday 24 December 2027 is too far ahead: flights are on sale until about Tuesday 19 October 2027.
  Thursday 26 November is before you leave on Saturday 28 November.
  You can't fly from London Heathrow and to it as well.
  London Heathrow is where you start.
  One booking takes at most 9 travellers, and you are 12.
  Each baby flies on the lap of an adult, so there can't be more babies than adults.
  At least one adult has to fly along.
  Hello again!
  Hi!
  You're welcome!
  With pleasure!
  Goodbye, and have a good trip! Just write when you need me.
  I'm better at flights than at small talk.
  Flights are what I know best.
  I can't answer that reliably yet, so I'd rather not guess.
  I can't listen to voice messages yet, please write it.
  I can't read pictures yet, please write it.
  I can't watch videos yet, please write it.
  I can't read documents yet, please write it.
  I can't read contact cards, please write it.
  I can't read this kind of message yet, please write it.
  I was away when your message came, and can't see any more what it was. Could you please write it?
  I'm sorry, nobody can be reached through this number at the moment.
  You can reach a person here: help@example.com.
  Okay, you won't get any more messages from me. Write START when you want to go on.
  Welcome back!
  About your trip I know nothing yet. Our messages are kept so that we can go on where we stopped.
  About your trip I know this: Munich to Lisbon, Friday 27 November, back Sunday 29 November, 2 adults. I also keep the offers I showed you last. Our messages are kept so that we can go on where we stopped.
  I can't erase your data myself yet. Please ask the operator of this number.
  I can't erase your data myself yet. Please ask for it here: help@example.com.
  Friday 1 January 2027 | Tuesday 2 February 2027 | Wednesday 3 March 2027 | Sunday 4 April 2027 | Wednesday 5 May 2027 | Sunday 6 June 2027 | Wednesday 7 July 2027 | Sunday 8 August 2027 | Thursday 9 September 2027 | Sunday 10 October 2027 | Thursday 11 November 2027 | Sunday 12 December 2027
  Thu 1 Jan | Sun 1 Feb | Sun 1 Mar | Wed 1 Apr | Fri 1 May | Mon 1 Jun | Wed 1 Jul | Sat 1 Aug | Tue 1 Sep | Thu 1 Oct | Sun 1 Nov | Tue 1 Dec
  €1,004.03 | $250 | £1,234,567.50 | 99.90 CHF | 88 BRL
  2 h 55 min | 45 min | 2 h
  1 adult
  2 adults, 1 child and 1 baby
  2 adults, 2 children (4, 7) and 2 babies
  Munich | Cologne | Milan | Venice | Florence | Geneva | Nice | Seville | Frankfurt | New York | Edinburgh | Krakow | Gothenburg | London Heathrow | Mexico City
  Vueling and Iberia
  ITA and easyJet
  LH or OS
  one way
  there and back
  several cities
  from London
  from Athens
  from Cairo
  from Porto
  to New York
  to Athens
  to Cairo
  to Havana
  to Rio de Janeiro
  leaving Friday 27 November
  back Sunday 29 November
  leaving Tuesday 1 December to Saturday 5 December
  back the cheapest day from Tuesday 1 December to Thursday 31 December
  for a day
  for 3 days
  leaving between 08:00 and 12:00
  leaving at 08:00
  leaving between 01:00 and 02:00
  leaving after 18:00
  leaving by 12:00
  leaving after 01:00
  leaving by 01:00
  leaving at any time
  arriving by 12:00
  flying back after 18:00
  1 adult and 1 baby
  any cabin
  economy
  premium economy
  business class
  first class
  any airline
  with Lufthansa or British Airways
  not with Lufthansa or British Airways
  with any number of stops
  direct
  at most 1 stop
  at most 2 stops
  no checked bags
  1 checked bag
  2 checked bags
  up to €500
  refundable
  refund not needed
  changeable
  changes not needed
  to Athens on Tuesday 1 December
  *Munich to Lisbon*
  Friday 27 November, back Sunday 29 November · 2 adults, economy, with Lufthansa, up to €300
  *Cairo to Athens*
  The cheapest day from Tuesday 1 December to Thursday 31 December, one way · 2 adults, economy, with Lufthansa, up to €300
  *Porto to Rome to Athens*
  Friday 27 November, then on Tuesday 1 December · 2 adults, economy, with Lufthansa, up to €300
  I found nothing that is with Lufthansa and up to €300, so here is what comes nearest.
  I found no flights for Munich to Lisbon on Friday 27 November. Shall I look at the three days before and after?
  I found no flights for Porto to Rome to Athens.
  Demonstration flights: invented, and bookings are only simulated, with no real ticket and no money.
  €250.00
  €250.00 for 2 travellers
  cheapest
  fastest
  no stops
  leaves at night
  leaves in the morning
  leaves in the afternoon
  leaves in the evening
  1 stop: DTW 1 h 15 min
  2 stops: LGA, change to JFK 2 h 55 min, DTW 10 h overnight
  operated by Republic and SkyWest
  no changes | no refund
  changes possible | refund possible
  changes free | refund free
  changes for €250.00 | refund for €250.00
  cabin bag only
  1 checked bag each
  2 checked bags each
  +1 day
  +2 days
  -1 day
  Would you like this one? Write *1*, or tell me what to change.
  Which one? Reply 1-3, or tell me what to change.
  What should be different: earlier, later, cheaper, direct, or other dates?
  I compared up to seven days; each offer shows its own dates.
  A good choice:
  Yours would be:
  I keep this choice for you. Booking here in the chat is not open yet.
  I keep this choice for you. Booking here in the chat is not open yet; a person can help you on: help@example.com.
  I found nothing cheaper for these dates.
  I found nothing faster for these dates.
  I found nothing earlier on that day.
  I found nothing later on that day.
  I found no direct flights for these dates.
  These are all the flights worth comparing.
  I found nothing on the days around.
  Tell me another date, another city, or what matters less, and I'll look again.
  I can't reach the airlines' systems right now. Write *yes* in a few minutes, and I'll try again.
  I have searched as often as I may for now. Write *yes* in a minute, and I'll look again.
  I have searched as often as I may for now. Write *yes* in about 25 minutes, and I'll look again.
  I have searched as often as I may for now. Write *yes* in about 3 hours, and I'll look again.
  You are writing faster than I can read; please wait a moment.
  """
