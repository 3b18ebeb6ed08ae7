/// How a run of text looks on a terminal with colours.
package enum Tint: String {
  case plain = ""
  case bold = "1"
  case dim = "2"
  case red = "31"
  case green = "32"
  case yellow = "33"
  case blue = "34"
  case boldRed = "1;31"
}
