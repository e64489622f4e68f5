// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RecordMerge.h"
#include "domain/ChoiceNames.h"
#include "domain/Consent.h"
#include "domain/FieldNames.h"
#include "domain/Mention.h"
#include "domain/Reason.h"
#include "store/privacy/Consents.h"
#include "store/sync/ConnectionSettings.h"
#include "store/sync/SyncState.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

bool isMerged(const Field &field)
{
    return !field.isSystem() && field.name != field::external_id;
}

bool isList(const Field &field)
{
    return field.type == FieldType::Tags || field.type == FieldType::List || field.type == FieldType::MultiChoice;
}

/// A person who refused once, under whichever of the two records, has refused: a withdrawn consent, an objection and
/// "do not contact" are no choice of who merges. Empty when it is one.
Value refusalIn(const Record &kept, const Record &other, const Field &field)
{
    if (kept.entity->kind != EntityKind::Contact)
        return {};
    if (field.name == field::do_not_contact) {
        const bool isRefused = valueOr<bool>(kept.value(field.name)) || valueOr<bool>(other.value(field.name));
        return isRefused ? Value(true) : Value();
    }
    const QString refusal = isConsentField(field) ? refusalOf(kept.text(field.name), other.text(field.name))
                                                  : QString();
    return refusal.isEmpty() ? Value() : Value(refusal);
}

QStringList united(const Record &kept, const Record &other, const QString &field)
{
    QStringList all = valueOr<QStringList>(kept.value(field)) + valueOr<QStringList>(other.value(field));
    all.removeDuplicates();
    return all;
}

/// Where an e-mail or a phone is kept that is not the first one.
std::optional<FieldName> furtherListOf(const Field &field)
{
    if (field.name == field::email)
        return field::emails;
    return field.name == field::phone || field.name == field::mobile ? std::optional(field::phones) : std::nullopt;
}

/// The e-mail or phone that is not chosen is still a way to reach them.
void keepSecond(Record &merged, const Value &left, const QString &into)
{
    const QString text = textOf(left);
    if (text.isEmpty() || !merged.entity->find(into))
        return;
    QStringList all = valueOr<QStringList>(merged.value(into));
    if (!all.contains(text, Qt::CaseInsensitive))
        merged.set(into, all << text);
}

/// What a record may have only once, as a field of the entity that says it: an activity each attendee, a user each
/// followed record. Empty for all other entities.
QString onceField(EntityKind entity)
{
    return entity == EntityKind::Attendee ? QString(field::activity)
        : entity == EntityKind::Follow    ? QString(field::user)
                                          : QString();
}

/// Everything of one entity that refers to a record by one field.
Result<std::vector<Edit>> movedReferences(
    store::Store &store, const Entity &entity, const Field &field, RecordId from, RecordId to)
{
    const QString once = onceField(entity.kind);
    const QStringList columns = once.isEmpty() ? QStringList() : QStringList{once};
    const auto rows = TRY(store.select({entity.kind, columns, Filter::refersTo(field.name, from), {}, {}, -1, false}));
    QSet<RecordId> present; // at the one who stays: nobody takes part or follows twice
    if (!once.isEmpty()) {
        const auto theirs = TRY(
            store.select({entity.kind, columns, Filter::refersTo(field.name, to), {}, {}, -1, false}));
        for (qsizetype row = 0; row < theirs.size(); ++row)
            present.insert(theirs.reference(row, 0));
    }
    std::vector<Edit> edits;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const RecordId id = rows.id(row);
        if (id == from)
            continue;
        if (!once.isEmpty() && present.contains(rows.reference(row, 0))) {
            edits.push_back(Edit::remove(entity.kind, id));
            continue;
        }
        const Value value = id == to ? Value() : Value(to); // nobody is their own parent
        edits.push_back(Edit::update(entity.kind, id, {{field.name, value}}));
    }
    return edits;
}

/// Texts that mention the one mention the other from then on.
Result<std::vector<Edit>> movedMentions(store::Store &store, const Entity &entity, RecordId from, RecordId to)
{
    std::vector<Edit> edits;
    for (const auto &[kind, field] :
        {std::pair(EntityKind::Activity, QString(field::body)), std::pair(EntityKind::Comment, QString(field::body)),
            std::pair(EntityKind::Task, QString(field::description))}) {
        const auto rows = TRY(
            store.select({kind, {field}, Filter::ownWords(mentionWords(entity.name, from)), {}, {}, -1, false}));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QString text = rows.text(row, 0);
            const QString moved = withMentionMoved(text, from, to);
            if (moved != text)
                edits.push_back(Edit::update(kind, rows.id(row), {{field, moved}}));
        }
    }
    return edits;
}

} // namespace

