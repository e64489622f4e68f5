// SPDX-License-Identifier: GPL-3.0-or-later
// A real store in a temporary folder on a clock that is fixed at noon UTC of Friday 20 November 2026.
#pragma once

#include "store/Store.h"
#include "tests/support/EmptyStore.h"

#include <QTemporaryDir>
#include <QtTest>

namespace satchel::test {

class TestStore
{
public:
    explicit TestStore(QTimeZone zone = QTimeZone::utc(), quint64 seed = 1)
        : clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"), std::move(zone))
    {
        putEmptyStore(path());
        auto opened = store::Store::open(path(), clock, seed);
        if (!opened)
            qFatal("%s", qUtf8Printable(toText(opened.error())));
        m_store = std::move(*opened);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.satchel")); }
    QString folder() const { return m_folder.path(); }
    store::Store &operator*() { return *m_store; }
    store::Store *operator->() { return m_store.get(); }

    /// A second connection to the same file, as a worker or another process has it.
    std::unique_ptr<store::Store> again(quint64 seed = 2, const store::StoreOptions &options = {})
    {
        auto opened = store::Store::open(path(), clock, seed, options);
        if (!opened)
            qFatal("%s", qUtf8Printable(toText(opened.error())));
        return std::move(*opened);
    }
    std::unique_ptr<store::Store> release() { return std::move(m_store); }
    void reopen()
    {
        m_store.reset();
        m_store = again(3);
    }

    RecordId create(EntityKind entity, std::vector<FieldValue> values)
    {
        const auto receipt = m_store->commit(
            {QStringLiteral("Create"), Origin::user(), {Edit::create(entity, {}, std::move(values))}, {}});
        if (!receipt)
            qFatal("%s", qUtf8Printable(toText(receipt.error())));
        return receipt->ids.front();
    }
    Result<Receipt> update(EntityKind entity, RecordId id, std::vector<FieldValue> values)
    {
        return m_store->commit(
            {QStringLiteral("Edit"), Origin::user(), {Edit::update(entity, id, std::move(values))}, {}});
    }
    Value value(EntityKind entity, RecordId id, const QString &field) { return m_store->get(entity, id)->value(field); }

    ManualClock clock;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_store;
};

/// Fails the test with the error's text when a Result has no value.
#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        if (!checked)                                                                                                  \
            QFAIL(qPrintable(satchel::toText(checked.error())));                                                       \
    } while (false)

} // namespace satchel::test
