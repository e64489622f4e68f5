// SPDX-License-Identifier: GPL-3.0-or-later
// How our values are written into remote fields and read back: the codecs that FieldMap::as names. A codec
// reads what others wrote, so it takes every usual spelling, and writes one. It never guesses: what it cannot read or
// write exactly is an Error with the reason, of kind NotFound for a reference to a record that is not known yet.
// Law (tests): reading what was written gives the same values.
#pragma once

#include "sync/engine/ObjectMap.h"
#include "sync/engine/References.h"
#include "sync/engine/WireFormat.h"

#include <span>

namespace satchel::sync {

/// A field map with everything looked up that its codec needs: made once, used for each record.
struct CodecSetup
{
    const FieldMap *map = nullptr;
    std::vector<const Field *> fields; // of map->locals
    WireFormat wire;
    QHash<QString, QString> remoteOf; // of a choice: our key → the vendor's value
    QHash<QString, QString> keyOf;
    References *references = nullptr;
    std::vector<std::pair<QString, QString>> beginnings
        = {}; // of remote values that are not known themselves, and our keys
};

/// Remote values are null or undefined when empty. An undefined value that was to be written is omitted.
using ReadValues = Result<void> (*)(
    const CodecSetup &setup, std::span<const QJsonValue> remote, std::span<Value> local);
using WriteValues = Result<void> (*)(
    const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote);
/// True when the remote still says what `local` was written as, among other things.
using HoldsStill = bool (*)(const CodecSetup &setup, const QJsonValue &remote, const Value &local);

struct Codec
{
    QLatin1StringView word;
    std::vector<std::vector<FieldType>> locals; // the types each local may have
    qsizetype leastLocals = 1;
    qsizetype leastRemotes = 1;
    qsizetype mostRemotes = 1;
    ReadValues read = nullptr;
    WriteValues write = nullptr;
    HoldsStill holdsStill = nullptr;
};

// What a mapper has room for; a test holds every codec to it.
constexpr std::size_t mostLocals = 4;
constexpr std::size_t mostRemotes = 4;

/// Null when there is no such word.
const Codec *findCodec(QStringView word);

/// Looks up what a field map needs. Invalid when its word, the number or the types of its fields do not fit.
Result<CodecSetup> setUp(const Entity &entity, const FieldMap &map, const WireFormat &wire, References *references);

// One list per family of codecs
std::span<const Codec> textCodecs();
std::span<const Codec> numberCodecs();
std::span<const Codec> timeCodecs();
std::span<const Codec> choiceCodecs();
std::span<const Codec> linkCodecs();

// Shared by the families
bool isNothing(const QJsonValue &remote); // null, undefined, ""
/// A text; Invalid for any other kind of value.
Result<QString> textFrom(const QJsonValue &remote);
/// A text, number or boolean as text; Invalid for arrays and objects.
Result<QString> plainFrom(const QJsonValue &remote);
/// Why a value of ours cannot be sent that has no counterpart there: a choice, a stage, another record.
QString notThere(const QString &name);

} // namespace satchel::sync
