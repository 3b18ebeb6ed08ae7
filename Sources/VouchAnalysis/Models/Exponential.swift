#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// e^x.
func exponential(_ x: Float) -> Float { exp(x) }

/// ln(1 + x).
func logarithm1p(_ x: Double) -> Double { log1p(x) }
