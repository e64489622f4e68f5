// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy/ErasureScope.h"

#include "domain/FieldNames.h"
#include "store/privacy/PersonFunctions.h"
#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/TableLayout.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

bool isTextual(FieldType type)
{
    return isText(type) || type == FieldType::List || type == FieldType::Tags || type == FieldType::Image;
}

/// Set by nobody: it is derived again, or says when the record was made and deleted.
bool isOfStore(const Field &field)
{
    return field.isCalculated() || field.name == field::created_at || field.name == field::updated_at
        || field.name == field::deleted_at;
}

/// When something takes place and what it is filed under: no text about a person, and reports count by it.
bool isFigure(const Field &field)
{
    static const QStringList names{
        field::zone, field::recurrence, field::reminders, field::category, field::tags, field::topics};
    return field.isHidden() || field.isDerived() || field.isSystem() || names.contains(field.name);
}

std::vector<FieldValue> emptiedWhole(const Record &record, const std::map<RecordId, RecordId> &erased)
{
    std::vector<FieldValue> values;
    for (size_t i = 0; i < record.values.size(); ++i) {
        const Field &field = record.entity->fields[i];
        const auto *target = std::get_if<RecordId>(&record.values[i]);
        const bool staysLinked = target && (field.isRequired() || erased.contains(*target));
        if (!isEmpty(record.values[i]) && !isOfStore(field) && !staysLinked)
            values.push_back({field.name, Value()});
    }
    return values;
}

std::vector<FieldValue> withoutTexts(const Record &record, const PersonWords &words)
{
    std::vector<FieldValue> values;
    for (size_t i = 0; i < record.values.size(); ++i) {
        const Field &field = record.entity->fields[i];
        const Value &value = record.values[i];
        if (isEmpty(value) || isOfStore(field) || !isTextual(field.type))
            continue;
        Value left = isFigure(field) ? words.without(field.type, value, true) : Value();
        if (isEmpty(left) && field.isRequired())
            left = QString(erasedText);
        if (left != value)
            values.push_back({field.name, std::move(left)});
    }
    return values;
}

std::vector<FieldValue> withoutWords(const Record &record, const PersonWords &words, bool alsoParts)
{
    std::vector<FieldValue> values;
    for (size_t i = 0; i < record.values.size(); ++i) {
        const Field &field = record.entity->fields[i];
        if (isOfStore(field) || field.isDerived())
            continue;
        Value left = words.without(field.type, record.values[i], alsoParts);
        if (isEmpty(left) && field.isRequired())
            left = QString(erasedText);
        if (left != record.values[i])
            values.push_back({field.name, std::move(left)});
    }
    return values;
}

class Finder
{
public:
    explicit Finder(Store &store) : m_store(store) {}

    Result<ErasureScope> run(std::span<const PersonId> persons)
    {
        const auto bound = TRY(recordsAbout(m_store, persons));
        TRY(assignPersons(bound, persons));
        TRY(findWords(bound));
        const PersonFunctions functions(m_store.database(), m_scope.words);
        TRY(addKept(bound));
        for (const BoundRecord &record : bound)
            TRY(addRecord(record));
        TRY(addMentions());
        TRY(addEntries());
        TRY(findContents());
        // What is derived of an activity is written at its contact: the persons are emptied after all else.
        std::ranges::stable_partition(
            m_scope.records, [](const RecordErasure &one) { return one.record.bond != Bond::Self; });
        count();
        return std::move(m_scope);
    }

private:
    Database &database() { return m_store.database(); }

    static bool goes(Bond bond) { return bond == Bond::Self || bond == Bond::Own; }

    Result<void> assignPersons(std::span<const BoundRecord> all, std::span<const PersonId> persons)
    {
        for (const PersonId &person : persons) {
            const auto own = TRY(recordsAbout(m_store, std::span(&person, 1)));
            for (const BoundRecord &record : own) {
                const bool isErased = std::ranges::any_of(
                    all, [&](const BoundRecord &one) { return one.id == record.id && goes(one.bond); });
                if (isErased)
                    m_scope.persons.insert({record.id, person.id});
            }
        }
        return {};
    }

    Result<void> findWords(std::span<const BoundRecord> bound)
    {
        PersonWords &words = m_scope.words;
        for (const BoundRecord &one : bound) {
            if (one.bond != Bond::Self)
                continue;
            words.addPerson(TRY(m_store.get(one.entity, one.id)));
            TRY(addEarlierWords(one));
        }
        const QStringList names = words.names();
        const QStringList phrases = words.phrases();
        for (const QString &phrase : phrases) {
            const bool isOthers = TRY(names.contains(phrase) ? isNameOfOther(phrase) : isAddressOfOther(phrase));
            if (!isOthers)
                continue;
            m_scope.counts.isNameAmbiguous = m_scope.counts.isNameAmbiguous || names.contains(phrase);
            words.removePhrase(phrase);
        }
        return {};
    }

