import VouchAnalysis

extension KindCases {
  static let otherName = KindCases(
    .kind(.identityMismatch),
    clear: """
      She examines with care. «Mr. Khan» will do well in your program.

      She examines with care. I recommend «Dr. Petrov» to you without reservation.

      She examines with care. «Mr. Mara» will do well in your program.

      Dr. Ruiz, our fellow, has excellent hands.

      Dr. Ruiz: "The best extern of this year, by far."

      Dr. Feld, our chief of nephrology, asked for her by name.

      She examines with care. Dr. Brandt and Dr. Okoye agree with me.

      She examines with care. Dr. Brandt regards her as the best of her year.

      She trained at home. India. Eight weeks on my ward.

      Our head nurse, Joan Miller, still speaks of her.

      She sat with Mrs. Farrow through the night before her operation.

      Amara is a careful physician, and Ms. Okafor writes well.

      Dr. Amara N. Okafor examines with care.

      She recognised Parkinson disease in a retired teacher.

      She came to us in April and left in June.

      She trained at Johns Hopkins Hospital before she came to Harbor University.

      She admires Dr. Marsh of our clinic.

      «Dr. Khan» is a careful physician with good judgement. She examines with care.

      «Dr. Okafer» examines with care. She writes well, and I recommend her.

      She was taught by Dr. Petrov, and Dr. Petrov recommends her too.

      He won the Osler Prize, and Dr. Osler would have liked him.

      Dr. Okafor and her classmate Mr. Khan rewrote the sheet together.

      Mr. Khan, a man of eighty with heart failure, asked for her.

      Sincere thanks go to Ms. Petrova, our coordinator, who typed this letter.

      In closing, I hope that you will invite «Ms. Petrova» for an interview.

      Dr. Feld and I supervised her together.
      """
  )
}
