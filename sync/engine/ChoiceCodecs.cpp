// SPDX-License-Identifier: GPL-3.0-or-later
// choice, choices, tags. A value map may send several of our keys to one remote value, or take several remote values
// for one key; the first pair counts, one that ends with a star for all that begin like it and are not known. Mapper
// keeps a key of ours while the remote value it is mapped to stays the same.
#include "sync/engine/Codecs.h"

#include "domain/Reason.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

using T = FieldType;

tl::unexpected<Error> unknownChoice(const QString &value)
{
    return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not one of the choices in Satchel").arg(value.left(80)));
}

/// The key of a remote value, checked against the field's choices.
Result<QString> keyOf(const CodecSetup &setup, const QString &value)
{
    if (const auto known = setup.keyOf.find(value); known != setup.keyOf.end())
        return *known;
    const Field &field = *setup.fields[0];
    const bool isClosed = field.type == T::Choice || field.type == T::MultiChoice;
    for (const auto &[beginning, key] : setup.beginnings) {
        if (value.startsWith(beginning))
            return key;
    }
    if (!setup.keyOf.isEmpty())
        return unknownChoice(value);
    if (!isClosed)
        return value;
    const Choice *choice = field.findChoice(value);
    return choice ? Result<QString>(choice->key) : unknownChoice(value);
}

Result<QString> remoteOf(const CodecSetup &setup, const QString &key)
{
    if (const auto known = setup.remoteOf.find(key); known != setup.remoteOf.end())
        return *known;
    if (!setup.remoteOf.isEmpty()) {
        const Choice *choice = setup.fields[0]->findChoice(key);
        return fail(Error::Kind::Invalid, notThere(choice ? choice->label : key));
    }
    return key;
}

QJsonValue wireValue(const CodecSetup &setup, const QString &value)
{
    if (value.isEmpty())
        return setup.wire.cleared();
    if (!setup.wire.writesBooleansAsText && (value == "true"_L1 || value == "false"_L1))
        return value == "true"_L1;
    bool isNumber = false;
    const qint64 number = setup.wire.writesChoicesAsNumbers ? value.toLongLong(&isNumber) : 0;
    return isNumber ? QJsonValue(number) : QJsonValue(value);
}

Result<void> readChoice(const CodecSetup &setup, std::span<const QJsonValue> remote, std::span<Value> local)
{
    const auto key = TRY(plainFrom(remote[0]).and_then([&](const QString &value) { return keyOf(setup, value); }));
    if (!key.isEmpty())
        local[0] = key;
    return {};
}

Result<void> writeChoice(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    const QString key = textOf(local[0]);
    if (key.isEmpty() && !setup.remoteOf.contains(key)) {
        remote[0] = setup.wire.cleared();
        return {};
    }
    const auto value = TRY(remoteOf(setup, key));
    remote[0] = wireValue(setup, value);
    return {};
}

Result<QStringList> partsOf(const CodecSetup &setup, const QJsonValue &remote)
{
    QStringList parts;
    if (remote.isArray()) {
        for (const QJsonValue item : remote.toArray()) {
            const auto text = TRY(plainFrom(item));
            parts.append(text);
        }
        return parts;
    }
    const auto text = TRY(plainFrom(remote));
    return setup.wire.listSeparator.isEmpty() ? QStringList{text}
                                              : text.split(setup.wire.listSeparator, Qt::SkipEmptyParts);
}

template <bool areChoices>
Result<void> readList(const CodecSetup &setup, std::span<const QJsonValue> remote, std::span<Value> local)
{
    const auto parts = TRY(partsOf(setup, remote[0]));
    QStringList list;
    for (const QString &part : parts) {
        const auto key = TRY(areChoices ? keyOf(setup, part.trimmed()) : Result<QString>(part.trimmed()));
        list.append(key);
    }
    auto checked = checkValue(*setup.fields[0], Value(list));
    if (!checked)
        return fail(Error::Kind::Invalid, checked.error().what);
    local[0] = std::move(*checked);
    return {};
}

template <bool areChoices>
Result<void> writeList(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    QStringList parts;
    for (const QString &item : valueOr<QStringList>(local[0])) {
        const auto part = TRY(areChoices ? remoteOf(setup, item) : Result<QString>(item));
        if (!setup.wire.listSeparator.isEmpty() && part.contains(setup.wire.listSeparator))
            return fail(Error::Kind::Invalid,
                Reason::tr("\"%1\" contains the character that separates entries in the other system")
                    .arg(part.left(80)));
        parts.append(part);
    }
    parts.removeDuplicates();
    if (setup.wire.listSeparator.isEmpty())
        remote[0] = QJsonArray::fromStringList(parts);
    else
        remote[0] = parts.isEmpty() ? setup.wire.cleared() : QJsonValue(parts.join(setup.wire.listSeparator));
    return {};
}

} // namespace

std::span<const Codec> choiceCodecs()
{
    static const std::vector<Codec> codecs = {
        {"choice"_L1, {{T::Choice, T::Text}}, 1, 1, 1, readChoice, writeChoice},
        {"choices"_L1, {{T::MultiChoice, T::Tags}}, 1, 1, 1, readList<true>, writeList<true>},
        {"tags"_L1, {{T::Tags, T::List, T::MultiChoice}}, 1, 1, 1, readList<false>, writeList<false>},
    };
    return codecs;
}

} // namespace satchel::sync
