#ifndef DATELINE_DIGEST_H
#define DATELINE_DIGEST_H

#include <stddef.h>
#include <stdint.h>

/// Takes whole blocks of 64 bytes into a SHA-256 state with the instructions of the processor.
///
/// Returns 0, the state untouched, where the processor has none: the caller then computes itself.
int dateline_sha256_blocks(uint32_t state[8], const uint8_t *bytes, size_t blocks);

#endif
