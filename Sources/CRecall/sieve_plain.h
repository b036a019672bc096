// A block of sums without wide vectors. Included with SUM, their type, and SIEVE, the function's name.

static int32_t SIEVE(SUM *sums, const float *parts, struct bar bar, struct sifted *sifted)
{
  int32_t present = 0, found = 0;
  for (int32_t place = sieve_block - 1; place >= 0; place--) {
    double sum = (double)sums[place];
    if (!(sum > 0)) continue;
    present++;
    if (sum < bar.slope * (double)parts[place] + bar.height) continue;
    sifted->places[found] = place;
    sifted->sums[found++] = sum;
  }
  memset(sums, 0, sieve_block * sizeof(SUM));
  sifted->count = found;
  return present;
}

#undef SUM
#undef SIEVE
