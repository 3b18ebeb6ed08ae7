/// Where a sentence's numbers put somebody in a group.
enum Standing {
  case none, high, middle, low
}
