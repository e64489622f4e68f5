// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DocumentLife.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

tl::unexpected<Error> frozen(const Record &document, const QString &where)
{
    const QString name = titleOf(document);
    const QString shown = name.isEmpty() ? Reason::tr("this %1").arg(document.entity->name) : name;
    return fail(Error::Kind::Frozen,
        Reason::tr("%1 was sent and can't be changed; create a new version instead").arg(shown), where);
}

/// A link that a merge moves on, away from a record in the trash.
bool followsMerge(const Field &field, const Value &before, RecordLookup &lookup)
{
    const auto *id = std::get_if<RecordId>(&before);
    if (field.type != FieldType::Reference || !id)
        return false;
    const auto old = lookup.find(field.target, *id);
    return old && old->isDeleted();
}

Result<void> checkFields(const Record &before, const Record &after, const Record &document, RecordLookup &lookup)
{
    for (size_t i = 0; i < after.values.size(); ++i) {
        const Field &field = after.entity->fields[i];
        const bool isFree = field.isSystem() || field.isCustom() || field.name == field::status;
        if (before.values[i] != after.values[i] && !isFree && !followsMerge(field, before.values[i], lookup))
            return frozen(document, after.entity->name + u'.' + field.name);
    }
    return {};
}

std::optional<Record> ownerOf(const Record *part, const QString &owner, RecordLookup &lookup)
{
    return part ? lookup.find(part->entity->find(owner)->target, valueOr<RecordId>(part->value(owner))) : std::nullopt;
}

} // namespace

bool canMove(StateTable table, QStringView from, QStringView to)
{
    return std::ranges::any_of(table, [&](const StateMove &move) { return from == move.from && to == move.to; });
}

QStringList nextStates(StateTable table, QStringView from)
{
    QStringList states;
    for (const StateMove &move : table) {
        if (from == move.from)
            states.append(move.to);
    }
    return states;
}

QString documentState(const Record &document)
{
    const QString status = document.text(field::status);
    return status.isEmpty() ? choice::draft : status;
}

bool isDraft(const Record &document)
{
    return documentState(document) == "draft"_L1;
}

Result<void> checkDocumentStays(const Record *before, const Record *after, RecordLookup &lookup)
{
    if (!before || isDraft(*before))
        return {};
    return after ? checkFields(*before, *after, *before, lookup) : frozen(*before, before->entity->name);
}

Result<void> checkPartStays(const Record *before, const Record *after, const QString &owner, RecordLookup &lookup)
{
    const auto old = ownerOf(before, owner, lookup);
    if (old && !isDraft(*old)) {
        if (!after)
            return frozen(*old, before->entity->name);
        TRY(checkFields(*before, *after, *old, lookup));
    }
    const bool isNewHere = after && (!before || before->value(owner) != after->value(owner));
    const auto document = isNewHere ? ownerOf(after, owner, lookup) : std::nullopt;
    if (document && !isDraft(*document) && !isEmpty(document->value(field::sent_at)))
        return frozen(*document, after->entity->name + u'.' + owner);
    return {};
}

std::vector<FieldValue> copiedValues(const Record &record, const QStringList &without)
{
    std::vector<FieldValue> values;
    for (const Field &field : record.entity->fields) {
        if (!field.isSystem() && !without.contains(field.name) && !isEmpty(record.value(field.name)))
            values.push_back({field.name, record.value(field.name)});
    }
    return values;
}

DocumentCopy copyOfDocument(EntityKind entity, std::vector<FieldValue> values, const std::vector<Record> &parts,
    const QString &owner, const NewId &newId)
{
    DocumentCopy copy{newId(), {}};
    copy.edits.push_back(Edit::create(entity, copy.id, std::move(values)));
    for (const Record &part : parts) {
        auto fields = copiedValues(part, {owner});
        fields.push_back({owner, copy.id});
        copy.edits.push_back(Edit::create(part.entity->kind, newId(), std::move(fields)));
    }
    return copy;
}

std::optional<QDate> validityFrom(QDate today, QDate issued, QDate validUntil)
{
    return issued.isValid() && validUntil.isValid() ? std::optional(today.addDays(issued.daysTo(validUntil)))
                                                    : std::nullopt;
}

std::vector<FieldDifference> fieldDifferences(const Record &older, const Record &newer, const QStringList &without)
{
    std::vector<FieldDifference> differences;
    for (const Field &field : newer.entity->fields) {
        if (!field.isSystem() && !without.contains(field.name) && older.value(field.name) != newer.value(field.name))
            differences.push_back({field.name, older.value(field.name), newer.value(field.name)});
    }
    return differences;
}

} // namespace satchel
