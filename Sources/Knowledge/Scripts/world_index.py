"""The lines of the world layer and their index, as world.py and world_cldr.py write them.

places.index: open addressing over the keys, 2^17 or more little-endian 32-bit numbers: offset of the
first line of a key plus one in the lower 23 bits, 0 for none, and the upper 9 bits of the key's hash
above them, so that a line is looked at for one in 500 of the words that are no place; slot = FNV-1a
(32 bits) of the key, linear probing.
"""

import os
import struct


def write(lines, out):
    """Writes places.tsv and places.index of (key, line) pairs in order; keys are bytes, lines text.

    Returns the numbers of keys, of bytes and of slots.
    """
    data, offsets = bytearray(), {}
    for key, line in lines:
        offsets.setdefault(key, len(data))
        data += line.encode() + b"\n"
    size = 1 << 17
    while size < len(offsets) * 1.5:
        size *= 2
    slots = [0] * size
    for key, offset in sorted(offsets.items()):
        value = 2166136261
        for byte in key:
            value = (value ^ byte) * 16777619 & 0xFFFFFFFF
        slot = value & (size - 1)
        while slots[slot]:
            slot = (slot + 1) & (size - 1)
        assert offset + 1 < 1 << 23, "the lines have outgrown the index"
        slots[slot] = value >> 23 << 23 | offset + 1
    open(os.path.join(out, "places.tsv"), "wb").write(data)
    open(os.path.join(out, "places.index"), "wb").write(struct.pack(f"<{size}I", *slots))
    return len(offsets), len(data), size