Result<RecordMerge> RecordMerge::propose(store::Store &store, EntityKind entity, RecordId kept, RecordId other)
{
    auto first = store.get(entity, kept);
    auto second = store.get(entity, other);
    if (!first || !second)
        return fail(first ? second.error() : first.error());
    RecordMerge merge{std::move(*first), std::move(*second), {}};
    for (const Field &field : merge.kept.entity->fields) {
        if (isMerged(field) && isEmpty(merge.kept.value(field.name)) && !isEmpty(merge.other.value(field.name)))
            merge.fromOther.insert(field.name);
    }
    return merge;
}

std::vector<const Field *> RecordMerge::differing() const
{
    std::vector<const Field *> fields;
    for (const Field &field : kept.entity->fields) {
        const Value &mine = kept.value(field.name);
        const Value &theirs = other.value(field.name);
        const bool isChoice = isMerged(field) && !isList(field) && isEmpty(refusalIn(kept, other, field));
        if (isChoice && !isEmpty(mine) && !isEmpty(theirs) && mine != theirs)
            fields.push_back(&field);
    }
    return fields;
}

bool RecordMerge::canKeepBoth(const Field &field) const
{
    return isList(field) || (furtherListOf(field) && kept.entity->find(*furtherListOf(field)));
}

Record RecordMerge::merged() const
{
    Record merged = kept;
    for (const Field &field : kept.entity->fields) {
        if (!isMerged(field))
            continue;
        if (const Value refusal = refusalIn(kept, other, field); !isEmpty(refusal))
            merged.set(field.name, refusal);
        else if (isList(field) && !onlyOne.contains(field.name)) {
            const QStringList all = united(kept, other, field.name);
            merged.set(field.name, all.isEmpty() ? Value() : Value(all));
        } else if (fromOther.contains(field.name)) {
            merged.set(field.name, other.value(field.name));
        }
    }
    for (const Field &field : kept.entity->fields) {
        const auto further = furtherListOf(field);
        if (!further || onlyOne.contains(field.name))
            continue;
        for (const Record *source : {&kept, &other}) {
            if (source->value(field.name) != merged.value(field.name))
                keepSecond(merged, source->value(field.name), *further);
        }
    }
    return merged;
}

Result<std::vector<Edit>> RecordMerge::edits(store::Store &store) const
{
    // What is merged goes to the trash first: then even what may not be changed any more, a quote that was sent, may
    // follow.
    std::vector<Edit> edits = {Edit::remove(kept.entity->kind, other.id)};
    for (const auto &entity : store.schema().entities()) {
        for (const Field &field : entity->fields) {
            if (field.type != FieldType::Reference || field.target != kept.entity->kind)
                continue;
            auto moved = movedReferences(store, *entity, field, other.id, kept.id);
            if (!moved)
                return moved;
            std::move(moved->begin(), moved->end(), std::back_inserter(edits));
        }
    }
    auto mentions = TRY(movedMentions(store, *kept.entity, other.id, kept.id));
    std::move(mentions.begin(), mentions.end(), std::back_inserter(edits));
    auto consents = TRY(consentEdits(store));
    std::move(consents.begin(), consents.end(), std::back_inserter(edits));
    const Record whole = merged();
    std::vector<FieldValue> values;
    for (const Field &field : kept.entity->fields) {
        const bool isOwnReference = field.type == FieldType::Reference && whole.value(field.name) == Value(kept.id);
        const bool isSaid = kept.entity->kind == EntityKind::Contact && isConsentField(field)
            && hasStatements(store, field);
        if (isMerged(field) && !isSaid && whole.value(field.name) != kept.value(field.name) && !isOwnReference)
            values.push_back({field.name, whole.value(field.name)});
    }
    if (!values.empty())
        edits.push_back(Edit::update(kept.entity->kind, kept.id, std::move(values)));
    return edits;
}

