// swift-format-ignore-file

/// What is written alike in all languages.
let bookingEverywhere: [Entry] =
  [
    Entry(.assent, "thumbsup"), Entry(.refusal, "thumbsdown"), Entry(.emailLabel, "email|e mail|mail"),
    Entry(.particle, "de|da|do|dos|das|di|del|della|dei|degli|delle|dalla|dal|dalle|van|von|der|den|ter|ten|zu|zum|zur|vom|la|le|las|los|lo|du|des|d|bin|ibn|bint|al|el|mac|mc|o|st|saint|san|af|av|t|ben|abu|ould"),
  ] + nationalities
