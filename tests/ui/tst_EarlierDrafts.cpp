// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts that an earlier version kept among the settings, in plain text, are in the store afterwards.
#include "store/Drafts.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/EarlierDrafts.h"
#include "ui/common/Preferences.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_EarlierDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allOfThemMoveToTheirPlaces()
    {
        TestStore store;
        const RecordId contact = store.create(EntityKind::Contact, {{u"last_name"_s, u"Berg"_s}});
        const auto settings = ui::Preferences::transient();
        settings->setValue(u"drafts/contact/"_s + contact.toString(), QByteArray(R"({"notes": {"text": "a"}})"));
        settings->setValue(u"drafts/event/new"_s, QByteArray(R"({"subject": {"now": "b"}})"));
        settings->setValue(u"drafts/quick-add"_s, u"Call Bodil"_s);
        settings->setValue(
            u"customer/draft/"_s + contact.toString(), QByteArray(R"({"kind": "call", "body": "Rang twice"})"));
        QVERIFY(ui::moveEarlierDrafts(*settings, *store));
        const auto kept = [&](const QString &place) { return store::readDraft(store->database(), place).value(); };
        QCOMPARE(kept(u"contact/"_s + contact.toString()).record, contact);
        QCOMPARE(kept(u"event/new"_s).content[u"subject"][u"now"].toString(), u"b"_s);
        QCOMPARE(kept(u"quick-add"_s).content[u"text"].toString(), u"Call Bodil"_s);
        QCOMPARE(kept(u"activity/%1/call"_s.arg(contact.toString())).content[u"body"].toString(), u"Rang twice"_s);
        for (const QString &key : settings->keys({}))
            QVERIFY2(!settings->value(key).isValid(), qUtf8Printable(key));
    }

    void oneOfAnotherStoreStaysForThat()
    {
        TestStore store;
        const auto settings = ui::Preferences::transient();
        const QString key = u"drafts/contact/0193a0b0-0000-7000-8000-000000000001"_s;
        settings->setValue(key, QByteArray(R"({"notes": {"text": "a"}})"));
        QVERIFY(ui::moveEarlierDrafts(*settings, *store));
        QVERIFY(settings->value(key).isValid());
    }
};

SATCHEL_TEST(tst_EarlierDrafts)
#include "tst_EarlierDrafts.moc"
