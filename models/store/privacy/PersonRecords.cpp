// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy/PersonRecords.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/CommitWriter.h"
#include "store/privacy/PersonWords.h"
#include "store/SqlText.h"
#include "store/Statements.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

/// What all customers are about: persons, companies, deals. What a custom entity is, nobody knows.
bool isSubject(EntityKind entity)
{
    return !isCustomEntity(entity) && presentationOf(entity).recordPage == "customer"_L1;
}

/// A paper that is sent to a customer.
bool isDocument(const Entity &entity)
{
    return entity.find(field::sent_at) != nullptr;
}

Result<std::vector<RecordId>> referring(
    Store &store, const Entity &entity, const QString &field, const RecordId &target)
{
    const QByteArray sql = "SELECT id FROM " + quoted(entity.name) + " WHERE " + quoted(field)
        + " = ? ORDER BY \"row\"";
    return readAll(
        store.database(), sql.toStdString(), [](const Statement &row) { return recordIdAt(row, 0); }, target);
}

/// Two records that a person said are not the same name each other by their ids as texts.
Result<std::vector<RecordId>> pairsWith(Store &store, RecordId id)
{
    return readAll(
        store.database(), "SELECT id FROM distinct_pair WHERE first = ?1 OR second = ?1",
        [](const Statement &row) { return recordIdAt(row, 0); }, id.toString());
}

/// What rules did for a record, which they name by its id as a text.
Result<std::vector<RecordId>> ruleRunsOf(Store &store, RecordId id)
{
    return readAll(
        store.database(), "SELECT id FROM rule_run WHERE record = ?1",
        [](const Statement &row) { return recordIdAt(row, 0); }, id.toString());
}

/// A whole one: "ann@b.example" is not in "joann@b.example" or "ann@b.example.org".
bool hasAddress(const QString &text, const QString &address)
{
    static const QString parts = u"._%+-"_s;
    const auto isPart = [](QChar letter) { return letter.isLetterOrNumber() || parts.contains(letter); };
    for (qsizetype at = 0; (at = text.indexOf(address, at, Qt::CaseInsensitive)) >= 0; ++at) {
        const qsizetype end = at + address.size();
        if ((at == 0 || !isPart(text[at - 1])) && (end == text.size() || !isPart(text[end])))
            return true;
    }
    return false;
}

/// E-mails that the person wrote or got, whoever they are filed at.
Result<std::vector<RecordId>> mailsNaming(Store &store, const Record &person)
{
    PersonWords all;
    all.addPerson(person);
    std::vector<RecordId> found;
    for (const QString &address : all.phrases()) {
        if (!address.contains(u'@'))
            continue;
        const auto isNamed = [&address](const Statement &row) {
            return hasAddress(row.text(1), address) || hasAddress(row.text(2), address)
                || hasAddress(row.text(3), address);
        };
        TRY(eachRow(bound(store.database(),
                        "SELECT id, sender, recipients, copies FROM activity WHERE kind = 'email' AND"
                        " (instr(lower(sender), ?1) OR instr(lower(recipients), ?1) OR instr(lower(copies), ?1))",
                        address.toLower()),
            [&](const Statement &row) {
                if (isNamed(row))
                    found.push_back(recordIdAt(row, 0));
            }));
    }
    return found;
}

/// Persons in the trash with the same e-mail address or the same whole name: what was merged into this one, or deleted
/// before. They are nobody else whom anybody works with.
Result<std::vector<RecordId>> sameInTrash(Store &store, const Entity &entity, const Record &person)
{
    const QByteArray sql = "SELECT id FROM " + quoted(entity.name)
        + " WHERE deleted_at IS NOT NULL AND ((?1 <> '' AND email = ?1 COLLATE folded) OR (?2 <> '' AND ?3 <> '' AND "
          "first_name = ?2 COLLATE folded AND last_name = ?3 COLLATE folded)) ORDER BY \"row\"";
    return readAll(
        store.database(), sql.toStdString(), [](const Statement &row) { return recordIdAt(row, 0); },
        person.text(field::email), person.text(field::first_name), person.text(field::last_name));
}

class Search
{
public:
    explicit Search(Store &store) : m_store(store) {}

    Result<std::vector<BoundRecord>> run(std::span<const PersonId> persons)
    {
        for (const PersonId &person : persons)
            add(person.entity, person.id, Bond::Self);
        TRY(addSamePersons());
        for (size_t i = 0; i < m_found.size(); ++i) { // grows meanwhile
            const BoundRecord record = m_found[i];
            if (record.bond == Bond::Self || record.bond == Bond::Own)
                TRY(addReferring(record));
        }
        for (size_t i = 0; i < m_found.size(); ++i) { // last: what refers to the person says more
            if (m_found[i].bond != Bond::Self)
                continue;
            const Record person = TRY(m_store.get(m_found[i].entity, m_found[i].id));
            for (const RecordId &id : TRY(mailsNaming(m_store, person)))
                add(EntityKind::Activity, id, Bond::Named);
        }
        return std::move(m_found);
    }

private:
    void add(EntityKind entity, RecordId id, Bond bond)
    {
        if (m_places.insert({{entity, id}, m_found.size()}).second)
            m_found.push_back({entity, id, bond});
    }

