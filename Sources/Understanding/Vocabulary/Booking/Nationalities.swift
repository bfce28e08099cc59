// swift-format-ignore-file: phrases stand in long lines, a meaning a line.

/// What the people of a country are called in the six languages; the number is made of the letters of the country's
/// ISO 3166 alpha-2 code: 26 times the first plus the second, counted from 0.
let nationalities: [Entry] = [
  Entry(.nationality, "german|deutsch|deutsche|deutscher|deutschen|deutsches|allemand|allemande|aleman|alemana|tedesco|tedesca|alemao|alema", 82),  // DE
  Entry(.nationality, "austrian|osterreichisch|osterreichische|osterreicher|osterreicherin|osterreichischer|autrichien|autrichienne|austriaco|austriaca", 19),  // AT
  Entry(.nationality, "swiss|schweizer|schweizerin|schweizerisch|suisse|suissesse|suizo|suiza|svizzero|svizzera|suico|suica", 59),  // CH
  Entry(.nationality, "british|english|scottish|welsh|uk|briton|britisch|britische|britischer|brite|britin|englisch|britannique|anglais|anglaise|britanico|britanica|ingles|inglesa|britannico|britannica|inglese", 157),  // GB
  Entry(.nationality, "irish|irisch|irische|irischer|ire|irlandais|irlandaise|irlandes|irlandesa|irlandese", 212),  // IE
  Entry(.nationality, "american|us|usa|u s|amerikanisch|amerikanische|amerikanischer|amerikaner|amerikanerin|us amerikanisch|americain|americaine|americano|americana|estadounidense|statunitense|norte americano", 538),  // US
  Entry(.nationality, "canadian|kanadisch|kanadische|kanadier|kanadierin|kanadischer|canadien|canadienne|canadiense|canadese|canadense", 52),  // CA
  Entry(.nationality, "australian|australisch|australier|australierin|australische|australien|australienne|australiano|australiana", 20),  // AU
  Entry(.nationality, "new zealander|kiwi|neuseelander|neo zelandais|neozelandes|neocelandes|neozelandese", 363),  // NZ
  Entry(.nationality, "french|franzosisch|franzosische|franzosischer|franzose|franzosin|francais|francaise|frances|francesa|francese", 147),  // FR
  Entry(.nationality, "spanish|spaniard|spanisch|spanische|spanischer|spanier|spanierin|espagnol|espagnole|espanol|espanola|spagnolo|spagnola|espanhol|espanhola", 122),  // ES
  Entry(.nationality, "portuguese|portugiesisch|portugiesische|portugiese|portugiesin|portugiesischer|portugais|portugaise|portugues|portuguesa|portoghese", 409),  // PT
  Entry(.nationality, "italian|italienisch|italienische|italienischer|italiener|italienerin|italien|italienne|italiano|italiana", 227),  // IT
  Entry(.nationality, "dutch|niederlandisch|niederlandische|hollander|niederlander|niederlanderin|neerlandais|neerlandaise|hollandais|neerlandes|neerlandesa|holandes|holandesa|olandese", 349),  // NL
  Entry(.nationality, "belgian|belgisch|belgische|belgier|belgierin|belge|belga", 30),  // BE
  Entry(.nationality, "luxembourgish|luxembourger|luxemburgisch|luxemburger|luxembourgeois|luxemburgues|lussemburghese", 306),  // LU
  Entry(.nationality, "danish|dane|danisch|danische|danin|danois|danoise|danes|danesa|danese|dinamarques|dinamarquesa", 88),  // DK
  Entry(.nationality, "swedish|swede|schwedisch|schwedische|schwede|schwedin|suedois|suedoise|sueco|sueca|svedese", 472),  // SE
  Entry(.nationality, "norwegian|norwegisch|norwegische|norweger|norwegerin|norvegien|norvegienne|noruego|noruega|norvegese|noruegues|norueguesa", 352),  // NO
  Entry(.nationality, "finnish|finn|finnisch|finnische|finne|finnin|finlandais|finlandaise|finlandes|finlandesa|fines|finlandese", 138),  // FI
  Entry(.nationality, "icelandic|islandisch|islandais|islandes|islandese", 226),  // IS
  Entry(.nationality, "polish|pole|polnisch|polnische|polnischer|polin|polonais|polonaise|polaco|polaca|polacco|polacca|polones|polonesa", 401),  // PL
  Entry(.nationality, "czech|tschechisch|tschechische|tscheche|tschechin|tcheque|checo|checa|ceco|ceca|tcheco|tcheca", 77),  // CZ
  Entry(.nationality, "slovak|slowakisch|slowake|slowakin|slovaque|eslovaco|eslovaca|slovacco|slovacca", 478),  // SK
  Entry(.nationality, "hungarian|ungarisch|ungar|ungarin|hongrois|hongroise|hungaro|hungara|ungherese", 202),  // HU
  Entry(.nationality, "romanian|rumanisch|rumane|rumanin|roumain|roumaine|rumano|rumana|rumeno|rumena|romeno|romena", 456),  // RO
  Entry(.nationality, "bulgarian|bulgarisch|bulgare|bulgarin|bulgaro|bulgara", 32),  // BG
  Entry(.nationality, "greek|hellenic|griechisch|griechische|grieche|griechin|grec|grecque|griego|griega|greco|greca|grego|grega", 173),  // GR
  Entry(.nationality, "croatian|kroatisch|kroate|kroatin|croate|croata|croato", 199),  // HR
  Entry(.nationality, "slovenian|slowenisch|slowene|slowenin|slovene|esloveno|eslovena|sloveno|slovena", 476),  // SI
  Entry(.nationality, "serbian|serbisch|serbe|serbin|serbio|serbia|serbo|serba|servio|servia", 460),  // RS
  Entry(.nationality, "ukrainian|ukrainisch|ukrainer|ukrainerin|ukrainien|ukrainienne|ucraniano|ucraniana|ucraino|ucraina", 520),  // UA
  Entry(.nationality, "russian|russisch|russische|russe|russin|ruso|rusa|russo|russa", 462),  // RU
  Entry(.nationality, "turkish|turkisch|turkische|turke|turkin|turc|turque|turco|turca", 511),  // TR
  Entry(.nationality, "estonian|estnisch|este|estonien|estonienne|estonio|estone", 108),  // EE
  Entry(.nationality, "latvian|lettisch|lette|letton|lettone|leton|letona", 307),  // LV
  Entry(.nationality, "lithuanian|litauisch|litauer|lituanien|lituanienne|lituano|lituana", 305),  // LT
  Entry(.nationality, "israeli|israelisch|israelin|israelien|israelienne|israelita|israeliano|israeliana|israelense", 219),  // IL
  Entry(.nationality, "egyptian|agyptisch|agypter|egyptien|egyptienne|egipcio|egipcia|egiziano|egiziana", 110),  // EG
  Entry(.nationality, "moroccan|marokkanisch|marokkaner|marocain|marocaine|marroqui|marocchino|marocchina|marroquino|marroquina", 312),  // MA
  Entry(.nationality, "tunisian|tunesisch|tunisien|tunisienne|tunecino|tunecina|tunisino|tunisina", 507),  // TN
  Entry(.nationality, "algerian|algerisch|algerien|algerienne|argelino|argelina|algerino|algerina", 103),  // DZ
  Entry(.nationality, "south african|sudafrikanisch|sudafrikaner|sud africain|sud africaine|sudafricano|sudafricana|sul africano|sul africana", 650),  // ZA
  Entry(.nationality, "nigerian|nigerianisch|nigeriane|nigeriano|nigeriana", 344),  // NG
  Entry(.nationality, "kenyan|kenianisch|kenyane|keniano|keniana|keniata", 264),  // KE
  Entry(.nationality, "ghanaian|ghanaisch|ghaneen|ghanes|ghanese", 163),  // GH
  Entry(.nationality, "indian|indisch|indische|inder|inderin|indien|indienne|indio|india|hindu|indiano|indiana", 221),  // IN
  Entry(.nationality, "pakistani|pakistanisch|pakistanais|pakistanaise|paquistani|pachistano|pachistana", 400),  // PK
  Entry(.nationality, "bangladeshi|bangladeschisch", 29),  // BD
  Entry(.nationality, "sri lankan", 296),  // LK
  Entry(.nationality, "nepali|nepalese|nepalesisch|nepalais", 353),  // NP
  Entry(.nationality, "chinese|chinesisch|chinesin|chinois|chinoise|chino|china|cinese|chines|chinesa", 65),  // CN
  Entry(.nationality, "japanese|japanisch|japaner|japanerin|japonais|japonaise|japones|japonesa|giapponese", 249),  // JP
  Entry(.nationality, "korean|south korean|koreanisch|koreaner|sudkoreanisch|coreen|coreenne|coreano|coreana|surcoreano|surcoreana", 277),  // KR
  Entry(.nationality, "taiwanese|taiwanesisch|taiwanais|taiwanaise|taiwanes|taiwanesa", 516),  // TW
  Entry(.nationality, "hong konger", 192),  // HK
  Entry(.nationality, "singaporean|singapurisch|singapourien|singapurense", 474),  // SG
  Entry(.nationality, "malaysian|malaysisch|malaisien|malayo", 336),  // MY
  Entry(.nationality, "thai|thailandisch|thailandais|thailandaise|tailandes|tailandesa|thailandese", 501),  // TH
  Entry(.nationality, "vietnamese|vietnamesisch|vietnamien|vietnamienne|vietnamita", 559),  // VN
  Entry(.nationality, "filipino|filipina|philippine|philippinisch|philippin", 397),  // PH
  Entry(.nationality, "indonesian|indonesisch|indonesien|indonesienne|indonesio|indonesia|indonesiano|indonesiana", 211),  // ID
  Entry(.nationality, "emirati|emiratisch", 4),  // AE
  Entry(.nationality, "saudi|saudisch|saoudien|saudita", 468),  // SA
  Entry(.nationality, "qatari", 416),  // QA
  Entry(.nationality, "iranian|iranisch|iraner|iranien|iranienne|irani|iraniano|iraniana", 225),  // IR
  Entry(.nationality, "lebanese|libanesisch|libanais|libanaise|libanes|libanesa|libanese", 287),  // LB
  Entry(.nationality, "mexican|mexikanisch|mexikaner|mexikanerin|mexicain|mexicaine|mexicano|mexicana|messicano|messicana", 335),  // MX
  Entry(.nationality, "brazilian|brasilianisch|brasilianer|brasilianerin|bresilien|bresilienne|brasileno|brasilena|brasiliano|brasiliana|brasileiro|brasileira", 43),  // BR
  Entry(.nationality, "argentinian|argentine|argentinisch|argentinier|argentinierin|argentin|argentino|argentina", 17),  // AR
  Entry(.nationality, "chilean|chilenisch|chilene|chilenin|chilien|chilienne|chileno|chilena|cileno|cilena", 63),  // CL
  Entry(.nationality, "colombian|kolumbianisch|kolumbianer|kolumbianerin|colombien|colombienne|colombiano|colombiana", 66),  // CO
  Entry(.nationality, "peruvian|peruanisch|peruaner|peruvien|peruvienne|peruano|peruana|peruviano|peruviana", 394),  // PE
  Entry(.nationality, "venezuelan|venezolanisch|venezolaner|venezuelien|venezuelienne|venezolano|venezolana|venezuelano|venezuelana", 550),  // VE
  Entry(.nationality, "ecuadorian|ecuadorianisch|equatorien|ecuatoriano|ecuatoriana|ecuadoriano|ecuadoriana|equatoriano|equatoriana", 106),  // EC
  Entry(.nationality, "uruguayan|uruguayisch|uruguayen|uruguayo|uruguaya|uruguaiano|uruguaiana", 544),  // UY
  Entry(.nationality, "cuban|kubanisch|kubaner|cubain|cubaine|cubano|cubana", 72),  // CU
  Entry(.nationality, "dominican|dominikanisch|dominicain|dominicaine|dominicano|dominicana", 92),  // DO
]
