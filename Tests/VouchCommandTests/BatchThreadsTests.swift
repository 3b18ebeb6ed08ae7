import Testing

/// Letters that the XML and HTML library complains about, read by several threads at once.
///
/// Of use with VOUCH_BINARY: a static program may lack the functions of threads, and a shared one cannot.
@Suite struct BatchThreadsTests {
  @Test func complaintsOfTheLibraryMeetNowhere() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.shell(
      """
      mkdir letters
      for number in {1..1500}; do
        echo "<?xml version='1.0'?><w:document xmlns:w='w'><w:p>I saw</w:p$number>" \\
          >letters/$number.xml
        echo "<html><body><p>Dr. Lee is <odd$number>good</odd> &bad$number; <p></b></body>" \\
          >letters/$number.html
      done
      "$VOUCH" batch letters --output results --jobs 8 --quiet
      echo $?
      grep -c '"damaged"' results/results.jsonl
      """)
    #expect(result.text == "2\n1500\n", "\(result.errors)")
  }
}
