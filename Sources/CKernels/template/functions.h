// Part of a table, see table.h: functions of one number that compilers can run on many at once.

#include <math.h>
#include <stdint.h>
#include <string.h>

#if REAL_IS_FLOAT

// e^x within 1 unit in the last place, by x = n · ln 2 + r and a polynomial of degree 6 on
// |r| ≤ ln 2 / 2. The power of two is applied in two halves, so that the result reaches infinity
// and the denormal numbers by itself. After Cephes, expf.
static inline float exponential_part(float x, int32_t *n)
{
  // Adding 1.5 · 2^23 rounds to a whole number, which then stands in the low bits.
  float shifted = x * 1.44269504088896341f + 12582912.0f;
  int32_t bits;
  memcpy(&bits, &shifted, sizeof bits);
  *n = bits - 0x4B400000;
  float whole = shifted - 12582912.0f;
  float r = x - whole * 0.693359375f;
  r = r + whole * 2.12194440e-4f;
  float p = 1.9875691500e-4f;
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  return p * (r * r) + r + 1.0f;
}

static inline float power_of_two(int32_t n)
{
  int32_t bits = (int32_t)((uint32_t)(n + 127) << 23);
  float result;
  memcpy(&result, &bits, sizeof result);
  return result;
}

static inline float exponential(float x)
{
  // Comparisons that NaN fails leave NaN as it is.
  float bounded = x > 89.0f ? 89.0f : x;
  bounded = bounded < -104.0f ? -104.0f : bounded;
  int32_t n;
  float p = exponential_part(bounded, &n);
  int32_t half = n >> 1;
  return p * power_of_two(half) * power_of_two(n - half);
}

// The same for arguments within ±87, where one power of two is enough.
static inline float exponential_within(float x)
{
  int32_t n;
  float p = exponential_part(x, &n);
  return p * power_of_two(n);
}

// σ(x) of a gate: beyond ±87 it stays at the value there, which is 0 or 1 for all purposes of a gate.
static inline float gate(float x)
{
  float bounded = x > 87.0f ? 87.0f : x;
  bounded = bounded < -87.0f ? -87.0f : bounded;
  return 1.0f / (1.0f + exponential_within(-bounded));
}

// tanh x within 2 units in the last place: an odd polynomial near 0, 1 − 2 / (e^2|x| + 1) elsewhere,
// which is 1 from 9.02 on. After Cephes, tanhf.
static inline float hyperbolic_tangent(float x)
{
  float magnitude = x < 0 ? -x : x;
  float bounded = magnitude > 10.0f ? 10.0f : magnitude;
  float far = 1.0f - 2.0f / (exponential_within(2.0f * bounded) + 1.0f);
  far = x < 0 ? -far : far;
  float z = x * x;
  float p = -5.70498872745e-3f;
  p = p * z + 2.06390887954e-2f;
  p = p * z - 5.37397155531e-2f;
  p = p * z + 1.33314422036e-1f;
  p = p * z - 3.33332819422e-1f;
  float near = p * z * x + x;
  return magnitude < 0.625f ? near : far;
}

// erf x within 2 units in the last place: x + x · p(x²) near 0, 1 − e^−q(|x|) elsewhere, which is 1 from 4
// on. Coefficients by Scripts/fit_error_function.py: p of erf x / x − 1 and q of −ln erfc x.
static inline float error_function(float x)
{
  float magnitude = x < 0 ? -x : x;
  float bounded = magnitude > 4.0f ? 4.0f : magnitude;
  float q = -1.947777857e-4f;
  q = q * bounded + 3.031820834e-3f;
  q = q * bounded - 2.218138978e-2f;
  q = q * bounded + 1.038369140e-1f;
  q = q * bounded + 6.372904131e-1f;
  q = q * bounded + 1.127611212f;
  q = q * bounded + 2.113119423e-4f;
  float far = 1.0f - exponential_within(-q);
  far = x < 0 ? -far : far;
  float z = x * x;
  float p = -5.976895476e-4f;
  p = p * z + 4.990980615e-3f;
  p = p * z - 2.676556727e-2f;
  p = p * z + 1.128180278e-1f;
  p = p * z - 3.761249432e-1f;
  p = p * z + 1.283791500e-1f;
  float near = p * x + x;
  return magnitude < 0.93f ? near : far;
}

#define LOGARITHM logf
#define LOG1P log1pf
#define MAGNITUDE fabsf

#else

static inline double exponential(double x) { return exp(x); }
static inline double hyperbolic_tangent(double x) { return tanh(x); }
static inline double gate(double x) { return 1 / (1 + exp(-x)); }
static inline double error_function(double x) { return erf(x); }

#define LOGARITHM log
#define LOG1P log1p
#define MAGNITUDE fabs

#endif

// Unlike sqrt, this never sets errno, and so runs in lanes.
#define SQUARE_ROOT __builtin_elementwise_sqrt

// 1 / (1 + e^−x): e^−x may reach infinity, and the quotient then is 0.
static inline REAL sigmoid(REAL x)
{
  return (REAL)1 / ((REAL)1 + exponential(-x));
}

static inline REAL softplus(REAL x)
{
  REAL magnitude = x < 0 ? -x : x;
  return (x < 0 ? 0 : x) + LOG1P(exponential(-magnitude));
}

// Φ(x), the normal distribution.
static inline REAL normal_share(REAL x)
{
  return (REAL)0.5 * ((REAL)1 + error_function(x * (REAL)0.70710678118654752440));
}

static inline REAL gelu_derivative(REAL x)
{
  REAL density = (REAL)0.39894228040143267794 * exponential((REAL)-0.5 * x * x);
  return normal_share(x) + x * density;
}
