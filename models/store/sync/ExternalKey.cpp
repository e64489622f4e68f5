// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/ExternalKey.h"

namespace satchel::store {

namespace {

// The last byte counts the recreations; it and the byte before it are zero in every generated id (RecordId).
constexpr size_t generation = 15;
constexpr quint8 lastGeneration = 255;

RecordId withGeneration(RecordId externalKey, quint8 number)
{
    RecordId::Bytes bytes = externalKey.bytes();
    bytes[generation] = number;
    return RecordId(bytes);
}

} // namespace

RecordId identityFromKey(RecordId externalKey)
{
    const RecordId::Bytes &bytes = externalKey.bytes();
    const int version = bytes[6] >> 4;
    const bool isOurs = (version == 7 || version == 8) && (bytes[8] & 0xC0) == 0x80 && bytes[generation - 1] == 0;
    return isOurs ? withGeneration(externalKey, 0) : RecordId();
}

RecordId successorOf(RecordId externalKey)
{
    const quint8 number = externalKey.bytes()[generation];
    return withGeneration(externalKey, number == lastGeneration ? number : static_cast<quint8>(number + 1));
}

bool isSuccessor(RecordId externalKey)
{
    return !identityFromKey(externalKey).isNull() && externalKey.bytes()[generation] != 0;
}

RecordId lastKeyOf(RecordId identity)
{
    return withGeneration(identity, lastGeneration);
}

} // namespace satchel::store
