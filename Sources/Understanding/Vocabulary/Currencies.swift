/// The ISO 4217 code of the money of a country (ISO 3166 alpha-2), of those whose money people name without saying it.
func currency(ofCountry country: String) -> String? {
  switch country {
  case "AT", "BE", "BG", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT", "LU",
    "LV",
    "MT", "NL", "PT", "SI", "SK", "ME", "XK", "MC", "AD", "SM", "VA":
    "EUR"
  case "US", "PR", "EC", "SV", "PA": "USD"
  case "GB", "GG", "JE", "IM": "GBP"
  case "CH", "LI": "CHF"
  case "CA": "CAD"
  case "AU": "AUD"
  case "NZ": "NZD"
  case "MX": "MXN"
  case "BR": "BRL"
  case "IN": "INR"
  case "SE": "SEK"
  case "NO": "NOK"
  case "DK": "DKK"
  case "PL": "PLN"
  case "CZ": "CZK"
  case "HU": "HUF"
  case "RO": "RON"
  case "TR": "TRY"
  case "IL": "ILS"
  case "AE": "AED"
  case "SA": "SAR"
  case "ZA": "ZAR"
  case "SG": "SGD"
  case "HK": "HKD"
  case "MY": "MYR"
  case "TH": "THB"
  case "PH": "PHP"
  case "JP": "JPY"
  case "CN": "CNY"
  case "AR": "ARS"
  case "CL": "CLP"
  case "CO": "COP"
  case "PE": "PEN"
  case "UY": "UYU"
  default: nil
  }
}