    struct ReferenceFrom
    {
        const Entity *entity;
        const Field *field;
    };
    std::vector<ReferenceFrom> referencesTo(EntityKind target) const
    {
        std::vector<ReferenceFrom> references;
        for (const auto &entity : m_store.schema().entities()) {
            for (const Field &field : entity->fields) {
                if (field.type == FieldType::Reference && field.target == target)
                    references.push_back({entity.get(), &field});
            }
        }
        return references;
    }

    /// The lead that became this contact, and what was merged into it. All of them first: what belongs to one of them
    /// alone does not belong to others.
    Result<void> addSamePersons()
    {
        for (size_t i = 0; i < m_found.size(); ++i) { // grows meanwhile
            const BoundRecord person = m_found[i];
            TRY(addSameInTrash(person));
            for (const auto &[entity, field] : referencesTo(person.entity)) {
                const auto ids = TRY(entity->isPerson ? referring(m_store, *entity, field->name, person.id)
                                                      : Result<std::vector<RecordId>>(std::vector<RecordId>()));
                for (const RecordId &id : ids)
                    add(entity->kind, id, Bond::Self);
            }
        }
        return {};
    }

    Result<void> addSameInTrash(const BoundRecord &person)
    {
        const Record record = TRY(m_store.get(person.entity, person.id));
        for (const auto &entity : m_store.schema().entities()) {
            const auto ids = TRY(entity->isPerson ? sameInTrash(m_store, *entity, record)
                                                  : Result<std::vector<RecordId>>(std::vector<RecordId>()));
            for (const RecordId &id : ids)
                add(entity->kind, id, Bond::Self);
        }
        return {};
    }

    Result<void> addReferring(const BoundRecord &to)
    {
        const bool isSelf = to.bond == Bond::Self;
        for (const auto &[entity, field] : referencesTo(to.entity)) {
            if (!isSelf && !field->isRequired() && !entity->isInternal)
                continue; // a proposal is no part of the draft it shows
            if (entity->kind == EntityKind::PlaybookItem)
                continue; // it is the team's, whosever file it shows
            const auto ids = TRY(referring(m_store, *entity, field->name, to.id));
            for (const RecordId &id : ids) {
                const Bond bond = TRY(isSelf ? bondOf(*entity, *field, id) : bondOfPart(*entity, id));
                add(entity->kind, id, bond);
            }
        }
        if (!isSelf)
            return {};
        const auto pairs = TRY(pairsWith(m_store, to.id));
        for (const RecordId &id : pairs)
            add(EntityKind::DistinctPair, id, Bond::Own);
        const auto runs = TRY(ruleRunsOf(m_store, to.id));
        for (const RecordId &id : runs)
            add(EntityKind::RuleRun, id, Bond::Own);
        return {};
    }

    Result<Bond> bondOf(const Entity &entity, const Field &reference, RecordId id)
    {
        // Nobody knows what it is; one that needs no person is more than what is known of one.
        if (isCustomEntity(entity.kind) && !reference.isRequired())
            return Bond::Named;
        if (entity.isInternal)
            return Bond::Own;
        const Record record = TRY(m_store.get(entity.kind, id));
        const bool isOthersToo = belongsToOthers(record);
        if (isDocument(entity) && record.text(field::status) != choice::draft)
            return Bond::Kept;
        if (isDocument(entity))
            return isOthersToo ? Bond::Named : Bond::Own;
        if (isSubject(entity.kind))
            return Bond::Named;
        return isOthersToo ? Bond::Shared : Bond::Own;
    }

    /// A file of the person's e-mail that lies at a company as well stays there.
    Result<Bond> bondOfPart(const Entity &entity, RecordId id)
    {
        const bool isPart = std::ranges::any_of(
            entity.fields, [](const Field &field) { return field.type == FieldType::Reference && field.isRequired(); });
        if (isPart)
            return Bond::Own;
        const Record record = TRY(m_store.get(entity.kind, id));
        return belongsToOthers(record) ? Bond::Named : Bond::Own;
    }

    bool belongsToOthers(const Record &record) const
    {
        for (size_t i = 0; i < record.values.size(); ++i) {
            const Field &field = record.entity->fields[i];
            const auto *target = std::get_if<RecordId>(&record.values[i]);
            if (field.type != FieldType::Reference || !target
                || (!isSubject(field.target) && !isCustomEntity(field.target)))
                continue;
            const auto known = m_places.find({field.target, *target});
            if (known == m_places.end() || m_found[known->second].bond != Bond::Self)
                return true;
        }
        return false;
    }

    Store &m_store;
    std::vector<BoundRecord> m_found;
    std::map<PersonId, size_t> m_places;
};

} // namespace

Result<std::vector<BoundRecord>> recordsAbout(Store &store, std::span<const PersonId> persons)
{
    for (const PersonId &person : persons) {
        const Entity &entity = store.schema().entity(person.entity);
        if (!entity.isPerson)
            return fail(Error::Kind::Invalid, Reason::tr("a %1 is not a person").arg(entity.name), entity.name);
        TRY(store.get(person.entity, person.id));
    }
    return Search(store).run(persons);
}

Result<std::vector<PersonId>> partsOf(Store &store, EntityKind entity, RecordId id)
{
    std::vector<PersonId> parts;
    for (const auto &part : store.schema().entities()) {
        for (const Field &field : part->fields) {
            if (field.type != FieldType::Reference || field.target != entity || !field.isRequired())
                continue;
            const auto ids = TRY(referring(store, *part, field.name, id));
            for (const RecordId &found : ids)
                parts.push_back({part->kind, found});
        }
    }
    return parts;
}

} // namespace satchel::store