    /// Addresses and numbers that were changed since are still in older texts.
    Result<void> addEarlierWords(const BoundRecord &person)
    {
        const Entity &entity = m_store.schema().entity(person.entity);
        const auto history = TRY(m_store.history(person.entity, person.id));
        for (const HistoryEntry &entry : history) {
            std::vector<FieldValue> values = entry.change.created;
            values.push_back({entry.change.field, entry.change.before});
            for (const FieldValue &value : values) {
                const Field *field = entity.find(value.field);
                if (field && (field->type == FieldType::Email || field->type == FieldType::Phone))
                    m_scope.words.addPhrase(textOf(value.value));
            }
        }
        return {};
    }

    Result<bool> isAddressOfOther(const QString &phrase)
    {
        for (const auto &entity : m_store.schema().entities()) {
            const bool hasAddresses = entity->isPerson || entity->kind == EntityKind::Company
                || entity->kind == EntityKind::User;
            for (const Field &field : entity->fields) {
                if (!hasAddresses || (field.type != FieldType::Email && field.type != FieldType::Phone))
                    continue;
                const QByteArray sql = "SELECT id FROM " + quoted(entity->name) + " WHERE " + quoted(field.name)
                    + " = ? COLLATE folded AND deleted_at IS NULL";
                const auto ids = TRY(readAll(
                    database(), sql.toStdString(), [](const Statement &row) { return recordIdAt(row, 0); }, phrase));
                if (std::ranges::any_of(ids, [&](const RecordId &id) { return !m_scope.isErased(id); }))
                    return true;
            }
        }
        return false;
    }

    Result<bool> isNameOfOther(const QString &name)
    {
        for (const auto &entity : m_store.schema().entities()) {
            if (!entity->isPerson && entity->kind != EntityKind::User)
                continue;
            const QByteArray title = entity->isPerson ? "coalesce(first_name, '') || ' ' || coalesce(last_name, '')"
                                                      : "name";
            const QByteArray sql = "SELECT id FROM " + quoted(entity->name) + " WHERE trim(" + title
                + ") = ? COLLATE folded AND deleted_at IS NULL";
            const auto ids = TRY(readAll(
                database(), sql.toStdString(), [](const Statement &row) { return recordIdAt(row, 0); }, name));
            if (std::ranges::any_of(ids, [&](const RecordId &id) { return !m_scope.isErased(id); }))
                return true;
        }
        return false;
    }

    Result<void> addKept(std::span<const BoundRecord> bound)
    {
        for (const BoundRecord &one : bound) {
            if (one.bond != Bond::Kept)
                continue;
            m_scope.kept.push_back(one);
            const auto parts = TRY(partsOf(m_store, one.entity, one.id));
            for (const PersonId &part : parts)
                m_scope.kept.push_back({part.entity, part.id, Bond::Kept});
        }
        for (const BoundRecord &one : m_scope.kept)
            m_kept.insert(one.id);
        return {};
    }

    Result<void> addRecord(const BoundRecord &one)
    {
        if (one.bond == Bond::Kept || !m_done.insert(one.id).second)
            return {};
        const Record record = TRY(m_store.get(one.entity, one.id));
        RecordErasure erasure{one, {}};
        if (goes(one.bond))
            erasure.values = emptiedWhole(record, m_scope.persons);
        else if (one.bond == Bond::Shared)
            erasure.values = withoutTexts(record, m_scope.words);
        else
            erasure.values = withoutWords(record, m_scope.words, true);
        if (one.bond == Bond::Shared)
            TRY(addEntriesOfTexts(record));
        if (one.bond == Bond::Named)
            m_named.push_back(one);
        if (goes(one.bond) || !erasure.values.empty())
            m_scope.records.push_back(std::move(erasure));
        return {};
    }

    /// Texts of others that name the person.
    Result<void> addMentions()
    {
        for (const auto &entity : m_store.schema().entities()) {
            QByteArray where;
            for (const Field &field : entity->fields) {
                if (isTextual(field.type) && !field.isDerived() && !field.isCalculated())
                    where += (where.isEmpty() ? "names_person(" : " OR names_person(") + quoted(field.name) + ")";
            }
            if (where.isEmpty() || m_scope.words.phrases().isEmpty())
                continue;
            const QByteArray sql = "SELECT id FROM " + quoted(entity->name) + " WHERE " + where;
            const auto ids = TRY(
                readAll(database(), sql.toStdString(), [](const Statement &row) { return recordIdAt(row, 0); }));
            for (const RecordId &id : ids) {
                if (m_done.contains(id) || m_kept.contains(id))
                    continue;
                const Record record = TRY(m_store.get(entity->kind, id));
                auto values = withoutWords(record, m_scope.words, false);
                if (!values.empty())
                    m_scope.records.push_back({{entity->kind, id, Bond::Named}, std::move(values)});
            }
        }
        return countFilesOfOthers();
    }

