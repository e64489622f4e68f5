// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/ValueSamples.h"

#include "store/sync/Links.h"

#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qint64 mostRecords = 50;
constexpr qsizetype mostFields = 100; // that nobody has paired: a request has only so much room

QString plain(const QString &text)
{
    return text.simplified().toCaseFolded();
}

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Percent;
}

/// The same, however each side writes it.
bool isSame(const Field &field, const Value &ours, const QJsonValue &theirs)
{
    const QString text = theirs.isString() ? theirs.toString() : QString();
    if (isNumber(field.type)) {
        bool isRead = theirs.isDouble();
        const double number = isRead ? theirs.toDouble() : text.toDouble(&isRead);
        return isRead && number == textOf(ours).toDouble();
    }
    if (text.isEmpty())
        return false;
    const bool isByLabel = field.type == FieldType::Choice && plain(field.choiceLabel(textOf(ours))) == plain(text);
    return isByLabel || plain(textOf(ours)) == plain(text);
}

bool isFilled(const QJsonValue &value)
{
    return value.isDouble() || !value.toString().trimmed().isEmpty();
}

/// A field of ours beside a field of the remote, neither of which is paired.
struct Pair
{
    const Field &ours;
    const RemoteField &theirs;
    int same = 0;
    int compared = 0;
    QSet<QString> values = {}; // that are the same

    void compare(const Record &record, const RemoteRecord &remote)
    {
        const Value &mine = record.value(ours.name);
        const QJsonValue value = remote.fields.value(theirs.name);
        if (isEmpty(mine) || !isFilled(value))
            return;
        ++compared;
        if (!isSame(ours, mine, value))
            return;
        ++same;
        values.insert(textOf(mine));
    }
};

std::vector<Pair> pairsOf(const Entity &entity, const ObjectMap &object, std::span<const RemoteField *const> fields)
{
    std::vector<Pair> pairs;
    for (const Field &field : entity.fields) {
        if (object.mapOf(field.name) || field.type == FieldType::Boolean) // yes and no agree by chance
            continue;
        for (const RemoteField *remote : fields) {
            if (store::canPair(field, *remote))
                pairs.push_back({field, *remote});
        }
    }
    return pairs;
}

std::vector<const RemoteField *> unpaired(const ObjectMap &object, std::span<const RemoteField> fields)
{
    const QStringList known = object.remoteFields();
    std::vector<const RemoteField *> found;
    for (const RemoteField &field : fields) {
        if (!known.contains(field.name) && std::ssize(found) < mostFields)
            found.push_back(&field);
    }
    return found;
}

} // namespace

Result<std::vector<store::SameValues>> sampleValues(store::Store &store, qint64 connection, Remote &remote,
    const ObjectMap &object, std::span<const RemoteField> fields)
{
    auto links = TRY(store::Links(store, connection).page(object.object, 0, mostRecords));
    std::erase_if(links, &store::Link::isTombstone);
    const auto more = unpaired(object, fields);
    auto pairs = pairsOf(store.schema().entity(object.entity), object, more);
    if (links.empty() || pairs.empty())
        return std::vector<store::SameValues>();
    ObjectMap wider = object;
    for (const RemoteField *field : more)
        wider.fields.push_back({{}, {field->name}, {}, {}, {}, Direction::Pull, false});
    QStringList ids;
    for (const store::Link &link : links)
        ids.append(link.remoteId);
    const auto records = remote.read(wider, ids);
    if (!records && (records.error().kind == Error::Kind::Refused || records.error().kind == Error::Kind::Invalid))
        return std::vector<store::SameValues>(); // evidence is no condition
    if (!records)
        return fail(records.error());
    for (const store::Link &link : links) {
        const auto ours = store.get(object.entity, link.record);
        const RemoteRecord *theirs = findRecord(*records, link.remoteId);
        if (!ours || !theirs)
            continue;
        for (Pair &pair : pairs)
            pair.compare(*ours, *theirs);
    }
    std::vector<store::SameValues> found;
    for (const Pair &pair : pairs) {
        if (pair.compared > 0)
            found.push_back(
                {pair.theirs.name, pair.ours.name, pair.same, pair.compared, static_cast<int>(pair.values.size())});
    }
    return found;
}

} // namespace satchel::sync
