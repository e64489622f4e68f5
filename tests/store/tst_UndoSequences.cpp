// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold whatever a person does in which order: undo brings every record back (I8), and the log alone says what
// every record is (I1). Each run draws its own seed and prints it; SATCHEL_SEED repeats one.
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <map>
#include <QRandomGenerator>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr EntityKind kinds[] = {
    EntityKind::Contact, EntityKind::Company, EntityKind::Deal, EntityKind::Task, EntityKind::Activity};

using Values = std::map<QString, Value>;
using Snapshot = std::map<std::pair<EntityKind, RecordId>, Values>;

/// Every record outside the trash with all that is kept in the log.
Snapshot snapshotOf(store::Store &store)
{
    Snapshot all;
    for (const auto &entity : store.schema().entities()) {
        store::Query query;
        query.entity = entity->kind;
        for (const Field &field : entity->fields) {
            if (!field.isDerived() && field.name != "deleted_at"_L1)
                query.columns.append(field.name);
        }
        const auto rows = store.select(query);
        if (!rows)
            qFatal("%s", qUtf8Printable(toText(rows.error())));
        for (qsizetype row = 0; row < rows->size(); ++row) {
            Values values;
            for (int column = 0; column < rows->columnCount(); ++column) {
                if (!rows->isNull(row, column))
                    values[query.columns.at(column)] = rows->value(row, column);
            }
            all[{entity->kind, rows->id(row)}] = std::move(values);
        }
    }
    return all;
}

/// The same, from the log alone.
Snapshot replayOf(store::Store &store)
{
    Snapshot all;
    std::map<std::pair<EntityKind, RecordId>, Values> trash;
    const auto changes = store.log().since(0, -1);
    if (!changes)
        qFatal("%s", qUtf8Printable(toText(changes.error())));
    for (const Change &change : *changes) {
        const std::pair key(change.entity, change.record);
        switch (change.kind) {
        case Edit::Kind::Create:
            for (const FieldValue &value : change.created)
                all[key][value.field] = value.value;
            break;
        case Edit::Kind::Update: {
            auto &values = all.contains(key) ? all[key] : trash[key];
            if (isEmpty(change.after))
                values.erase(change.field);
            else
                values[change.field] = change.after;
            break;
        }
        case Edit::Kind::Delete:
            trash[key] = all[key];
            all.erase(key);
            break;
        case Edit::Kind::Restore:
            all[key] = trash[key];
            trash.erase(key);
            break;
        }
    }
    return all;
}

QString difference(const Snapshot &is, const Snapshot &should)
{
    for (const auto &[key, values] : should) {
        const auto found = is.find(key);
        if (found == is.end())
            return u"record %1 of entity %2 is missing"_s.arg(key.second.toString()).arg(int(key.first));
        for (const auto &[field, value] : values) {
            if (!found->second.contains(field) || found->second.at(field) != value)
                return u"%1 of entity %2 differs"_s.arg(field).arg(int(key.first));
        }
        if (found->second.size() != values.size())
            return u"a record of entity %1 has more values"_s.arg(int(key.first));
    }
    return is.size() == should.size() ? QString() : u"there are %1 records, not %2"_s.arg(is.size()).arg(should.size());
}

class RandomEdits
{
public:
    RandomEdits(store::Store &store, quint64 seed) : m_store(store), m_random(seed) {}

    quint64 below(quint64 bound) { return m_random() % bound; }

