/// Bodies of letters of known worth, for what readers weigh against each other.
enum OwnLetters {
  /// Short praise that fits anybody.
  static let checkbox = """
    She is a hard worker and a team player. Her attitude is good and she was punctual. I recommend
    her for your program.
    """

  /// Adjectives only, and more of them.
  static let adjectives = """
    She is brilliant, superb, outstanding, exceptional and extraordinary. Her excellent
    professionalism is remarkable and her stellar character is impeccable. She is a phenomenal,
    amazing, wonderful and truly exemplary physician with superlative qualities.
    """

  /// A closing that could not be stronger.
  static let strongClosing = """
    I give her my highest recommendation, without any reservation and with the greatest enthusiasm.
    I would take her into our own program tomorrow. She is the best candidate for residency.
    """

  /// One encounter, told so that it can be seen.
  static let encounter = """
    I supervised her on the wards for four weeks. When a 58-year-old man came in with crushing chest
    pain and a normal first tracing, she asked for a second one within ten minutes, saw the inferior
    infarction evolve, called the catheterization laboratory herself and stayed with his wife until
    the artery was open.
    """

  /// Three encounters, a rank and an unreserved recommendation.
  static let exceptional = """
    I was her attending physician on our inpatient service for eight weeks this spring, rounded with
    her every morning and read every note that she wrote.

    In her first week a woman with cirrhosis became drowsy. Dr. Okafor examined her before anybody
    had called, tapped the ascites herself, found 900 neutrophils and had the cefotaxime running
    within the hour. A few nights later a young man with "anxiety" was about to be sent home; she
    noticed that his calf was swollen, asked for the scan, and showed me both emboli on the screen.
    When the daughter of a dying man shouted at our nurses, she took a chair, listened for half an
    hour, and came back with a plan that all of them could bear.

    She rewrote our handoff sheet after two errors in April, tried it on two teams and taught both.

    She is among the best three of the 140 residents whom I have supervised in fifteen years. I
    recommend her without any reservation and would take her into our own program tomorrow. Please
    call me at 617-555-0100.
    """

  /// The writer worked with her and praises her without an event.
  static let adequate = """
    I supervised her for six weeks on our inpatient service. She took thorough histories, presented
    them clearly and knew her patients well. She read about their problems and answered my questions.
    She got along with nurses and residents, and families liked her. I recommend her for your program
    and believe that she will be a good resident. Please call me at 617-555-0100 with any questions.
    """

  /// Doubts that an attentive reader hears at once.
  static let doubt = """
    She struggled with time management and often needed reminders to finish her notes. There were two
    complaints about her manner, and she did not take criticism well.
    """
}