bool RecordMerge::hasStatements(store::Store &store, const Field &field) const
{
    const auto ofKept = store::statementsOf(store, kept.id, field.name);
    const auto ofOther = store::statementsOf(store, other.id, field.name);
    return (ofKept && !ofKept->empty()) || (ofOther && !ofOther->empty());
}

/// The statements of both stay, and the newest one decides. Where that one would undo a refusal, or what the person who
/// merges has chosen, the merge makes a statement of its own.
Result<std::vector<Edit>> RecordMerge::consentEdits(store::Store &store) const
{
    std::vector<Edit> edits;
    if (kept.entity->kind != EntityKind::Contact)
        return edits;
    const Record whole = merged();
    for (const Field &field : kept.entity->fields) {
        if (!isConsentField(field) || !hasStatements(store, field))
            continue;
        const QString wanted = stateOrUnknown(whole.text(field.name));
        const auto newestOf = [&](const Record &record) {
            auto statements = store::statementsOf(store, record.id, field.name);
            return statements && !statements->empty() ? std::optional(statements->front()) : std::nullopt;
        };
        const auto first = newestOf(kept);
        const auto second = newestOf(other);
        const bool isSecondNewer = !first
            || (second && valueOr<Instant>(second->value(field::at)) > valueOr<Instant>(first->value(field::at)));
        const Record &newest = isSecondNewer ? *second : *first;
        if (consentState(newest, store.clock().today()) == wanted)
            continue;
        edits.push_back(Edit::create(EntityKind::Consent, {},
            {{field::contact, kept.id}, {field::purpose, field.name}, {field::state, wanted},
                {field::how, choice::merge},
                {field::proof,
                    Reason::tr("Merged with %1, where this consent was %2 (the other: %3)")
                        .arg(titleOf(other), stateOrUnknown(other.text(field.name)),
                            stateOrUnknown(kept.text(field.name)))}}));
    }
    return edits;
}

Result<std::vector<MovedRecords>> RecordMerge::moved(store::Store &store) const
{
    std::vector<MovedRecords> all;
    for (const auto &entity : store.schema().entities()) {
        const bool isSeen = !entity->isInternal || entity->kind == EntityKind::Attachment
            || entity->kind == EntityKind::Comment;
        std::vector<Filter> references;
        for (const Field &field : entity->fields) {
            if (field.type == FieldType::Reference && field.target == kept.entity->kind)
                references.push_back(Filter::refersTo(field.name, other.id));
        }
        if (!isSeen || references.empty())
            continue;
        const qint64 count = TRY(
            store.count({entity->kind, {}, Filter::any(std::move(references)), {}, {}, -1, false}));
        all.push_back({entity->kind, count});
    }
    return all;
}

Result<std::vector<RemotePair>> RecordMerge::remotePairs(store::Store &store) const
{
    std::vector<RemotePair> all;
    const auto connections = TRY(store::Connections(store).list());
    for (const store::Connection &connection : connections) {
        store::SyncState state(store, connection.number);
        const auto ofKept = TRY(state.links.of(kept.id));
        const auto ofOther = TRY(state.links.of(other.id));
        RemotePair pair{connection.name, ofKept && !ofKept->isTombstone, ofOther && !ofOther->isTombstone};
        if (!pair.hasKept && !pair.hasOther)
            continue;
        const auto settings = TRY(store::ConnectionSettings::fromJson(connection.settings));
        pair.isSent = settings.object(pair.hasOther ? ofOther->object : ofKept->object).canPush();
        all.push_back(pair);
    }
    return all;
}

Result<std::vector<Edit>> editsOf(store::Store &store, const std::vector<RecordMerge> &merges)
{
    QHash<RecordId, RecordId> keptInstead;
    for (const RecordMerge &merge : merges)
        keptInstead.insert(merge.other.id, merge.kept.id);
    std::vector<Edit> all;
    for (const RecordMerge &merge : merges) {
        auto edits = TRY(merge.edits(store));
        for (Edit &edit : edits) {
            if (edit.kind == Edit::Kind::Update && keptInstead.contains(edit.id))
                continue; // goes to the trash by another of the merges
            for (FieldValue &value : edit.values) {
                if (const auto *id = std::get_if<RecordId>(&value.value); id && keptInstead.contains(*id))
                    value.value = keptInstead.value(*id);
            }
            all.push_back(std::move(edit));
        }
    }
    return all;
}

} // namespace satchel::items