    /// One change set of one to three edits; what does not fit the store is drawn again.
    std::optional<ChangeSetId> commit()
    {
        for (int attempt = 0; attempt < 20; ++attempt) {
            ChangeSet set{u"Random"_s, Origin::user(), {}, {}};
            for (quint64 i = 0; i <= below(3); ++i)
                set.edits.push_back(edit());
            const auto receipt = m_store.commit(set);
            if (receipt && !receipt->changeSet.isNull())
                return receipt->changeSet;
        }
        return {};
    }

private:
    std::vector<RecordId> ids(EntityKind kind, bool areInTrash = false)
    {
        store::Query query;
        query.entity = kind;
        query.includesTrash = areInTrash;
        const auto rows = m_store.select(query);
        std::vector<RecordId> all;
        for (qsizetype row = 0; rows && row < rows->size(); ++row)
            all.push_back(rows->id(row));
        return all;
    }
    RecordId any(EntityKind kind, bool isInTrash = false)
    {
        const auto all = ids(kind, isInTrash);
        return all.empty() ? RecordId() : all[below(all.size())];
    }
    Value valueFor(const Field &field)
    {
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText: return u"text %1"_s.arg(below(9));
        case FieldType::Email: return u"a%1@example.com"_s.arg(below(9));
        case FieldType::Phone: return u"+49 30 555 %1"_s.arg(below(99));
        case FieldType::Integer: return qint64(below(100));
        case FieldType::Money: return Money{qint64(below(100'000)), *Currency::fromCode(u"EUR")};
        case FieldType::Percent: return Decimal::fromInteger(int(below(100)));
        case FieldType::Date: return QDate(2026, 11, 20).addDays(qint64(below(60)));
        case FieldType::Time: return QTime(int(below(24)), 30);
        case FieldType::Boolean: return below(2) == 0;
        case FieldType::Tags: return QStringList{u"tag %1"_s.arg(below(5))};
        case FieldType::Choice: return field.choices[below(field.choices.size())].key;
        case FieldType::Reference: {
            const RecordId id = any(field.target);
            return id.isNull() ? Value() : Value(id);
        }
        default: return {};
        }
    }
    std::vector<FieldValue> values(EntityKind kind, bool isNew)
    {
        std::vector<FieldValue> some;
        for (const Field &field : m_store.schema().entity(kind).fields) {
            if (field.isSystem() || (below(5) != 0 && !(isNew && field.isRequired())))
                continue;
            Value value = !isNew && !field.isRequired() && below(4) == 0 ? Value() : valueFor(field);
            if (isEmpty(value) && field.isRequired())
                value = u"name"_s;
            some.push_back({field.name, std::move(value)});
        }
        return some;
    }
    Edit edit()
    {
        const EntityKind kind = kinds[below(std::size(kinds))];
        const RecordId id = any(kind);
        const quint64 what = below(10);
        if (id.isNull() || what < 3)
            return Edit::create(kind, {}, values(kind, true));
        if (what == 3)
            return Edit::remove(kind, id);
        if (const RecordId gone = any(kind, true); what == 4 && !gone.isNull())
            return Edit::restore(kind, gone);
        return Edit::update(kind, id, values(kind, false));
    }

    store::Store &m_store;
    Random m_random;
};

} // namespace

class tst_UndoSequences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        bool isGiven = false;
        m_seed = qEnvironmentVariable("SATCHEL_SEED").toULongLong(&isGiven);
        if (!isGiven)
            m_seed = QRandomGenerator::system()->generate64();
        qInfo("SATCHEL_SEED=%llu", static_cast<unsigned long long>(m_seed));
    }

    void I8_undoingEverythingBringsTheStoreBack()
    {
        TestStore store;
        RandomEdits edits(*store, m_seed);
        std::vector<Snapshot> states{snapshotOf(*store)};
        std::vector<ChangeSetId> done;
        for (int i = 0; i < 60; ++i) {
            const auto set = edits.commit();
            QVERIFY(set);
            done.push_back(*set);
            states.push_back(snapshotOf(*store));
        }
        std::vector<ChangeSetId> undone;
        for (size_t i = done.size(); i > 0; --i) {
            const auto receipt = store->undo(done[i - 1]);
            QVERIFY_RESULT(receipt);
            QVERIFY(receipt->kept.empty());
            undone.push_back(receipt->receipt.changeSet);
            const QString found = difference(snapshotOf(*store), states[i - 1]);
            QVERIFY2(found.isEmpty(), qPrintable(u"undoing set %1: %2"_s.arg(i).arg(found)));
        }
        for (size_t i = 0; i < undone.size(); ++i) { // redo is undoing the undo
            QVERIFY_RESULT(store->undo(undone[undone.size() - 1 - i]));
            const QString found = difference(snapshotOf(*store), states[i + 1]);
            QVERIFY2(found.isEmpty(), qPrintable(u"redoing set %1: %2"_s.arg(i + 1).arg(found)));
        }
    }

    void I8_anyWalkOfEditUndoAndRedoKeepsItsStates()
    {
        TestStore store;
        RandomEdits edits(*store, m_seed);
        struct Step
        {
            ChangeSetId set;
            Snapshot before;
            Snapshot after;
        };
        std::vector<Step> past;
        std::vector<Step> future;
        for (int i = 0; i < 150; ++i) {
            const quint64 what = edits.below(5);
            if (what < 3 || (what == 3 && past.empty()) || (what == 4 && future.empty())) {
                Step step{{}, snapshotOf(*store), {}};
                const auto set = edits.commit();
                QVERIFY(set);
                step.set = *set;
                step.after = snapshotOf(*store);
                past.push_back(std::move(step));
                future.clear();
                continue;
            }
            const bool isUndo = what == 3;
            auto &from = isUndo ? past : future;
            Step step = std::move(from.back());
            from.pop_back();
            const auto receipt = store->undo(step.set);
            QVERIFY_RESULT(receipt);
            step.set = receipt->receipt.changeSet;
            const QString found = difference(snapshotOf(*store), isUndo ? step.before : step.after);
            QVERIFY2(found.isEmpty(), qPrintable(u"step %1: %2"_s.arg(i).arg(found)));
            (isUndo ? future : past).push_back(std::move(step));
        }
    }

    void I1_theLogAloneReproducesEveryRecord()
    {
        TestStore store;
        RandomEdits edits(*store, m_seed);
        std::vector<ChangeSetId> done;
        for (int i = 0; i < 120; ++i) {
            if (!done.empty() && edits.below(6) == 0) {
                const size_t which = edits.below(done.size());
                const auto receipt = store->undo(done[which]); // out of order: what changed since is kept
                if (receipt)
                    done.erase(done.begin() + static_cast<std::ptrdiff_t>(which));
                continue;
            }
            const auto set = edits.commit();
            QVERIFY(set);
            done.push_back(*set);
        }
        const QString found = difference(replayOf(*store), snapshotOf(*store));
        QVERIFY2(found.isEmpty(), qPrintable(found));
        store.reopen();
        const QString reopened = difference(replayOf(*store), snapshotOf(*store));
        QVERIFY2(reopened.isEmpty(), qPrintable(reopened));
    }

private:
    quint64 m_seed = 0;
};

SATCHEL_TEST(tst_UndoSequences)
#include "tst_UndoSequences.moc"
