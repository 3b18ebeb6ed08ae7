import CLibXML2

/// The library that reads XML and HTML.
enum LibXML2 {
  /// Made ready on first use, by one thread; to be touched before anything else of the library.
  static let ready: Void = vouch_init_libxml2()
}
