// Part of a table, see table.h: one time step of a recurrent cell for a whole batch.

// The gates of an example lie side by side, so over the whole batch their ranges cross, and a
// compiler that asks at run time whether they do takes the loop without lanes. For one example they
// never do. Double calls the library's functions, one number at a time.
#if REAL_IS_FLOAT
#define IN_LANES _Pragma("clang loop vectorize(assume_safety)")
#else
#define IN_LANES
#endif

static void lstm(
  int64_t batch, int64_t units, void *pgates, const void *pbias, const void *pbefore, void *pcell,
  void *psquashed, void *phidden
)
{
  const REAL *restrict bias = pbias;
  for (int64_t b = 0; b < batch; b++) {
    REAL *input = (REAL *)pgates + b * 4 * units;
    REAL *forget = input + units;
    REAL *candidate = input + 2 * units;
    REAL *output = input + 3 * units;
    const REAL *restrict before = (const REAL *)pbefore + b * units;
    REAL *restrict cell = (REAL *)pcell + b * units;
    REAL *restrict squashed = (REAL *)psquashed + b * units;
    REAL *restrict hidden = (REAL *)phidden + b * units;
    IN_LANES
    for (int64_t u = 0; u < 2 * units; u++) input[u] = gate(input[u] + bias[u]);
    IN_LANES
    for (int64_t u = 0; u < units; u++)
      candidate[u] = hyperbolic_tangent(candidate[u] + bias[2 * units + u]);
    IN_LANES
    for (int64_t u = 0; u < units; u++) output[u] = gate(output[u] + bias[3 * units + u]);
    IN_LANES
    for (int64_t u = 0; u < units; u++) {
      REAL c = forget[u] * before[u] + input[u] * candidate[u];
      REAL t = hyperbolic_tangent(c);
      cell[u] = c;
      squashed[u] = t;
      hidden[u] = output[u] * t;
    }
  }
}

static void lstm_backward(
  int64_t batch, int64_t units, const void *pgates, const void *pbefore, const void *psquashed,
  const void *pdhidden, void *pcarried, void *pdcell, void *pdgates
)
{
  for (int64_t b = 0; b < batch; b++) {
    const REAL *restrict gates = (const REAL *)pgates + b * 4 * units;
    const REAL *restrict before = (const REAL *)pbefore + b * units;
    const REAL *restrict squashed = (const REAL *)psquashed + b * units;
    const REAL *restrict dhidden = (const REAL *)pdhidden + b * units;
    REAL *restrict carried = (REAL *)pcarried + b * units;
    REAL *restrict dcell = (REAL *)pdcell + b * units;
    REAL *restrict dgates = (REAL *)pdgates + b * 4 * units;
    IN_LANES
    for (int64_t u = 0; u < units; u++) {
      REAL i = gates[u], f = gates[units + u], g = gates[2 * units + u], o = gates[3 * units + u];
      REAL t = squashed[u], dh = dhidden[u];
      REAL dc = carried[u] + dcell[u] + dh * o * TANH_BACK(t);
      dgates[u] = dc * g * i * ((REAL)1 - i);
      dgates[units + u] = dc * before[u] * f * ((REAL)1 - f);
      dgates[2 * units + u] = dc * i * TANH_BACK(g);
      dgates[3 * units + u] = dh * t * o * ((REAL)1 - o);
      dcell[u] = dc;
      carried[u] = dc * f;
    }
  }
}

static void gru(
  int64_t batch, int64_t units, void *pgates, void *precurrent, const void *pbias,
  const void *pcandidate_bias, const void *pbefore, void *phidden
)
{
  const REAL *restrict bias = pbias, *restrict candidate_bias = pcandidate_bias;
  for (int64_t b = 0; b < batch; b++) {
    REAL *gates = (REAL *)pgates + b * 3 * units;
    REAL *restrict recurrent = (REAL *)precurrent + b * 3 * units;
    const REAL *restrict before = (const REAL *)pbefore + b * units;
    REAL *restrict hidden = (REAL *)phidden + b * units;
    IN_LANES
    for (int64_t u = 0; u < 2 * units; u++)
      gates[u] = gate(gates[u] + recurrent[u] + bias[u]);
    REAL *reset = gates, *update = gates + units;
    REAL *candidate = gates + 2 * units, *restrict state = recurrent + 2 * units;
    IN_LANES
    for (int64_t u = 0; u < units; u++) {
      REAL s = state[u] + candidate_bias[u];
      REAL n = hyperbolic_tangent(candidate[u] + bias[2 * units + u] + reset[u] * s);
      state[u] = s;
      candidate[u] = n;
      hidden[u] = n + update[u] * (before[u] - n);
    }
  }
}

static void gru_backward(
  int64_t batch, int64_t units, const void *pgates, const void *precurrent, const void *pbefore,
  const void *pdhidden, void *pdbefore, void *pdgates, void *pdrecurrent
)
{
  for (int64_t b = 0; b < batch; b++) {
    const REAL *restrict gates = (const REAL *)pgates + b * 3 * units;
    const REAL *restrict state = (const REAL *)precurrent + b * 3 * units + 2 * units;
    const REAL *restrict before = (const REAL *)pbefore + b * units;
    const REAL *restrict dhidden = (const REAL *)pdhidden + b * units;
    REAL *restrict dbefore = (REAL *)pdbefore + b * units;
    REAL *restrict dgates = (REAL *)pdgates + b * 3 * units;
    REAL *restrict drecurrent = (REAL *)pdrecurrent + b * 3 * units;
    IN_LANES
    for (int64_t u = 0; u < units; u++) {
      REAL r = gates[u], z = gates[units + u], n = gates[2 * units + u], dh = dhidden[u];
      REAL dn = dh * ((REAL)1 - z) * TANH_BACK(n);
      REAL dr = dn * state[u] * r * ((REAL)1 - r);
      REAL dz = dh * (before[u] - n) * z * ((REAL)1 - z);
      dgates[u] = dr;
      dgates[units + u] = dz;
      dgates[2 * units + u] = dn;
      drecurrent[u] = dr;
      drecurrent[units + u] = dz;
      drecurrent[2 * units + u] = dn * r;
      dbefore[u] += dh * z;
    }
  }
}

#undef IN_LANES
