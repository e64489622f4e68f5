// SPDX-License-Identifier: GPL-3.0-or-later
// Which discount of a quote counts, and who may do what with an approval request.
#include "domain/ApprovalRequest.h"

#include "tests/support/TestProgram.h"

#include <limits>
#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

const RecordId jonas = RecordId::fromString(u"0190a5f2-1111-7222-8333-444455550001");
const RecordId mara = RecordId::fromString(u"0190a5f2-1111-7222-8333-444455550002");

Decimal decimal(const QString &text)
{
    return *Decimal::fromString(text);
}

} // namespace

class tst_ApprovalRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDocumentsDiscountIsOnWhatTheLineLeaves_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("together");
        QTest::newRow("none") << u"0"_s << u"0"_s << u"0"_s;
        QTest::newRow("of the line") << u"12"_s << u"0"_s << u"12"_s;
        QTest::newRow("of the document") << u"0"_s << u"7.5"_s << u"7.5"_s;
        QTest::newRow("both") << u"10"_s << u"5"_s << u"14.5"_s;
        QTest::newRow("all of it") << u"100"_s << u"50"_s << u"100"_s;
        QTest::newRow("a surcharge") << u"-10"_s << u"10"_s << u"1"_s;
        QTest::newRow("half of a millionth up") << u"0.00005"_s << u"50"_s << u"50.000025"_s;
        QTest::newRow("rounded up") << u"0.000001"_s << u"50"_s << u"50.000001"_s; // 50.0000005
        QTest::newRow("rounded down") << u"0.000001"_s << u"50.000001"_s << u"50.000001"_s; // 50.00000149999999
    }
    void theDocumentsDiscountIsOnWhatTheLineLeaves()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, document);
        const Decimal together = combinedDiscount(decimal(line), decimal(document));
        QTEST(together.toString(), "together");
        QCOMPARE(combinedDiscount(decimal(document), decimal(line)), together);
    }

    void noDiscountOverflows()
    {
        const Decimal least = Decimal::fromMillionths(std::numeric_limits<qint64>::min());
        QVERIFY(combinedDiscount(least, Decimal()) < Decimal());
        QVERIFY(combinedDiscount(least, least) < Decimal());
        QCOMPARE(combinedDiscount(least, Decimal::fromInteger(100)), Decimal::fromInteger(100));
    }

    void theLargestOfTheLinesToBuyCounts()
    {
        Record quote(m_schema->shared(EntityKind::Quote));
        quote.set(u"discount_percent", Decimal::fromInteger(5));
        QCOMPARE(discountOf(quote, {}), Decimal::fromInteger(5));
        std::vector<Record> lines;
        const auto add = [&](const QString &kind, int percent) {
            Record line(m_schema->shared(EntityKind::QuoteLine));
            line.set(u"kind", kind);
            line.set(u"discount_percent", Decimal::fromInteger(percent));
            lines.push_back(line);
        };
        add(u"normal"_s, -10);
        QCOMPARE(discountOf(quote, lines).toString(), u"-4.5"_s);
        add({}, 10);
        for (const QString &kind : {u"optional"_s, u"alternative"_s, u"group"_s, u"text"_s})
            add(kind, 90);
        add(u"normal"_s, 80);
        lines.back().set(u"deleted_at", Instant{1});
        QCOMPARE(discountOf(quote, lines).toString(), u"14.5"_s);
    }

    void aRequestIsMadeForOneself()
    {
        Record request = pending();
        QVERIFY(checkRequestEdit(nullptr, request, jonas, false));
        QVERIFY(isForbidden(checkRequestEdit(nullptr, request, mara, true)));
        for (const auto &[field, value] : {std::pair<QString, Value>{u"state"_s, u"approved"_s},
                 {u"decided_by"_s, mara}, {u"decided_at"_s, Instant{1}}, {u"answer"_s, u"Fine"_s}}) {
            Record decided = request;
            decided.set(field, value);
            QVERIFY2(isForbidden(checkRequestEdit(nullptr, decided, jonas, true)), qPrintable(field));
        }
    }

    void somebodyElseWhoApprovesDecides()
    {
        const Record before = pending();
        Record after = before;
        after.set(u"state", u"approved"_s);
        after.set(u"decided_by", mara);
        QVERIFY(checkRequestEdit(&before, after, mara, true));
        QVERIFY(isForbidden(checkRequestEdit(&before, after, mara, false)));
        QVERIFY(isForbidden(checkRequestEdit(&before, after, jonas, true)));
        Record asOther = after;
        asOther.set(u"decided_by", jonas);
        QVERIFY(isForbidden(checkRequestEdit(&before, asOther, mara, true)));
        Record reopened = after;
        reopened.set(u"state", u"pending"_s);
        QVERIFY(isForbidden(checkRequestEdit(&after, reopened, mara, true))); // who decided it would stay
        QVERIFY(checkRequestEdit(&after, before, mara, true));
    }

    void onlyTheNoteChanges()
    {
        const Record before = pending();
        for (const auto &[field, value] : {std::pair<QString, Value>{u"discount_percent"_s, Decimal::fromInteger(50)},
                 {u"quote"_s, mara}, {u"kind"_s, u"connection"_s}, {u"account"_s, u"x"_s}, {u"subject"_s, u"x"_s},
                 {u"requested_by"_s, mara}}) {
            Record after = before;
            after.set(field, value);
            QVERIFY2(isForbidden(checkRequestEdit(&before, after, jonas, true)), qPrintable(field));
            QVERIFY2(isForbidden(checkRequestEdit(&before, after, mara, true)), qPrintable(field));
        }
        Record noted = before;
        noted.set(u"note", u"Competitor"_s);
        QVERIFY(checkRequestEdit(&before, noted, jonas, false));
        QVERIFY(isForbidden(checkRequestEdit(&before, noted, mara, true)));
        Record decided = before;
        decided.set(u"state", u"rejected"_s);
        Record late = decided;
        late.set(u"note", u"Please"_s);
        QVERIFY(isForbidden(checkRequestEdit(&decided, late, jonas, false)));
    }

private:
    static bool isForbidden(const Result<void> &done) { return !done && done.error().kind == Error::Kind::Forbidden; }
    Record pending() const
    {
        Record request(m_schema->shared(EntityKind::ApprovalRequest));
        request.set(u"subject", u"12 %"_s);
        request.set(u"kind", u"discount"_s);
        request.set(u"discount_percent", Decimal::fromInteger(12));
        request.set(u"requested_by", jonas);
        request.set(u"state", u"pending"_s);
        return request;
    }

    std::shared_ptr<const Schema> m_schema = Schema::withCustomFields({});
};

SATCHEL_TEST(tst_ApprovalRequest)
#include "tst_ApprovalRequest.moc"
