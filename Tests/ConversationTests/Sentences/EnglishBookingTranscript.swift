// swift-format-ignore-file

/// What English says of bookings, sentence by sentence.
let englishBookingTranscript = """
  That offer is not sold any more.
  The price has changed: it was €111.50, and it is *€1,222.75* now.
  I can't reach the airline to check the price right now. Please choose again in a few minutes.
  Shall I book for the same people as last time: José Núñez? Write *yes*, or *no* for others.
  Please never write a card number here. I have not kept it.
  Please never write a card number here. I have not kept it. You pay on a secure page.
  José Núñez will be 0 on that trip, so the fares are others. I've searched again:
  José Núñez will be 1 on that trip, so the fares are others. I've searched again:
  José Núñez will be 12 on that trip, so the fares are others. I've searched again:
  Who is flying? I need the name as in the passport, the date of birth, and male or female. For example: _Anna Maria Schmidt, 12 March 1988, female_
  Who is traveller 2 (adult)? I need the name as in the passport, the date of birth, and male or female. For example: _Anna Maria Schmidt, 12 March 1988, female_
  Who is traveller 3 (child)? I need the name as in the passport, the date of birth, and male or female. For example: _Anna Maria Schmidt, 12 March 1988, female_
  Who is traveller 4 (baby)? I need the name as in the passport, the date of birth, and male or female. For example: _Anna Maria Schmidt, 12 March 1988, female_
  All of you fit in one message, a line each.
  I still need for José Núñez: the name as in the passport.
  I still need for José Núñez: the family name.
  I still need for José Núñez: the date of birth.
  I still need for José Núñez: male or female, as in the passport.
  I still need for José Núñez: the passport's number, its country and the day it expires.
  I still need for José Núñez: the name as in the passport, the family name, the date of birth, male or female, as in the passport and the passport's number, its country and the day it expires.
  female
  Which e-mail address should the airline write to?
  Which phone number should the airline call, with its country code?
  "José Núñez" has letters that tickets don't have. Please write it in the Latin letters of the passport.
  "José Núñez" is too long for a ticket: at most 20 letters. Please shorten it as the airline would.
  José Núñez can't be born on that day. Which date is right?
  Two travellers are called José Núñez. Please give one of them with a further given name.
  The passport of José Núñez will have expired by then. Please give a valid one.
  A traveller can't be born on that day. Which date is right?
  That passport will have expired by then. Please give a valid one.
  That doesn't look like an e-mail address.
  _with 2 checked bags: €1,222.75 in all_
  I'd look at the other airports of the city, too.
  This is what I would book:
  born 12 March 1988
  With 2 checked bags: €111.50
  More bags are not sold here for these flights.
  Seats 14A, 14B: €111.50
  Seat 14A: €111.50
  Seats can't be chosen here for these flights: the airline gives them at check-in.
  *Total: €1,222.75*
  Write *yes* to book it for €1,222.75, or tell me what to change.
  Or write *hold*: I keep it unpaid until Friday 27 November, 14:00 (London time), at this price.
  Or write *hold*: I keep it unpaid until Friday 27 November, 14:00 (London time); the price may still change.
  You can add a checked bag (from €111.50) or choose seats.
  You can add a checked bag (from €111.50).
  You can choose seats.
  The airline does not hold this fare: it is paid at once.
  I'm booking it now and write as soon as the airline has confirmed it.
  I'm asking the airline to hold it and write as soon as it does.
  Your booking is still under way. I write as soon as I know; please don't book it a second time.
  Please pay €1,222.75 here until Friday 27 November, 14:00 (London time):
  https://example.com/d/7
  The money is only taken once your seats are confirmed.
  The airline has your booking and is still working on it. I write as soon as it is confirmed; please don't book it a second time.
  I don't know yet whether the airline has taken it: its answer did not come through. I'm finding out and write as soon as I know. Please don't book it a second time meanwhile.
  It was not booked: the airline could not be reached. Nothing was charged.
  It was not booked: the seller does not sell it any more. Nothing was charged.
  It was not booked: the price changed at the last moment. Nothing was charged.
  It was not booked: the airline refused a traveller's details. Nothing was charged.
  It was not booked: the fare does not allow it. Nothing was charged.
  It was not booked: the airline refused. Nothing was charged.
  It was not booked: it was not paid in time. Nothing was charged.
  It was not booked: no more can be booked here today. Nothing was charged.
  The payment did not go through: the airline could not be reached. Nothing was charged.
  The change was not made: the airline could not be reached. Nothing was charged.
  The change was not made: the airline could not be reached.
  The cancellation was not made, your booking stands: the airline could not be reached.
  It was not booked: the airline refused. Nothing was charged. You can reach a person here: help@example.com.
  The cancellation was not made, your booking stands: the fare does not allow it. You can reach a person here: help@example.com.
  The airline does not let me cancel this booking.
  The airline does not let me change this booking.
  I can't add bags to a booking that is made; the airline can.
  I can't do that with this booking.
  The airline does not let me cancel this booking. You can reach a person here: help@example.com.
  *Booked!* Your booking reference is *ZX81QL*.
  *Held* until Friday 27 November, 14:00 (London time), reference *ZX81QL*. Write *pay* before then, and it is yours; I remind you in time.
  *Paid:* €1,222.75. Your booking is complete.
  Itinerary: https://example.com/d/7.pdf
  For your calendar: https://example.com/d/7.ics
  Write *my trips*, *change* or *cancel* whenever you need me.
  The tickets are not issued yet; the airline sends them by e-mail.
  being booked
  waiting for your payment
  not confirmed yet
  held
  booked
  cancelled
  not booked
  not paid in time
  held until Friday 27 November, 14:00 (London time)
  reference *ZX81QL*
  You have no booking with me yet.
  Which of your bookings do you mean?
  I don't know such a booking of yours.
  The hold is for the flights alone (€1,222.75); bags and seats can be bought once they are paid.
  Nothing was paid; the hold ends.
  If I cancel, nothing of the €1,222.75 comes back: the fare has no refund.
  Write *yes* to add that for €1,222.75, or *no* to leave it.
  Write *yes* to pay €1,222.75.
  Write *yes* to pay €1,222.75; it is held until Friday 27 November, 14:00 (London time).
  I'm taking care of the payment and write as soon as it is done.
  There is nothing to pay.
  I can't reach the airline right now. Please ask me again in a few minutes.
  The airline doesn't say how much of the €1,222.75 comes back if I cancel.
  If I cancel, €111.50 of the €1,222.75 comes back.
  If I cancel, €111.50 of the €1,222.75 comes back to the card that paid.
  *Cancelled.* €111.50 comes back to the card that paid.
  If I cancel, €111.50 of the €1,222.75 comes back as a voucher of the airline's.
  *Cancelled.* €111.50 comes back as a voucher of the airline's.
  If I cancel, €111.50 of the €1,222.75 comes back as credit with the airline.
  *Cancelled.* €111.50 comes back as credit with the airline.
  If I cancel, €111.50 of the €1,222.75 comes back to the card that paid on our page.
  *Cancelled.* €111.50 comes back to the card that paid on our page.
  If I cancel, €111.50 of the €1,222.75 comes back to our account with the airline, from which we pay it on to you.
  *Cancelled.* €111.50 comes back to our account with the airline, from which we pay it on to you.
  *Cancelled.* €111.50 comes back.
  *Cancelled.*
  Write *yes* to cancel the booking, or *no* to keep it.
  I'm cancelling it and write as soon as it is done.
  Okay, everything stays as it is.
  What I said about it is too old by now. This is how it stands:
  Which day would you like to fly instead?
  Which flight should change, and to which day: Fri 27 Nov Munich to Lisbon or Sun 29 Nov Lisbon to Munich?
  The airline offers no other flights on Saturday 28 November. Which other day would do?
  You could fly like this instead:
  €111.50 more
  €111.50 back
  no extra cost
  Write *1* to take it, or name another day.
  Which one? Reply 1-4.
  The flight would then be:
  Write *yes* to change it, or *no* to leave it.
  Write *yes* to change it (€111.50 back), or *no* to leave it.
  Write *yes* to change it (€111.50 more), or *no* to leave it.
  I'm changing it and write as soon as it is done.
  *Changed.* This is your trip now:
  The airline's hold is over and nothing was paid, so the seats are free again. Shall I look for flights once more? Tell me where to.
  A reminder: your held booking ends at Friday 27 November, 14:00 (London time). Write *pay* to keep it.
  Check-in: your flight LH 1790 leaves on Friday 27 November, 14:00 (London time). Have a good trip!
  The airline has changed your flights. Write *accept* to take the new ones, or *cancel*.
  The airline has changed your flights. Write *cancel* if that does not suit you.
  Before:
  Now:
  I'm telling the airline and write as soon as it is done.
  *Done.* The new flights are yours:
  London time
  Athens time
  Cairo time
  """
