// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Mark.h"

namespace satchel::store {

namespace {

// In the last byte stands the how manyth it is; it and the one before it are zero in every id that is made (RecordId).
constexpr size_t generation = 15;
constexpr quint8 lastGeneration = 255;

RecordId withGeneration(RecordId mark, quint8 number)
{
    RecordId::Bytes bytes = mark.bytes();
    bytes[generation] = number;
    return RecordId(bytes);
}

} // namespace

RecordId identityIn(RecordId mark)
{
    const RecordId::Bytes &bytes = mark.bytes();
    const int version = bytes[6] >> 4;
    const bool isOurs = (version == 7 || version == 8) && (bytes[8] & 0xC0) == 0x80 && bytes[generation - 1] == 0;
    return isOurs ? withGeneration(mark, 0) : RecordId();
}

RecordId successorOf(RecordId mark)
{
    const quint8 number = mark.bytes()[generation];
    return withGeneration(mark, number == lastGeneration ? number : static_cast<quint8>(number + 1));
}

bool isSuccessor(RecordId mark)
{
    return !identityIn(mark).isNull() && mark.bytes()[generation] != 0;
}

RecordId lastMarkOf(RecordId identity)
{
    return withGeneration(identity, lastGeneration);
}

} // namespace satchel::store