    /// A file cannot lose a name.
    Result<void> countFilesOfOthers()
    {
        const auto ids = TRY(readAll(database(), "SELECT id FROM attachment WHERE names_person(text)",
            [](const Statement &row) { return recordIdAt(row, 0); }));
        const auto count = std::ranges::count_if(ids, [this](const RecordId &id) { return !m_done.contains(id); });
        if (count > 0)
            m_scope.counts.kept[m_store.schema().entity(EntityKind::Attachment).name] += count;
        return {};
    }

    void addEntry(const Statement &row)
    {
        const LogEntryId entry{row.integer(0), static_cast<EntityKind>(row.integer(1)), recordIdAt(row, 2)};
        if (!m_kept.contains(entry.record) && m_entries.insert(entry.sequence).second)
            m_scope.entries.push_back(entry);
    }

    /// All versions of the texts that it loses, and its creation, which has the first of them.
    Result<void> addEntriesOfTexts(const Record &record)
    {
        QSet<QString> texts;
        for (const Field &field : record.entity->fields) {
            if (isTextual(field.type) && !isFigure(field))
                texts.insert(field.name);
        }
        return eachRow(bound(database(),
                           "SELECT sequence, entity, record, field FROM change WHERE record = ? AND entity = ? AND "
                           "salt IS NOT NULL",
                           record.id, record.entity->kind),
            [&](const Statement &row) {
                if (row.isNull(3) || texts.contains(row.text(3)))
                    addEntry(row);
            });
    }

    Result<void> addEntries()
    {
        const auto add = [this](const Statement &row) { addEntry(row); };
        // When something was moved to the trash and back says nothing about a person.
        for (const RecordErasure &one : m_scope.records) {
            if (goes(one.record.bond))
                TRY(eachRow(bound(database(),
                                "SELECT sequence, entity, record FROM change WHERE record = ? AND entity = ? AND salt "
                                "IS NOT NULL AND kind IN (0, 1)",
                                one.record.id, one.record.entity),
                    add));
        }
        for (const BoundRecord &one : m_named)
            TRY(eachRow(bound(database(),
                            "SELECT sequence, entity, record FROM change WHERE record = ? AND entity = ? AND salt IS "
                            "NOT NULL AND (names_part(before) OR names_part(after))",
                            one.id, one.entity),
                add));
        if (m_scope.words.phrases().isEmpty())
            return {};
        return eachRow(database().prepare("SELECT sequence, entity, record FROM change WHERE salt IS NOT NULL AND "
                                          "(names_person(before) OR names_person(after))"),
            add);
    }

    /// Of the person's files, those that no other record has.
    Result<void> findContents()
    {
        for (const RecordErasure &one : m_scope.records) {
            if (one.record.entity != EntityKind::Attachment || !goes(one.record.bond))
                continue;
            const QString sha256 = TRY(m_store.get(one.record.entity, one.record.id)).text(field::sha256);
            const auto users = TRY(readAll(
                database(), "SELECT id FROM attachment WHERE sha256 = ?",
                [](const Statement &row) { return recordIdAt(row, 0); }, sha256));
            const bool isNeeded = std::ranges::any_of(users, [this](const RecordId &id) {
                return !m_scope.isErased(id);
            }) || TRY(isPictureOfText(sha256));
            if (!isNeeded && !sha256.isEmpty() && !m_scope.contents.contains(sha256))
                m_scope.contents.append(sha256);
        }
        return {};
    }

    Result<bool> isPictureOfText(const QString &sha256)
    {
        return readInteger(database(),
            "SELECT EXISTS (SELECT 1 FROM attachment_use WHERE sha256 = ? AND at = 9223372036854775807)", sha256)
            .map([](qint64 found) { return found != 0; });
    }

    void count()
    {
        ErasureCounts &counts = m_scope.counts;
        for (const RecordErasure &one : m_scope.records) {
            const QString name = m_store.schema().entity(one.record.entity).name;
            auto &kind = goes(one.record.bond)    ? counts.erased
                : one.record.bond == Bond::Shared ? counts.shared
                                                  : counts.redacted;
            ++kind[name];
        }
        for (const BoundRecord &one : m_scope.kept)
            ++counts.kept[m_store.schema().entity(one.entity).name];
        counts.changes = std::ssize(m_scope.entries);
        counts.attachments = m_scope.contents.size();
    }

    Store &m_store;
    ErasureScope m_scope;
    std::set<RecordId> m_done;
    std::set<RecordId> m_kept;
    std::vector<BoundRecord> m_named;
    std::set<qint64> m_entries;
};

} // namespace

Result<ErasureScope> scopeOf(Store &store, std::span<const PersonId> persons)
{
    return Finder(store).run(persons);
}

} // namespace satchel::store
